//! The drive itself, and a source to compare it with.

use std::time::Duration;

use estop::{
    Asked, Gate, Micros,
    mmc::{Drive, Fill, Left, Source, Taken},
    scsi::{Answer, Command, Data, Failure, Sense, Status, Unit},
};

/// A drive that answers anything at all, and in the end nothing any more.
pub(super) struct Hostile<'a> {
    bytes: &'a [u8],
    at: usize,
    now: Micros,
    /// Commands that were sent.
    pub(super) commands: u32,
    /// After so many it is gone.
    most: u32,
    /// Commands that change the disc.
    pub(super) changes: u32,
    /// Commands that were sent although it had not answered one.
    pub(super) after_lost: u32,
    lost: bool,
    /// Commands in a row to which it was gone, and the most of them: a transport may connect again.
    gone: u32,
    pub(super) most_gone: u32,
    /// The profile of a disc of which the drive tells what makes sense, until it is changed.
    sound: Option<u8>,
}

/// Codes that drives answer, which random bytes seldom meet.
const CODES: [u32; 16] = [
    0x02_0401, 0x02_0404, 0x02_0407, 0x02_0408, 0x02_3A01, 0x02_3A02, 0x06_2800, 0x06_2900,
    0x05_2000, 0x05_2400, 0x05_2600, 0x05_2102, 0x03_0C00, 0x03_1100, 0x07_2700, 0x01_1700,
];

impl<'a> Hostile<'a> {
    fn goes(&mut self) -> Failure {
        self.gone += 1;
        self.most_gone = self.most_gone.max(self.gone);
        Failure::Gone("it is gone".to_owned())
    }

    /// A drive whose answers are made of these bytes.
    pub(super) fn new(bytes: &'a [u8], most: u32) -> Self {
        Self {
            bytes,
            at: 0,
            now: Micros(0),
            commands: 0,
            most,
            changes: 0,
            after_lost: 0,
            lost: false,
            gone: 0,
            most_gone: 0,
            sound: None,
        }
    }

    /// A drive that tells what makes sense of a disc of this profile, until it is to be changed.
    pub(super) fn sound(profile: u8, bytes: &'a [u8], most: u32) -> Self {
        Self {
            sound: Some(profile),
            ..Self::new(bytes, most)
        }
    }

    /// What a drive would say of a small disc, with the bits of its state as the bytes have them.
    fn sound_answer(&self, opcode: u8, profile: u8) -> Option<Vec<u8>> {
        let byte = |at: usize| self.bytes.get(at).copied().unwrap_or(0);
        let blocks = [0, 0, byte(1) % 4, byte(2)];
        Some(match opcode {
            0x00 => Vec::new(),
            0x46 => vec![0, 0, 0, 4, 0, 0, 0, profile],
            0x51 => [&[0, 32, byte(3), 1, 1, 1, 1, byte(4)], &[0; 26][..]].concat(),
            0x52 => {
                let head = [0, 34, 1, 1, 0, byte(5) & 0x20, byte(6), byte(7)];
                let rest = [
                    [0; 4],
                    [0; 4],
                    blocks,
                    [0, 0, 0, 16],
                    blocks,
                    [0; 4],
                    [0; 4],
                ];
                [&head[..], &rest.concat()].concat()
            }
            0x23 => {
                let mut list = vec![0, 0, 0, 72];
                for (kind, state) in [
                    (0x00, byte(8) % 3),
                    (0x00 << 2, 0),
                    (0x10 << 2, 0),
                    (0x13 << 2, 0),
                    (0x15 << 2, 0),
                    (0x26 << 2, 0),
                    (0x30 << 2, 0),
                    (0x31 << 2, 0),
                    (0x32 << 2, 0),
                ] {
                    list.extend(blocks);
                    list.extend([kind | state, 0, 8, 0]);
                }
                list
            }
            0x25 => [blocks, [0, 0, 8, 0]].concat(),
            _ => return None,
        })
    }

    /// The time that has passed.
    pub(super) fn took(&self) -> Duration {
        self.now.since(Micros(0))
    }

    fn byte(&mut self) -> u8 {
        let byte = self.bytes.get(self.at).copied().unwrap_or(0);
        self.at += 1;
        if self.at >= self.bytes.len() {
            self.at = 0;
        }
        byte
    }

    fn check(&mut self, code: u32) -> Answer {
        let [_, key, asc, ascq] = code.to_be_bytes();
        let progress = self.byte();
        let sense = [
            0x70, 0, key, 0, 0, 0, 0, 10, 0, 0, 0, 0, asc, ascq, 0, 0x80, progress, 0,
        ];
        Answer {
            status: Status::CheckCondition,
            sense: Sense::decode(&sense),
            moved_bytes: 0,
        }
    }

    fn good(&mut self, data: Data<'_>, short: bool) -> Answer {
        let mut moved = data.len_bytes();
        if let Data::In(buffer) = data {
            for byte in buffer.iter_mut() {
                *byte = self.byte();
            }
        }
        if short {
            moved = moved.min(usize::from(self.byte()));
        }
        Answer::good(u32::try_from(moved).unwrap_or(u32::MAX))
    }
}

impl Unit for Hostile<'_> {
    fn send(&mut self, command: Command<'_>) -> Result<Answer, Failure> {
        self.commands += 1;
        self.now = self.now.after(Duration::from_millis(1));
        if self.lost {
            self.after_lost += 1;
        }
        if self.commands > self.most {
            return Err(self.goes());
        }
        let opcode = command.cdb.opcode();
        // BLANK, FORMAT UNIT, WRITE, CLOSE TRACK/SESSION, REPAIR TRACK.
        if matches!(opcode, 0xA1 | 0x04 | 0x2A | 0x5B | 0x58) {
            self.sound = self
                .sound
                .filter(|_| self.bytes.first().is_some_and(|b| b % 2 == 0));
            self.changes += 1;
        } else if let Some(profile) = self.sound
            && let Some(answer) = self.sound_answer(opcode, profile)
        {
            let mut moved = 0;
            if let Data::In(buffer) = command.data {
                moved = answer.len().min(buffer.len());
                buffer[..moved].copy_from_slice(&answer[..moved]);
            }
            return Ok(Answer::good(u32::try_from(moved).unwrap_or(0)));
        }
        let how = self.byte();
        if how < 0xFE {
            self.gone = 0;
        }
        Ok(match how {
            0x00..=0x9F => self.good(command.data, false),
            0xA0..=0xA7 => self.good(command.data, true),
            0xA8..=0xEF => self.check(CODES[usize::from(how % 16)]),
            0xF0..=0xF5 => {
                let bytes: [u8; 20] = std::array::from_fn(|_| self.byte());
                Answer {
                    status: Status::CheckCondition,
                    sense: Sense::decode(&bytes),
                    moved_bytes: u32::from(self.byte()),
                }
            }
            0xF6..=0xF9 => Answer {
                status: Status::Busy,
                sense: None,
                moved_bytes: 0,
            },
            0xFA..=0xFB => Answer {
                status: Status::Other(self.byte()),
                sense: None,
                moved_bytes: u32::MAX,
            },
            0xFC => {
                return Err(Failure::Transport { host: 7, driver: 0 });
            }
            0xFD => {
                self.now = self.now.after(command.limit);
                self.lost = true;
                let limit_ms = u64::try_from(command.limit.as_millis()).unwrap_or(u64::MAX);
                return Err(Failure::Late { limit_ms });
            }
            _ => return Err(self.goes()),
        })
    }

    fn max_transfer_bytes(&self) -> u32 {
        // Anything, nothing included.
        self.bytes.first().map_or(65_536, |byte| match byte % 4 {
            0 => 65_536,
            1 => 2_048,
            2 => 0,
            _ => u32::MAX,
        })
    }
}

impl Drive for Hostile<'_> {
    fn now(&self) -> Micros {
        self.now
    }

    fn pause(&mut self, wait: Duration, gate: Option<&Gate<Left>>) -> Result<(), Asked> {
        self.now = self.now.after(wait);
        gate.map_or(Ok(()), Gate::check)
    }
}

/// A source of zeros.
pub(super) struct Zeros(pub(super) u32);

impl Source for Zeros {
    fn blocks(&self) -> u32 {
        self.0
    }

    fn fingerprint(&self) -> &str {
        "zeros"
    }

    fn start_at(&mut self, _block: u32) -> Result<(), String> {
        Ok(())
    }

    fn take(&mut self, buffer: &mut [u8], _: Micros, _: Option<&Gate<Left>>) -> Taken {
        buffer.fill(0);
        Taken::Run(u32::try_from(buffer.len() / 2048).unwrap_or(0))
    }

    fn fill(&self) -> Fill {
        Fill::default()
    }

    fn at(&self, _block: u32) -> Option<&str> {
        None
    }
}

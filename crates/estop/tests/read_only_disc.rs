//! A disc that can only be read, as a pressed one: it is told as such, everything that would change it
//! is refused in words, and it can be read.

mod disc_trials;

use std::time::Duration;

use disc_trials::Prepared;
use estop::{
    Asked, Gate, Micros,
    mmc::{
        self, Burn, Closing, Disc, Erase, Finalise, FormatDisc, Formatting, Input, Left, Profile,
        State, read_blocks,
    },
    scsi::{Answer, Command, Data, Failure, Unit},
    sim::drive::{Drive, Medium},
};

/// A drive that takes what is in it for a DVD-ROM: nothing holds for it but reading.
struct Pressed(Drive);

impl Unit for Pressed {
    fn send(&mut self, command: Command<'_>) -> Result<Answer, Failure> {
        let Command { cdb, data, limit } = command;
        let Data::In(buffer) = data else {
            return self.0.send(Command { cdb, data, limit });
        };
        let data = Data::In(&mut *buffer);
        let answer = self.0.send(Command { cdb, data, limit })?;
        if cdb.opcode() == 0x46 {
            buffer[6..8].copy_from_slice(&[0x00, 0x10]);
            let mut at = 8;
            while at + 4 <= buffer.len() && at < answer.moved_bytes as usize {
                buffer[at + 2] &= !1;
                at += 4 + usize::from(buffer[at + 3]);
            }
        }
        Ok(answer)
    }

    fn max_transfer_bytes(&self) -> u32 {
        self.0.max_transfer_bytes()
    }
}

impl mmc::Drive for Pressed {
    fn now(&self) -> Micros {
        mmc::Drive::now(&self.0)
    }

    fn pause(&mut self, wait: Duration, gate: Option<&Gate<Left>>) -> Result<(), Asked> {
        self.0.pause(wait, gate)
    }
}

#[test]
fn it_is_read_and_nothing_else() {
    let prepared = Prepared::written(Medium::DvdPlusR, 512, 320);
    let mut drive = Pressed(prepared.drive.clone());
    let disc = Disc::look(&mut drive).expect("it is looked at");
    assert_eq!(
        (disc.profile, disc.state),
        (Profile::DvdRom, State::ReadOnly)
    );
    assert!(!disc.is_erasable());
    let input = Input {
        blocks: 16,
        fingerprint: "any".to_owned(),
        how: serde_json::Value::Null,
    };
    let refused = [
        (
            Burn::new(disc.clone(), input).validate(),
            "put in a disc that can be recorded",
        ),
        (
            Erase::new(disc.clone(), None).map(drop),
            "it cannot be erased",
        ),
        (
            FormatDisc::new(disc.clone(), Formatting::Quick).map(drop),
            "cannot be formatted",
        ),
        (
            Finalise::new(disc, Closing::CloseSession).map(drop),
            "it is finalised already",
        ),
    ];
    for (result, why) in refused {
        let error = result.expect_err("it can only be read").to_string();
        assert!(error.contains("DVD-ROM") && error.contains(why), "{error}");
    }
    let mut block = [0; 2048];
    read_blocks(&mut drive, 319, &mut block).expect("it can be read");
    assert_eq!(block, disc_trials::content(319));
}

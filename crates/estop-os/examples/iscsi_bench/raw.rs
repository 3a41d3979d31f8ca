//! What a target delivers over a socket: a login made by hand, PDUs that are made once and sent again
//! with other numbers, and of what comes the opcode and the status alone. It shares no code with
//! estop's initiator, and believes what it is told (RFC 7143).
//!
//! Each command that is out has memory of its own: to send and to fill the same again and again would
//! measure the processor's cache.

use std::{
    collections::BTreeMap,
    io::{Read as _, Write as _},
    net::TcpStream,
    ops::Range,
    time::{Duration, Instant},
};

use super::{DISK_BLOCK_BYTES, Outcome, PIECE_BYTES, Way};

const HEADER_BYTES: usize = 48;

/// What the target may send at once, as estop's initiator announces it.
const SEGMENT_BYTES: usize = 256 << 10;

/// A target that says nothing for so long is stuck.
const LIMIT: Duration = Duration::from_secs(60);

/// "No tag" (§11.1.1).
const NO_TAG: u32 = 0xFFFF_FFFF;

/// Unit attentions that are waiting.
const MAX_ATTENTIONS: usize = 8;

struct Link {
    stream: TcpStream,
    lun: [u8; 8],
    terms: Terms,
    cmd_sn: u32,
    /// The status that is expected next.
    stat_sn: u32,
    header: [u8; HEADER_BYTES],
    /// What came with it, for a command of each depth, and how much that is.
    data: Vec<Vec<u8>>,
    data_bytes: usize,
}

/// What the target chose; what holds where it says nothing (§13).
struct Terms {
    segment_bytes: usize,
    first_burst_bytes: usize,
    initial_r2t: bool,
    immediate_data: bool,
}

/// PDUs, one after another, and where each of them begins.
#[derive(Default)]
struct Pdus {
    bytes: Vec<u8>,
    starts: Vec<usize>,
}

/// What has come.
enum Came {
    Data,
    Ended(u8),
    Wanted {
        tag: u32,
        target_tag: u32,
        part: Range<usize>,
    },
}

/// Reads or writes a disk in order, from its start again at its end, with so many commands out.
pub(crate) fn run(url: &str, way: Way, bytes: usize, depth: usize) -> Outcome<(usize, Duration)> {
    let mut link = Link::connect(url, depth)?;
    link.wait_until_ready()?;
    let round = link.disk_bytes()? / PIECE_BYTES;
    let blocks = PIECE_BYTES / DISK_BLOCK_BYTES;
    let mut commands: Vec<_> = (0..depth).map(|_| link.opening(way)).collect();
    let mut answers = BTreeMap::new();
    let pieces = bytes / PIECE_BYTES;
    let (mut sent, mut ended, mut come_bytes) = (0, 0, 0);
    let began = Instant::now();
    while ended < pieces {
        while sent < pieces && sent < ended + depth {
            let lba = u32::try_from(sent % round * blocks)?;
            let command = &mut commands[sent % depth];
            command.bytes[34..38].copy_from_slice(&lba.to_be_bytes());
            link.start(command, u32::try_from(sent)?)?;
            sent += 1;
        }
        let came = link.take()?;
        come_bytes += link.data_bytes;
        match came {
            Came::Data => {}
            Came::Ended(0) => ended += 1,
            Came::Ended(status) => return Err(format!("status {status:#04x}").into()),
            Came::Wanted {
                tag,
                target_tag,
                part,
            } => {
                let pdus = answers
                    .entry((tag as usize % depth, part.start, part.end))
                    .or_insert_with(|| link.data_out(part));
                link.send(pdus, tag, Some(target_tag))?;
            }
        }
    }
    let took = began.elapsed();
    if way == Way::Read && come_bytes != pieces * PIECE_BYTES {
        return Err(format!("{come_bytes} bytes came").into());
    }
    Ok((pieces * PIECE_BYTES, took))
}

impl Link {
    /// Logs in, in two steps and without a name and a password (§6.3).
    fn connect(url: &str, depth: usize) -> Outcome<Self> {
        let parts = url.strip_prefix("iscsi://").map(|rest| rest.split('/'));
        let parts: Vec<_> = parts.into_iter().flatten().collect();
        let [place, target, lun] = parts.as_slice() else {
            return Err("iscsi://HOST:PORT/NAME/LUN".into());
        };
        let stream = TcpStream::connect(place)?;
        stream.set_nodelay(true)?;
        stream.set_read_timeout(Some(LIMIT))?;
        stream.set_write_timeout(Some(LIMIT))?;
        let mut link = Self {
            stream,
            lun: [0, lun.parse()?, 0, 0, 0, 0, 0, 0],
            terms: Terms {
                segment_bytes: 8192,
                first_burst_bytes: 65536,
                initial_r2t: true,
                immediate_data: true,
            },
            cmd_sn: 1,
            stat_sn: 0,
            header: [0; HEADER_BYTES],
            data: vec![vec![0; SEGMENT_BYTES]; depth],
            data_bytes: 0,
        };
        link.login(
            0x81,
            &format!(
                "InitiatorName=iqn.2026-01.example.estop:raw\0SessionType=Normal\0TargetName={target}\0\
                 AuthMethod=None\0"
            ),
        )?;
        let segment = SEGMENT_BYTES;
        link.login(
            0x87,
            &format!(
                "HeaderDigest=None\0DataDigest=None\0InitialR2T=No\0ImmediateData=Yes\0\
                 MaxRecvDataSegmentLength={segment}\0MaxBurstLength=1048576\0\
                 FirstBurstLength=262144\0MaxOutstandingR2T=1\0MaxConnections=1\0\
                 DataPDUInOrder=Yes\0DataSequenceInOrder=Yes\0ErrorRecoveryLevel=0\0\
                 DefaultTime2Wait=0\0DefaultTime2Retain=0\0"
            ),
        )?;
        Ok(link)
    }

    /// One step, and the target's choices (§11.12, §11.13).
    fn login(&mut self, stages: u8, words: &str) -> Outcome<()> {
        let mut header = [0; HEADER_BYTES];
        (header[0], header[1]) = (0x43, stages);
        header[8..14].copy_from_slice(&[0x80, 0, 0, 0, 0, 1]);
        put(&mut header, 24, self.cmd_sn);
        put(&mut header, 28, self.stat_sn);
        let mut pdus = Pdus::default();
        pdus.push(header, words.as_bytes());
        self.stream.write_all(&pdus.bytes)?;
        self.receive()?;
        if self.header[0] & 0x3F != 0x23 || self.header[36] != 0 {
            return Err(format!("no login: {:?}", self.header).into());
        }
        self.stat_sn = get(&self.header, 24).wrapping_add(1);
        // Its tag was 0, as that of the capacity's question.
        for word in String::from_utf8_lossy(&self.data[0][..self.data_bytes]).split('\0') {
            match word.split_once('=') {
                Some(("MaxRecvDataSegmentLength", most)) => {
                    self.terms.segment_bytes = most.parse()?;
                }
                Some(("FirstBurstLength", most)) => self.terms.first_burst_bytes = most.parse()?,
                Some(("InitialR2T", word)) => self.terms.initial_r2t = word == "Yes",
                Some(("ImmediateData", word)) => self.terms.immediate_data = word == "Yes",
                _ => {}
            }
        }
        Ok(())
    }

    fn wait_until_ready(&mut self) -> Outcome<()> {
        for _ in 0..MAX_ATTENTIONS {
            if self.ask([0; 16], 0)? == 0 {
                return Ok(());
            }
        }
        Err("the unit does not become ready".into())
    }

    /// READ CAPACITY (10).
    fn disk_bytes(&mut self) -> Outcome<usize> {
        let mut cdb = [0; 16];
        cdb[0] = 0x25;
        // A response without data leaves what came before.
        if self.ask(cdb, 8)? != 0 {
            return Err("it does not say how large it is".into());
        }
        let last = usize::try_from(get(&self.data[0], 0))?;
        Ok((last + 1) * DISK_BLOCK_BYTES)
    }

    /// One command alone: its status.
    fn ask(&mut self, cdb: [u8; 16], bytes: u32) -> Outcome<u8> {
        let mut pdus = Pdus::default();
        pdus.push(self.command(0xC1, cdb, bytes), &[]);
        self.start(&mut pdus, 0)?;
        loop {
            if let Came::Ended(status) = self.take()? {
                return Ok(status);
            }
        }
    }

    /// A command of one piece, with what goes without being asked for.
    fn opening(&self, way: Way) -> Pdus {
        let mut cdb = [0; 16];
        let [_, _, high, low] = count(PIECE_BYTES / DISK_BLOCK_BYTES).to_be_bytes();
        (cdb[7], cdb[8]) = (high, low);
        let mut pdus = Pdus::default();
        if way == Way::Read {
            cdb[0] = 0x28;
            pdus.push(self.command(0xC1, cdb, count(PIECE_BYTES)), &[]);
            return pdus;
        }
        cdb[0] = 0x2A;
        let first = PIECE_BYTES.min(self.terms.first_burst_bytes);
        let with = first.min(self.terms.segment_bytes) * usize::from(self.terms.immediate_data);
        let follows = !self.terms.initial_r2t && with < first;
        let flags = if follows { 0x21 } else { 0xA1 };
        let header = self.command(flags, cdb, count(PIECE_BYTES));
        pdus.push(header, &vec![0x5A; with]);
        if follows {
            self.append_data_out(with..first, &mut pdus);
        }
        pdus
    }

    /// The answer to an R2T.
    fn data_out(&self, part: Range<usize>) -> Pdus {
        let mut pdus = Pdus::default();
        self.append_data_out(part, &mut pdus);
        pdus
    }

    /// SCSI Data-Out (§11.7).
    fn append_data_out(&self, part: Range<usize>, pdus: &mut Pdus) {
        let step = self.terms.segment_bytes;
        for (number, at) in part.clone().step_by(step).enumerate() {
            let end = part.end.min(at + step);
            let mut header = [0; HEADER_BYTES];
            header[0] = 0x05;
            header[1] = if end == part.end { 0x80 } else { 0 };
            header[8..16].copy_from_slice(&self.lun);
            put(&mut header, 20, NO_TAG);
            put(&mut header, 36, count(number));
            put(&mut header, 40, count(at));
            pdus.push(header, &vec![0x5A; end - at]);
        }
    }

    /// SCSI Command (§11.3).
    fn command(&self, flags: u8, cdb: [u8; 16], bytes: u32) -> [u8; HEADER_BYTES] {
        let mut header = [0; HEADER_BYTES];
        (header[0], header[1]) = (0x01, flags);
        header[8..16].copy_from_slice(&self.lun);
        put(&mut header, 20, bytes);
        header[32..48].copy_from_slice(&cdb);
        header
    }

    fn start(&mut self, command: &mut Pdus, tag: u32) -> Outcome<()> {
        put(&mut command.bytes, 24, self.cmd_sn);
        self.cmd_sn = self.cmd_sn.wrapping_add(1);
        self.send(command, tag, None)
    }

    fn send(&mut self, pdus: &mut Pdus, tag: u32, target_tag: Option<u32>) -> Outcome<()> {
        for start in &pdus.starts {
            let header = &mut pdus.bytes[*start..];
            put(header, 16, tag);
            put(header, 28, self.stat_sn);
            if let Some(target_tag) = target_tag {
                put(header, 20, target_tag);
            }
        }
        Ok(self.stream.write_all(&pdus.bytes)?)
    }

    /// One PDU; its data is overwritten by the next.
    fn take(&mut self) -> Outcome<Came> {
        self.receive()?;
        let header = &self.header;
        let has_status = match header[0] & 0x3F {
            0x21 => true,
            0x25 => header[1] & 1 == 1,
            0x31 => {
                let at = usize::try_from(get(header, 40))?;
                return Ok(Came::Wanted {
                    tag: get(header, 16),
                    target_tag: get(header, 20),
                    part: at..at + usize::try_from(get(header, 44))?,
                });
            }
            opcode => return Err(format!("opcode {opcode:#04x} came").into()),
        };
        if !has_status {
            return Ok(Came::Data);
        }
        self.stat_sn = get(header, 24).wrapping_add(1);
        Ok(Came::Ended(header[3]))
    }

    fn receive(&mut self) -> Outcome<()> {
        self.stream.read_exact(&mut self.header)?;
        let [_, high, middle, low] = get(&self.header, 4).to_be_bytes();
        let bytes = usize::try_from(u32::from_be_bytes([0, high, middle, low]))?;
        // No other digits of a header's lengths are in use: no segments are added to it (§11.2.1.5).
        if self.header[4] != 0 || bytes > SEGMENT_BYTES {
            return Err("a PDU that was not agreed on".into());
        }
        let (tag, padded) = (get(&self.header, 16) as usize, bytes.next_multiple_of(4));
        let place = tag % self.data.len();
        self.stream.read_exact(&mut self.data[place][..padded])?;
        self.data_bytes = bytes;
        Ok(())
    }
}

impl Pdus {
    fn push(&mut self, mut header: [u8; HEADER_BYTES], data: &[u8]) {
        let [_, high, middle, low] = count(data.len()).to_be_bytes();
        header[5..8].copy_from_slice(&[high, middle, low]);
        self.starts.push(self.bytes.len());
        self.bytes.extend_from_slice(&header);
        self.bytes.extend_from_slice(data);
        self.bytes.resize(self.bytes.len().next_multiple_of(4), 0);
    }
}

fn put(header: &mut [u8], at: usize, number: u32) {
    header[at..at + 4].copy_from_slice(&number.to_be_bytes());
}

fn get(header: &[u8], at: usize) -> u32 {
    header[at..at + 4]
        .iter()
        .fold(0, |number, byte| number << 8 | u32::from(*byte))
}

/// Of one piece at most.
fn count(number: usize) -> u32 {
    u32::try_from(number).unwrap_or(u32::MAX)
}

//! One contestant of `benches/discs.py` for each call; prints how many bytes went, and how long that
//! took.
//!
//! ```text
//! iscsi_bench read URL BYTES DEPTH      256 KiB at a time from a disk, so many commands at once
//! iscsi_bench write URL BYTES DEPTH     the same, to it
//! iscsi_bench raw URL read|write BYTES DEPTH    the same as these two, over a plain socket
//! iscsi_bench record URL BYTES PIECE    PIECE bytes at a time onto a disc, from block 0, one at once
//! iscsi_bench socket BYTES DEPTH        256 KiB at a time through a socket of this machine, each
//!                                       after a request of 48 bytes, so many requests at once
//! ```

#[path = "iscsi_bench/raw.rs"]
mod raw;

use std::{
    env,
    error::Error,
    io::{Read as _, Write as _},
    net::{TcpListener, TcpStream},
    thread,
    time::{Duration, Instant},
};

use estop::scsi::{Cdb, Command, Data, Status, Unit as _};
use estop_os::iscsi::{Initiator, Payload, Url};

type Outcome<T> = Result<T, Box<dyn Error>>;

const LIMIT: Duration = Duration::from_secs(60);

const PIECE_BYTES: usize = 256 << 10;

/// READ CAPACITY says more; the disks of the bench have blocks of this size.
const DISK_BLOCK_BYTES: usize = 512;

const DISC_BLOCK_BYTES: usize = 2048;

/// As an iSCSI header.
const REQUEST_BYTES: usize = 48;

fn main() -> Outcome<()> {
    let words: Vec<String> = env::args().skip(1).collect();
    let words: Vec<&str> = words.iter().map(String::as_str).collect();
    let (bytes, took) = match words.as_slice() {
        ["read", url, bytes, depth] => disk(url, bytes.parse()?, depth.parse()?, Way::Read)?,
        ["write", url, bytes, depth] => disk(url, bytes.parse()?, depth.parse()?, Way::Write)?,
        ["raw", url, "read", bytes, depth] => {
            raw::run(url, Way::Read, bytes.parse()?, depth.parse()?)?
        }
        ["raw", url, "write", bytes, depth] => {
            raw::run(url, Way::Write, bytes.parse()?, depth.parse()?)?
        }
        ["record", url, bytes, piece] => record(url, bytes.parse()?, piece.parse()?)?,
        ["socket", bytes, depth] => socket(bytes.parse()?, depth.parse()?)?,
        _ => return Err("see the head of this file for its words".into()),
    };
    println!(
        r#"{{"bytes": {bytes}, "wall_s": {:.6}}}"#,
        took.as_secs_f64()
    );
    Ok(())
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Way {
    Read,
    Write,
}

/// In order over the disk, from its start again at its end.
fn disk(url: &str, bytes: usize, depth: usize, way: Way) -> Outcome<(usize, Duration)> {
    let mut unit = open(url)?;
    let pieces = bytes / PIECE_BYTES;
    let round = disk_bytes(&mut unit)? / PIECE_BYTES;
    let cdb = |piece: usize| -> Outcome<Cdb> {
        let blocks = PIECE_BYTES / DISK_BLOCK_BYTES;
        let lba = u32::try_from(piece % round * blocks)?;
        let opcode = if way == Way::Read { 0x28 } else { 0x2A };
        Ok(ten(opcode, lba, u16::try_from(blocks)?))
    };
    let buffer = |bytes| match way {
        Way::Read => Payload::In(bytes),
        Way::Write => Payload::Out(bytes),
    };
    let began = Instant::now();
    let mut sent = 0;
    while sent < depth.min(pieces) {
        unit.submit(&cdb(sent)?, buffer(vec![0x5A; PIECE_BYTES]), LIMIT)?;
        sent += 1;
    }
    for _ in 0..pieces {
        let done = unit.complete(LIMIT)?;
        let answer = done.answer?;
        if answer.status != Status::Good || answer.moved_bytes as usize != PIECE_BYTES {
            return Err(format!("{answer:?}").into());
        }
        if sent < pieces {
            unit.submit(&cdb(sent)?, done.payload, LIMIT)?;
            sent += 1;
        }
    }
    Ok((pieces * PIECE_BYTES, began.elapsed()))
}

/// WRITE after WRITE, then a SYNCHRONIZE CACHE that is not counted: what the target delivers to who
/// asks nothing else.
/// A full buffer (2/04/08) is met by sending the same again.
fn record(url: &str, bytes: usize, piece: usize) -> Outcome<(usize, Duration)> {
    let mut unit = open(url)?;
    let blocks = piece / DISC_BLOCK_BYTES;
    let data = vec![0x5A; piece];
    let began = Instant::now();
    for number in 0..bytes / piece {
        let lba = u32::try_from(number * blocks)?;
        let cdb = ten(0x2A, lba, u16::try_from(blocks)?);
        loop {
            let data = Data::Out(&data);
            let command = Command {
                cdb,
                data,
                limit: LIMIT,
            };
            let answer = unit.send(command)?;
            match (answer.status, answer.sense.map(|sense| sense.code())) {
                (Status::Good, _) => break,
                (Status::CheckCondition, Some(0x02_0408)) => {
                    thread::sleep(Duration::from_millis(1));
                }
                _ => return Err(format!("{answer:?}").into()),
            }
        }
    }
    let took = began.elapsed();
    let flush = ten(0x35, 0, 0);
    let data = Data::None;
    unit.send(Command {
        cdb: flush,
        data,
        limit: LIMIT,
    })?;
    Ok((bytes / piece * piece, took))
}

/// The least that a transport over a socket costs: requests one way, pieces the other.
fn socket(bytes: usize, depth: usize) -> Outcome<(usize, Duration)> {
    let listener = TcpListener::bind("127.0.0.1:0")?;
    let mut near = TcpStream::connect(listener.local_addr()?)?;
    let (mut far, _) = listener.accept()?;
    near.set_nodelay(true)?;
    far.set_nodelay(true)?;
    let pieces = bytes / PIECE_BYTES;
    let server = thread::spawn(move || {
        let (mut request, piece) = ([0; REQUEST_BYTES], vec![0x5A; PIECE_BYTES]);
        for _ in 0..pieces {
            far.read_exact(&mut request)?;
            far.write_all(&piece)?;
        }
        Ok::<_, std::io::Error>(())
    });
    let (request, mut piece) = ([0; REQUEST_BYTES], vec![0; PIECE_BYTES]);
    let began = Instant::now();
    let mut asked = 0;
    for number in 0..pieces {
        while asked < pieces && asked < number + depth {
            near.write_all(&request)?;
            asked += 1;
        }
        near.read_exact(&mut piece)?;
    }
    let took = began.elapsed();
    server.join().map_err(|_| "the other end panicked")??;
    Ok((pieces * PIECE_BYTES, took))
}

/// Logs in, and lets the unit tell of its attentions.
fn open(url: &str) -> Outcome<Initiator> {
    let url: Url = url.parse()?;
    let mut unit = Initiator::connect(&url, LIMIT)?;
    for _ in 0..8 {
        let cdb = Cdb::new([0_u8; 6]);
        let data = Data::None;
        let command = Command {
            cdb,
            data,
            limit: LIMIT,
        };
        if unit.send(command)?.status == Status::Good {
            return Ok(unit);
        }
    }
    Err("the unit does not become ready".into())
}

/// READ CAPACITY (10).
fn disk_bytes(unit: &mut Initiator) -> Outcome<usize> {
    let mut bytes = [0; 8];
    let data = Data::In(&mut bytes);
    unit.send(Command {
        cdb: ten(0x25, 0, 0),
        data,
        limit: LIMIT,
    })?;
    let [a, b, c, d, ..] = bytes;
    let last = u32::from_be_bytes([a, b, c, d]);
    Ok((usize::try_from(last)? + 1) * DISK_BLOCK_BYTES)
}

/// A command of ten bytes with an address and a length.
fn ten(opcode: u8, lba: u32, blocks: u16) -> Cdb {
    let [a, b, c, d] = lba.to_be_bytes();
    let [high, low] = blocks.to_be_bytes();
    Cdb::new([opcode, 0, a, b, c, d, 0, high, low, 0])
}

//! A connection in the full feature phase: one thread moves its bytes, another carries its commands
//! out, so that pings and task management are answered while a unit works.

use std::{
    net::TcpStream,
    thread,
    time::{Duration, Instant},
};

use estop::iscsi::{
    HEADER_BYTES, Lengths, Managed, Management, Outgoing, Place, Seat, Served, Step, Text,
};

use super::{
    bytes::{Stopped, read_all, wait_either, write_pdu},
    executor::{Done, Executor},
    target::{Seen, Shared},
};

/// How long one PDU may be on its way, in or out: longer takes only a peer that is stuck.
const PDU_LIMIT: Duration = Duration::from_secs(30);

/// An initiator that says nothing for so long is taken for gone. Those of operating systems ping
/// every few seconds.
const IDLE_LIMIT: Duration = Duration::from_secs(60 * 60);

/// Serves a connection until it ends. What is then being carried out ends first; the rest is
/// dropped. Each unit tells first that an earlier connection of this initiator was lost.
pub(super) fn serve_commands(
    shared: &Shared,
    stream: &TcpStream,
    seat: &Seat,
    was_lost: bool,
) -> Result<(), Stopped> {
    let executor = Executor::new()?;
    thread::scope(|scope| {
        let seen = shared.units.iter().map(|unit| Seen {
            resets: unit.resets(),
            was_lost,
        });
        let seen = seen.collect();
        let work = || executor.work(shared, seen);
        thread::Builder::new()
            .name("estop-iscsi-unit".to_owned())
            .spawn_scoped(scope, work)?;
        let ended = converse(shared, stream, seat, &executor);
        executor.end();
        ended
    })
}

/// All that is sent and received goes through here, so that the numbers of the answers are in their
/// order.
fn converse(
    shared: &Shared,
    stream: &TcpStream,
    seat: &Seat,
    executor: &Executor,
) -> Result<(), Stopped> {
    let mut served = Served::new(seat);
    // Each turn waits for the initiator or for a unit, and ends with its connection.
    loop {
        let until = Instant::now() + IDLE_LIMIT;
        let (has_come, is_done) = wait_either(stream, executor.event(), until)?;
        if is_done {
            for done in executor.done() {
                answer(&mut served, stream, done)?;
            }
        }
        if !has_come {
            continue;
        }
        match take(&mut served, stream)? {
            Step::Nothing => {}
            Step::Send(pdu) => send(stream, &pdu)?,
            Step::Execute(task) => executor.execute(task),
            Step::Text(tag, text) => send(stream, &served.text(tag, &targets(shared, &text)))?,
            Step::Manage { tag, management } => {
                let dropped = executor.drop_waiting(management);
                for task in &dropped {
                    served.forget(task);
                }
                match management {
                    Management::LunReset(lun) if shared.unit(lun).is_none() => {
                        send(stream, &served.managed(tag, Managed::NoLun))?;
                    }
                    // One that was not begun is gone, and nothing has to end first.
                    Management::AbortTask(_) if !dropped.is_empty() => {
                        send(stream, &served.managed(tag, Managed::Complete))?;
                    }
                    _ => executor.manage(tag, management),
                }
            }
            Step::Close(pdu) => return send(stream, &pdu),
        }
    }
}

fn answer(served: &mut Served, stream: &TcpStream, done: Done) -> Result<(), Stopped> {
    match done {
        Done::Task(task, reply) => {
            let mut sent = Ok(());
            served.reply(&task, reply, &mut |pdu| {
                if sent.is_ok() {
                    sent = send(stream, &pdu);
                }
            });
            sent
        }
        Done::Managed(tag, managed) => send(stream, &served.managed(tag, managed)),
    }
}

/// Reads one PDU.
fn take(served: &mut Served, stream: &TcpStream) -> Result<Step, Stopped> {
    let until = Instant::now() + PDU_LIMIT;
    let mut header = [0; HEADER_BYTES];
    read_all(stream, &mut header, until)?;
    let place = served.header(&header)?;
    let lengths = Lengths::of(&header);
    skip(stream, lengths.additional_bytes, until)?;
    let mut kept = Vec::new();
    match place {
        Place::Task { tag, at_bytes } => {
            let buffer = served.buffer(tag).get_mut(at_bytes..);
            let part = buffer.and_then(|rest| rest.get_mut(..lengths.data_bytes));
            // The state has made sure that it fits.
            let part = part.ok_or_else(|| Stopped::Gone("data that does not fit".to_owned()))?;
            read_all(stream, part, until)?;
        }
        Place::Keep => {
            kept.resize(lengths.data_bytes, 0);
            read_all(stream, &mut kept, until)?;
        }
        Place::Drop => skip(stream, lengths.data_bytes, until)?,
    }
    skip(stream, lengths.padding_bytes, until)?;
    Ok(served.finish(&kept)?)
}

fn skip(stream: &TcpStream, mut bytes: usize, until: Instant) -> Result<(), Stopped> {
    let mut sink = [0; 4096];
    while bytes > 0 {
        let part = bytes.min(sink.len());
        read_all(stream, &mut sink[..part], until)?;
        bytes -= part;
    }
    Ok(())
}

fn send(stream: &TcpStream, pdu: &Outgoing) -> Result<(), Stopped> {
    write_pdu(stream, &pdu.header, &pdu.data, Instant::now() + PDU_LIMIT)
}

/// The answer to SendTargets (RFC 7143 appendix C).
fn targets(shared: &Shared, asked: &Text) -> Text {
    let mut text = Text::default();
    match asked.get("SendTargets") {
        Some(name) if name == "All" || name.is_empty() || name == shared.name => {
            text.push("TargetName", &*shared.name);
            text.push("TargetAddress", format!("{},1", shared.address));
        }
        _ => {}
    }
    text
}

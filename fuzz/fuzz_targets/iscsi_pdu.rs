//! What a hostile peer of either end of iSCSI sends: an answer or an error; never a panic, and never
//! data to where there is no room for it.
#![no_main]

use estop::{
    iscsi::{
        Challenge, Connect, Credentials, Event, HEADER_BYTES, Initiator, Lengths,
        MAX_SEGMENT_BYTES, Place, Progress, Purpose, Reached, Seat, Served, Step, TargetLogin,
        Terms, Text, Way, Welcome,
    },
    scsi::{Cdb, Reply},
};
use estop_fuzz::input::Input;
use libfuzzer_sys::fuzz_target;

const IN_BYTES: usize = 3000;
const OUT_BYTES: usize = 9000;

/// A header as it comes, or one whose fields are small: near to what is out.
fn header(input: &mut Input<'_>) -> [u8; HEADER_BYTES] {
    let (opcode, kind) = (input.byte(), input.byte());
    let mut header = [0; HEADER_BYTES];
    header[0] = opcode;
    header[1] = input.byte();
    if kind % 2 == 0 {
        for (to, from) in header[2..].iter_mut().zip(input.bytes(46)) {
            *to = *from;
        }
        return header;
    }
    header[2] = input.byte();
    header[3] = input.byte();
    header[6] = input.byte() % 16;
    header[7] = input.byte();
    for at in [19, 23, 27, 31, 35, 39, 42, 43, 46, 47] {
        header[at] = input.byte();
    }
    if kind % 4 == 1 {
        header[20..24].fill(0xFF);
    }
    header
}

fn data(input: &mut Input<'_>, header: &[u8; HEADER_BYTES]) -> Vec<u8> {
    let len = Lengths::of(header).data_bytes.min(MAX_SEGMENT_BYTES);
    let mut data = vec![0; len];
    let some = usize::from(input.byte()).min(len);
    for (to, from) in data.iter_mut().zip(input.bytes(some)) {
        *to = *from;
    }
    data
}

fn credentials(input: &mut Input<'_>) -> Option<Credentials> {
    (input.byte() % 2 == 0).then(|| Credentials {
        user: "me".to_owned(),
        secret: "secret".to_owned(),
    })
}

fn terms(input: &mut Input<'_>) -> Terms {
    let flags = input.byte();
    Terms {
        peer_segment_bytes: 512,
        max_burst_bytes: 2048,
        first_burst_bytes: 1024,
        initial_r2t: flags & 1 != 0,
        immediate_data: flags & 2 != 0,
    }
}

fn initiator(input: &mut Input<'_>) {
    let mut state = Initiator::new(Welcome {
        terms: terms(input),
        cmd_sn: u32::MAX,
        max_cmd_sn: 9,
        exp_stat_sn: 1,
    });
    while !input.is_empty() {
        match input.byte() % 8 {
            0 => drop(state.command(0, &Cdb::new([0x28; 10]), Way::In(IN_BYTES))),
            1 => {
                let start = state.command(1, &Cdb::new([0x2A; 10]), Way::Out(OUT_BYTES));
                if let Some(mut burst) = start.and_then(|start| start.unsolicited) {
                    while let Some((_, range)) = state.data_out(&mut burst) {
                        assert!(range.end <= 1024);
                    }
                }
            }
            2 => drop(state.ping()),
            3 => drop(state.text(&Text::default())),
            _ => {}
        }
        let header = header(input);
        let Ok(place) = state.header(&header) else {
            return;
        };
        let data = data(input, &header);
        let kept = match place {
            Place::Task { at_bytes, .. } => {
                assert!(at_bytes + data.len() <= IN_BYTES);
                &[]
            }
            Place::Keep => data.as_slice(),
            Place::Drop => &[],
        };
        match state.finish(kept) {
            Ok(Some(Event::Wanted(mut burst))) => {
                let mut sent = 0;
                while let Some((_, range)) = state.data_out(&mut burst) {
                    assert!(range.end <= OUT_BYTES && range.len() <= 512);
                    sent += range.len();
                }
                assert!(sent <= OUT_BYTES);
            }
            Ok(_) => {}
            Err(_) => return,
        }
    }
}

fn target(input: &mut Input<'_>) {
    let mut state = Served::new(&Seat {
        initiator: String::new(),
        isid: [0; 6],
        discovery: input.byte() % 8 == 0,
        terms: terms(input),
        exp_cmd_sn: 0,
        stat_sn: 0,
    });
    while !input.is_empty() {
        let header = header(input);
        let Ok(place) = state.header(&header) else {
            return;
        };
        let data = data(input, &header);
        let kept = match place {
            Place::Task { tag, at_bytes } => {
                let room = &mut state.buffer(tag)[at_bytes..][..data.len()];
                room.copy_from_slice(&data);
                &[]
            }
            Place::Keep => data.as_slice(),
            Place::Drop => &[],
        };
        match state.finish(kept) {
            Ok(Step::Execute(task)) => {
                let reply = Reply {
                    data: vec![0x5A; usize::from(input.byte()) * 32],
                    ..Reply::default()
                };
                let mut moved = 0;
                state.reply(&task, reply, &mut |pdu| {
                    assert!(pdu.data.len() <= 512);
                    moved += pdu.data.len();
                });
                assert!(moved <= task.expected_in_bytes);
            }
            Ok(_) => {}
            Err(_) => return,
        }
    }
}

fn login_of_initiator(input: &mut Input<'_>) {
    let purpose = Purpose::Use("t".to_owned());
    let mut login = Connect::new("i", purpose, credentials(input), [0; 6]);
    for _ in 0..64 {
        let header = header(input);
        let data = data(input, &header);
        match login.answer(&header, &data) {
            Ok(Progress::Send(..)) => {}
            Ok(Progress::Done(welcome)) => {
                let lengths = 512..=0xFF_FFFF;
                assert!(lengths.contains(&welcome.terms.peer_segment_bytes));
                return;
            }
            Err(error) => return assert!(!error.to_string().is_empty()),
        }
    }
    panic!("a login without an end");
}

fn login_of_target(input: &mut Input<'_>) {
    let credentials = credentials(input);
    let challenge = Challenge {
        id: 1,
        bytes: [7; 16],
    };
    let is_asked = credentials.is_some();
    let mut login = TargetLogin::new("t", credentials, challenge, 1);
    for _ in 0..64 {
        let header = header(input);
        let data = data(input, &header);
        match login.answer(&header, &data).map(|answer| answer.reached) {
            Ok(Reached::Underway) => {}
            // Nobody guesses the hash.
            Ok(Reached::Seated(_)) => return assert!(!is_asked),
            Ok(Reached::Refused) | Err(_) => return,
        }
    }
    panic!("a login without an end");
}

fuzz_target!(|data: &[u8]| {
    let mut input = Input(data);
    match input.byte() % 4 {
        0 => initiator(&mut input),
        1 => target(&mut input),
        2 => login_of_initiator(&mut input),
        _ => login_of_target(&mut input),
    }
});

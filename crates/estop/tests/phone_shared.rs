//! G11: two and eight handles of one phone, of which one is cancelled, at every instant and on every
//! model. In virtual time; who goes on is drawn.
//!
//! With `ESTOP_LONG` set every point is tried; without it, one in so many.

mod phone_stage;

use estop::{
    mtp::{Mode, Who},
    sim::{
        Instant,
        phone::{Firmware, Model, Quirk},
    },
};
use phone_stage::{Ended, Op, Play, Whom, copies};

/// Quirks after which the device answers again.
const ANSWERS: [Quirk; 7] = [
    Quirk::Stalls64,
    Quirk::SilentAfterCancel,
    Quirk::LateResponse,
    Quirk::FrozenUntilEventRead,
    Quirk::StatusNeeds8,
    Quirk::StreamsTheRest,
    Quirk::PartialKept,
];

/// Around a command.
const INSTANTS: [Instant; 3] = [Instant::Before, Instant::During, Instant::After];

/// What eight handles do at once.
fn eight(firmware: Firmware) -> Vec<Op> {
    let copy = if copies(firmware) { Op::Copy } else { Op::Send };
    vec![
        Op::Receive(Mode::Throughput),
        Op::Send,
        Op::Delete,
        Op::List,
        Op::Receive(Mode::Responsive),
        copy,
        Op::Send,
        Op::Delete,
    ]
}

/// Who was cancelled and how that ended, over many plays.
#[derive(Debug, Default)]
struct Figures {
    plays: u32,
    cancelled: u32,
    lost: u32,
    lost_with: u32,
}

/// Cancels whoever has the turn, and each handle in turn, at one in `one_in` points.
fn everywhere(model: &Model, ops: &[Op], one_in: u32, answers: bool) -> Figures {
    let one_in = std::env::var_os("ESTOP_LONG").map_or(one_in, |_| 1);
    let mut figures = Figures::default();
    let play = Play {
        model: model.clone(),
        ops: ops.to_vec(),
        seed: 1,
        cancel: None,
    };
    let whole = play.run(answers);
    assert!(
        whole.of.iter().all(|end| *end == Ended::Whole),
        "{:?}",
        whole.of
    );
    let points = (0..whole.commands).flat_map(|at| INSTANTS.map(|instant| (at, instant)));
    for (number, point) in (0_u32..).zip(points) {
        if number % one_in != 0 {
            continue;
        }
        let nth = usize::try_from(number / one_in).expect("small");
        let whom = match nth % 2 {
            0 => Whom::Holder,
            _ => Whom::Handle(nth / 2 % ops.len()),
        };
        let play = Play {
            cancel: Some((whom, point)),
            seed: u64::from(number),
            ..play.clone()
        };
        figures.count(&play, answers);
    }
    println!(
        "{} {:?} × {}: {figures:?}",
        model.firmware,
        model.quirks,
        ops.len()
    );
    figures
}

impl Figures {
    fn count(&mut self, play: &Play, answers: bool) {
        let ends = play.run(answers);
        self.plays += 1;
        let losers = (0_u64..).zip(&ends.of);
        let losers = losers.filter(|(_, end)| **end == Ended::Lost);
        let losers = losers.map(|(at, _)| at + 1).collect::<Vec<_>>();
        self.lost += u32::try_from(losers.len()).expect("small");
        for (at, end) in ends.of.iter().enumerate() {
            match end {
                Ended::Whole => {}
                Ended::Cancelled => {
                    assert_eq!(Some(at), ends.cancelled, "{play:?}");
                    self.cancelled += 1;
                }
                Ended::Lost => assert!(!answers, "{play:?}"),
                Ended::LostWith(Who { domain, .. }) => {
                    let is = losers.contains(domain);
                    assert!(!answers && is, "{play:?}: {:?}", ends.of);
                    self.lost_with += 1;
                }
            }
        }
        // One for all that had begun, and one for each second job that begins later.
        assert!(ends.failures <= 1 + ends.of.len() as u64, "{play:?}");
    }
}

#[test]
fn two_handles_on_every_model() {
    for firmware in Firmware::ALL {
        let ops = eight(firmware);
        let mut cancelled = 0;
        for pair in ops.chunks(2) {
            cancelled += everywhere(&Model::small(firmware), pair, 3, true).cancelled;
        }
        assert!(cancelled > 50, "{firmware}: {cancelled}");
    }
}

#[test]
fn eight_handles_on_every_model() {
    for firmware in Firmware::ALL {
        let figures = everywhere(&Model::small(firmware), &eight(firmware), 37, true);
        assert!(figures.cancelled > 10, "{firmware}: {figures:?}");
    }
}

#[test]
fn two_and_eight_handles_with_quirks_after_which_the_phone_answers() {
    for quirk in ANSWERS {
        let model = Model::small(Firmware::Aosp).with(quirk);
        let ops = eight(Firmware::Aosp);
        everywhere(&model, &ops[..2], 7, true);
        let figures = everywhere(&model, &ops, 67, true);
        assert!(figures.cancelled > 5, "{quirk}: {figures:?}");
    }
}

#[test]
fn with_a_phone_that_is_lost_the_others_fail_and_name_whose_turn_it_was() {
    let pair = [Op::Receive(Mode::Throughput), Op::Send];
    let ops = pair.repeat(4);
    let whole = Play {
        model: Model::small(Firmware::Aosp),
        ops,
        seed: 1,
        cancel: None,
    };
    let commands = whole.run(true).commands;
    for quirk in [Quirk::WedgedAfterCancel, Quirk::UnplugMidTransfer] {
        let mut figures = Figures::default();
        for at in (0..commands).step_by(usize::try_from(commands / 100).expect("small")) {
            let play = Play {
                model: Model::small(Firmware::Aosp).with(quirk),
                cancel: Some((Whom::Holder, (at, Instant::During))),
                ..whole.clone()
            };
            figures.count(&play, false);
        }
        println!("{quirk}: {figures:?}");
        assert!(figures.lost_with > 20, "{quirk}: {figures:?}");
    }
}

#[test]
fn every_operation_looks_its_objects_up_again_when_the_phone_is_opened_again() {
    let model = Model::small(Firmware::Aosp).with(Quirk::SilentAfterCancel);
    for other in [Op::Copy, Op::Delete, Op::Send, Op::List, Op::Move] {
        let figures = everywhere(&model, &[Op::Receive(Mode::Throughput), other], 2, true);
        assert!(figures.cancelled > 5, "{figures:?}");
    }
}

#[test]
fn an_open_capture_counts_its_own_pictures_whatever_others_send_and_delete() {
    let model = Model::small(Firmware::Camera);
    for other in [Op::Send, Op::Copy, Op::Delete] {
        let figures = everywhere(&model, &[Op::Capture, other], 3, true);
        assert!(figures.cancelled > 10, "{figures:?}");
    }
}

/// A whole file of another would keep it from being told to stop for as long as that takes.
#[test]
fn an_open_capture_is_not_kept_from_its_stop_by_a_whole_file() {
    let model = Model::small(Firmware::Camera);
    let files = [Op::Send, Op::Receive(Mode::Throughput)];
    let ops = [&[Op::Capture], &files[..], &[Op::List, Op::Delete]].concat();
    let figures = everywhere(&model, &ops, 11, true);
    assert!(figures.cancelled > 10, "{figures:?}");
}

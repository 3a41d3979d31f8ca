//! On a disc that is written anywhere nothing but the record tells how far a burn was: a mark every
//! 64 MiB. Crashes around a mark, and after it.

mod disc_common;

use disc_common::{DiscTrial, Kind};
use estop::{
    journal::Journal as _,
    mmc::Left,
    sim::{Crash, Instant, Point, Script, drive::Medium, everywhere::Trial as _},
};

/// What lies between two marks, in blocks of 2048 bytes.
const MARKED: u32 = 32_768;

/// A burn that is cut off: how many commands it had, and what is left of it, which is true.
fn cut_off(trial: &DiscTrial, at: Option<Point>) -> (u32, Left) {
    let (mut drive, mut log) = trial.fresh();
    let id = log.enqueue(&trial.intent(&mut drive)).expect("recorded");
    let crash = at.map(|at| Crash { at, seed: 3 });
    let script = Script::planned(vec![], vec![], crash, 1);
    trial.follow(&mut drive, script.clone());
    log.follow(script.clone());
    let job = trial.job(id);
    let end = job.run(&mut log, |job, log| trial.work(&mut drive, job, log));
    let commands = script.commands();
    trial.follow(&mut drive, Script::quiet());
    if at.is_none() {
        return (commands, end.left.clone());
    }
    assert!(script.crashed(), "{at:?} is not reached");
    trial.power_cut(&mut drive, 3);
    log.reopen();
    trial.replug(&mut drive);
    let left = match log.entry(id).and_then(|entry| entry.end.as_ref()) {
        Some(_) => end.left.clone(),
        None => trial.look_after(&mut drive, &mut log, id),
    };
    let is_true = trial.is_true(&drive, &left);
    is_true.unwrap_or_else(|why| panic!("{at:?}: {left:?}, but {why}"));
    let recovered = trial.recover(&mut drive, &mut log, id, &left);
    recovered.unwrap_or_else(|why| panic!("{at:?}: {left:?}, then {why}"));
    trial.is_whole(&drive).expect("it goes on to its end");
    (commands, left)
}

fn marks(medium: Medium, unit_blocks: u32) {
    let trial = DiscTrial::new(Kind {
        blocks: MARKED + 3 * unit_blocks,
        ..Kind::of(medium)
    });
    let (commands, left) = cut_off(&trial, None);
    assert!(matches!(left, Left::Burned { .. }), "{left:?}");
    let claimed = |at: Point| match cut_off(&trial, Some(at)).1 {
        Left::Overwritten { blocks, .. } => blocks,
        Left::Burned { blocks, .. } => blocks,
        other => panic!("{at:?}: {other:?}"),
    };
    // The first command after which a crash leaves more than nothing: the mark itself.
    let (mut before, mut after) = (commands / 2, commands - 1);
    while before + 1 < after {
        let middle = before.midpoint(after);
        match claimed((middle, Instant::After)) {
            0 => before = middle,
            _ => after = middle,
        }
    }
    let around = (after - 3..after + 6).flat_map(|command| {
        [Instant::Before, Instant::During, Instant::After].map(|instant| (command, instant))
    });
    let around = around.map(claimed).collect::<Vec<_>>();
    println!("{medium}: command {after} of {commands}: {around:?}");
    // Before the mark was on record nothing is claimed, and after it what it covers.
    assert!(around.is_sorted());
    assert_eq!((around.first(), around.last()), (Some(&0), Some(&MARKED)));
    assert!(around.iter().all(|blocks| [0, MARKED].contains(blocks)));
}

#[test]
fn bd_re() {
    marks(Medium::BdRe, 32);
}

#[test]
fn dvd_plus_rw() {
    marks(Medium::DvdPlusRw, 16);
}

#[test]
fn dvd_ram() {
    marks(Medium::DvdRam, 16);
}

#[test]
fn dvd_rw_overwrite() {
    marks(Medium::DvdRwOverwrite, 16);
}

//! Discs in plain words.

use estop::{
    Recovery, Residue as _,
    mmc::{BLOCK_BYTES, Disc, Examine, Formatting, Left, Plan, Profile, Recording, State, Takes},
};
use estop_os::image::{ImagePlan, What};

use super::{grouped, quoted, size};

/// What a disc is and holds, in one line.
pub(crate) fn disc(disc: &Disc) -> String {
    let state = state(disc);
    match disc.state {
        State::NoMedium => state.to_owned(),
        _ => format!("{}, {state}", disc.profile),
    }
}

/// What state it is in.
fn state(disc: &Disc) -> &'static str {
    match disc.state {
        State::NoMedium => "no disc",
        State::Blank => "blank",
        State::Appendable => "closed, takes another session",
        State::Open if disc.rests_open() => "written, its session open for pseudo-overwrite",
        State::Open => "begun and not closed",
        State::Finalised => "finalised: takes nothing more",
        State::Damaged => "damaged: a track was not closed and takes nothing more",
        State::Unformatted => "not formatted yet",
        State::Rewritable => "rewritable",
        State::ReadOnly => "read-only",
    }
}

/// What can be done with it now, as commands.
pub(crate) fn can_be_done(drive: &str, disc: &Disc) -> Vec<String> {
    let drive = quoted(drive);
    let burn = format!("estop burn PATH… --drive {drive}");
    let resume = format!("estop burn --resume --drive {drive}");
    let finalize = format!("estop finalize --drive {drive}");
    let erase = format!("estop erase --drive {drive}");
    let format = format!("estop format-disc --drive {drive}");
    let mut all = match disc.state {
        State::NoMedium | State::Finalised | State::ReadOnly => Vec::new(),
        State::Blank | State::Rewritable => vec![burn],
        State::Unformatted => vec![burn, format],
        State::Appendable => vec![burn, finalize],
        State::Open if disc.profile.recording() == Recording::Anywhere => vec![burn, finalize],
        State::Open if disc.rests_open() => vec![finalize],
        State::Open => vec![resume, finalize],
        State::Damaged => vec![finalize],
    };
    let anywhere = disc.profile.recording() == Recording::Anywhere;
    let something = !matches!(
        disc.state,
        State::Blank | State::Unformatted | State::NoMedium
    );
    if something && (disc.is_erasable() || anywhere) {
        all.push(erase);
    }
    all
}

/// What a job left on a disc.
pub(crate) fn left_on_disc(plan: &Plan, left: &Left) -> Vec<String> {
    let bytes = |blocks: u32| size(u64::from(blocks) * BLOCK_BYTES);
    let mut lines = Vec::new();
    match left {
        Left::Untouched => lines.push("Nothing was written.".to_owned()),
        Left::Burned { blocks, takes, .. } if matches!(plan, Plan::Finalise(_)) => {
            lines.push(format!(
                "What is on the disc is closed and can be read ({}){}.",
                bytes(*blocks),
                then(plan, *takes)
            ));
        }
        Left::Burned { blocks, takes, .. } => {
            lines.push(format!(
                "All {} are on the disc{}.",
                bytes(*blocks),
                then(plan, *takes)
            ));
        }
        Left::NotClosed { blocks, .. } => {
            lines.push(format!(
                "All {} are on the disc, but it is not closed: other drives may not read it yet.",
                bytes(*blocks)
            ));
        }
        Left::Resumable {
            good_blocks,
            next_writable,
            start,
        } => {
            lines.push(format!(
                "The first {} are on the disc ({} from {}), in a track that is still open.",
                bytes(*good_blocks),
                super::blocks(*good_blocks),
                grouped(u64::from(*start)),
            ));
            lines.push(format!(
                "It can go on at block {}, with the same input.",
                grouped(u64::from(*next_writable))
            ));
        }
        Left::Ended { blocks, .. } => lines.push(format!(
            "The first {} are on the disc, in a track that has ended; once the session is closed they \
             can be read, and the rest can be burned as another session.",
            bytes(*blocks)
        )),
        Left::Rehearsed { blocks } => lines.push(format!(
            "The drive took {} with its laser low: nothing was written.",
            bytes(*blocks)
        )),
        Left::Closed { blocks, takes, .. } => lines.push(format!(
            "The first {} are on the disc and closed: they can be read now, the rest is not \
             there{}.",
            bytes(*blocks),
            then(plan, *takes)
        )),
        Left::Filled {
            blocks,
            of_blocks,
            takes,
            ..
        } => lines.push(format!(
            "The first {} are on the disc, and zeros up to the announced {}{}.",
            bytes(*blocks),
            bytes(*of_blocks),
            then(plan, *takes)
        )),
        Left::Overwritten { start, blocks } => {
            lines.push(format!(
                "The first {} are written, from block {} on; beyond them is what was there before.",
                bytes(*blocks),
                grouped(u64::from(*start))
            ));
        }
        Left::Spoiled { erasable } if matches!(plan, Plan::Examine(_)) => lines.push(format!(
            "Nothing of what was written reads back, while the drive says that nothing was: this \
             drive is not to be believed about this disc. {}",
            match erasable {
                true => "An erase makes it new.",
                false => "Take another disc, and if it does the same another drive.",
            }
        )),
        Left::Spoiled { erasable: true } => {
            lines
                .push("The disc cannot be read or written as it is. An erase makes it new.".into());
        }
        Left::Spoiled { erasable: false } => lines.push(
            "This disc is spent: what was begun on it can be neither continued nor closed. Take \
             another disc."
                .to_owned(),
        ),
        Left::Blank => lines.push("The disc is blank.".to_owned()),
        Left::Formatted => lines.push(formatted(plan).to_owned()),
        Left::PartlyErased => {
            lines.push("The disc is partly erased: do it again, then it is as new.".to_owned());
        }
        Left::Read {
            same_blocks,
            of_blocks,
        } => lines.push(format!(
            "{} of {} were compared and are as they should be.",
            bytes(*same_blocks),
            bytes(*of_blocks)
        )),
        Left::Unknown => lines.push(
            "What is on the disc is not known: the drive could not be asked, or contradicts itself."
                .to_owned(),
        ),
        left => lines.push(format!("{left:?}")),
    }
    lines
}

/// What an examination does, before it is begun.
pub(crate) fn examination(examine: &Examine) -> &'static str {
    match examine.fingerprint {
        Some(_) => {
            "The drive's answers contradict each other. Reading the disc changes nothing: what reads \
             back as the input has it is there, whatever the drive says of it, and that settles the \
             job."
        }
        None => {
            "The drive's answers contradict each other, and the input is gone or another. Reading \
             the disc changes nothing: what can be read is taken for what was written, and that \
             settles the job."
        }
    }
}

/// The command that puts right what was left on a disc, and what it is for.
pub(crate) fn disc_command(
    drive: &str,
    plan: &Plan,
    left: &Left,
) -> Option<(&'static str, String)> {
    let drive = quoted(drive);
    Some(match left.recovery() {
        // A stream cannot be read a second time.
        Recovery::Resume { .. } if is_stream(plan) => match left {
            Left::Resumable { .. } => (
                "The stream is gone. To close what is there:",
                format!("estop finalize --drive {drive}"),
            ),
            _ => return None,
        },
        Recovery::None => return None,
        Recovery::Words(_) => return None,
        Recovery::Resume { .. } => (
            "To go on from there:",
            format!("estop burn --resume --drive {drive}"),
        ),
        Recovery::Close => ("To close it:", format!("estop finalize --drive {drive}")),
        Recovery::Erase => ("To make it new:", format!("estop erase --drive {drive}")),
        _ => (
            "To look again, once the drive answers:",
            format!("estop recover {drive}"),
        ),
    })
}

/// Whether what was burned came from standard input.
fn is_stream(plan: &Plan) -> bool {
    let Plan::Burn(burn) = plan else { return false };
    let image = serde_json::from_value::<ImagePlan>(burn.input.how.clone());
    image.is_ok_and(|image| matches!(image.what, What::Stream { .. }))
}

/// What the drive said or did that cannot be so, of a burn that stands.
pub(crate) fn finding(finding: &str) -> String {
    format!(
        "This is odd: {finding}. The end of it reads back as it was written; --verify compares all \
         of it."
    )
}

/// The speeds that a drive tells, in multiples of 1x; of the fastest also the data that it writes.
pub(crate) fn rated_speeds(disc: &Disc, kb_per_s: impl Iterator<Item = u32>) -> Option<String> {
    let family = disc.profile.family();
    let one = f64::from(family.one_x_kb_per_s());
    let name = |kb_per_s: u32| {
        let times = f64::from(kb_per_s) / one;
        // What a drive tells of 48x is 8,448 or 8,467 kB/s.
        let whole = (times - times.round()).abs() < times / 50.0;
        let digits = usize::from(!whole);
        format!("{times:.digits$}x")
    };
    let mut all = kb_per_s;
    let fastest = all.next()?;
    let data = size(u64::from(family.data_bytes_per_s(fastest)));
    let first = format!("writes at {} ({data}/s)", name(fastest));
    let all = [first].into_iter().chain(all.map(name));
    Some(all.collect::<Vec<_>>().join(", "))
}

/// A speed in multiples of 1x, and in MB/s.
pub(crate) fn speed(disc: &Disc, bytes_per_s: u64) -> String {
    let one = disc.profile.family().one_x_bytes_per_s();
    #[expect(clippy::cast_precision_loss, reason = "shown with one digit")]
    let times = bytes_per_s as f64 / f64::from(one);
    format!("{times:.1}x ({}/s)", size(bytes_per_s))
}

fn formatted(plan: &Plan) -> &'static str {
    match (plan, plan.disc().profile) {
        (Plan::Format(plan), Profile::BdRSequential) => match plan.formatting {
            Formatting::PseudoOverwrite => {
                "The disc is formatted for pseudo-overwrite. It is written in order, once."
            }
            _ => "The disc is formatted, with spare areas. It is written in order, once.",
        },
        _ => "The disc is formatted: it can be written anywhere.",
    }
}

fn then(plan: &Plan, takes: Takes) -> &'static str {
    match takes {
        Takes::AnotherSession if plan.disc().writes.pseudo_overwrite => {
            "; its session stays open for pseudo-overwrite, and takes no other burn"
        }
        Takes::AnotherSession => "; the disc takes another session",
        Takes::Nothing => "; the disc is finalised",
        Takes::Anything => "",
    }
}

//! What a stop of a burn does, in plain words.

use estop::{
    Progress,
    mmc::{Burn, OnCancel, Plan, Reading},
};

use crate::subject::Stopping;

/// The name of an operation, as it stands before a verb.
pub(crate) fn operation(plan: &Plan) -> String {
    match plan.operation().split_once(", ") {
        Some((what, how)) => format!("{how} {what}"),
        None => plan.operation().to_owned(),
    }
}

/// What a stop leaves, before it is asked for.
pub(crate) fn on_cancel(burn: &Burn) -> &'static str {
    match (burn.on_cancel, Way::of(burn)) {
        (OnCancel::Stop, Way::Anywhere) => {
            "Ctrl-C stops it before the next write; what was there before stays beyond that, and \
             --resume goes on."
        }
        (OnCancel::Stop, Way::Sequential) => {
            "Ctrl-C stops it before the next write and leaves the disc open; --resume goes on."
        }
        (OnCancel::Stop, Way::TrackAtOnce) => {
            "Ctrl-C stops it before the next write and ends the track: what is there can be read \
             once the disc is closed, but the burn does not go on."
        }
        (OnCancel::Stop, Way::AtOnce) if is_erasable(burn) => {
            "Ctrl-C stops it before the next write; what is written at once does not go on, and the \
             disc is to be erased. With --on-cancel fill it can be read."
        }
        (OnCancel::Stop, Way::AtOnce) => {
            "Ctrl-C stops it before the next write; what is written at once does not go on, and THE \
             DISC IS SPENT. With --on-cancel fill it can be read."
        }
        (OnCancel::Close, _) => {
            "Ctrl-C stops it before the next write and closes what is there, so that it can be \
             read."
        }
        (OnCancel::Fill, _) => "Ctrl-C stops the input; zeros are written up to the announced end.",
    }
}

/// What a stop does from here on, in this phase.
pub(crate) fn stopping(burn: &Burn, reading: &Reading, progress: &Progress) -> Stopping {
    let nothing = |what| Stopping {
        what,
        limit_at_x: None,
    };
    let what = match (burn.on_cancel, Way::of(burn)) {
        _ if progress.phase == "queued" || progress.phase == "validate" => {
            return nothing("nothing is written");
        }
        _ if progress.phase == "calibrate" => {
            return nothing("the drive ends its calibration, and nothing is written");
        }
        _ if progress.phase == "format" => {
            return nothing("the drive ends its format, and nothing is written");
        }
        _ if progress.phase == "write" && progress.done == 0 => {
            return nothing("nothing more is written");
        }
        // The work may have heard of it already, and be a phase further on.
        (OnCancel::Close, _) => "closing the session",
        (OnCancel::Fill, _) => "writing zeros up to the announced end",
        (OnCancel::Stop, Way::Anywhere) => "writing out the drive's buffer",
        (OnCancel::Stop, Way::Sequential) => {
            "writing out the drive's buffer, and leaving the disc open"
        }
        (OnCancel::Stop, Way::TrackAtOnce) => {
            "writing out the drive's buffer, and ending the track"
        }
        (OnCancel::Stop, Way::AtOnce) => "writing out the drive's buffer, and no more",
    };
    let one_x = burn.disc.profile.family().one_x_bytes_per_s();
    let times = f64::from(reading.slowest_bytes_per_s) / f64::from(one_x);
    Stopping {
        what,
        // A speed is named in tenths of 1x.
        limit_at_x: (times > 0.0).then(|| (times * 10.0).round() / 10.0),
    }
}

/// Why a cancel is too late in this phase.
pub(crate) fn too_late(plan: &Plan, progress: &Progress) -> &'static str {
    match (progress.phase, plan) {
        ("write", _) => "the last of the data is with the drive",
        ("flush", _) => "all of the data is with the drive, which writes out its buffer",
        ("close", _) => "the drive closes the session, and no command stops that",
        (_, Plan::Erase(_)) => "the last zeros are with the drive",
        (_, Plan::Format(_)) => "the drive has done the format",
        (_, Plan::Compare(_) | Plan::Examine(_)) => "the last blocks are being read",
        _ => "the drive ends what it has begun, and no command stops that",
    }
}

/// How it is written, as far as that makes a difference to a stop.
enum Way {
    Anywhere,
    Sequential,
    TrackAtOnce,
    AtOnce,
}

impl Way {
    fn of(burn: &Burn) -> Self {
        match burn.method() {
            Ok("overwrite") => Self::Anywhere,
            Ok("track at once") => Self::TrackAtOnce,
            Ok("session at once" | "disc at once") => Self::AtOnce,
            _ => Self::Sequential,
        }
    }
}

fn is_erasable(burn: &Burn) -> bool {
    burn.disc.is_erasable()
}

//! How long a drive takes for what it does by itself, computed from what it writes: at the speed that
//! is set that is expected, at the slowest it is the limit.

use std::time::Duration;

use super::{BLOCK_BYTES, Closing, Disc, Family, Profile, verbs::COMMAND_LIMIT};
use crate::Bound;

/// In a flush, and again in a close, a drive may calibrate its laser anew, spin up or try a spot again:
/// seconds, and a minute on a bad disc, as SEND OPC INFORMATION takes there.
pub(super) const RECALIBRATION: Duration = Duration::from_secs(60);

/// On a good disc: between lead-in, management area and lead-out the laser moves.
const CLOSE_MOVES: Duration = Duration::from_secs(2);

/// The largest buffer of a drive that does not tell of its own: twice that of any that is known.
pub(super) const LARGEST_BUFFER_BYTES: u32 = 16 << 20;

/// A look at a disc that turns: some twenty commands of milliseconds, of which one or the other is
/// slow, and the last WRITEs read back, with the drive's own retries.
pub(super) const SEEN_LIMIT: Duration = Duration::from_secs(60);

/// Another look soon after, which reads nothing back: one command of it is slow.
pub(super) const SEEN_AGAIN_LIMIT: Duration = COMMAND_LIMIT;

/// A look when nothing is slow.
pub(super) const SEEN_TAKES: Duration = Duration::from_millis(500);

/// What is closed because all of it is written waits at least so long: nobody was told a bound, a
/// drive that is merely slow is not dead, and a short DVD-R of an old one took 15 minutes.
pub(super) const PATIENCE: Duration = Duration::from_secs(1200);

/// How fast a disc is written: as was set, and at the slowest.
#[derive(Debug, Clone, Copy)]
pub(super) struct Pace {
    profile: Profile,
    bytes_per_s: u32,
}

impl Pace {
    /// At this speed.
    pub(super) fn new(profile: Profile, bytes_per_s: u32) -> Self {
        Self {
            profile,
            bytes_per_s,
        }
    }

    /// The slowest: 1x, or what was set if that is less; a drive that names less than a tenth of 1x
    /// does not mean it.
    pub(super) fn slowest_bytes_per_s(self) -> u32 {
        let one_x = self.profile.family().one_x_bytes_per_s();
        self.bytes_per_s.clamp(one_x / 10, one_x)
    }

    /// Writing so many bytes. On a BD each block may be read back, which takes as long again.
    pub(super) fn writing(self, bytes: u64) -> Bound {
        let passes = match self.profile.family() {
            Family::Bd => 2,
            Family::Cd | Family::Dvd => 1,
        };
        let slowest = self.slowest_bytes_per_s();
        Bound::new(
            at(bytes, self.bytes_per_s),
            at(bytes.saturating_mul(passes), slowest),
        )
    }

    /// SYNCHRONIZE CACHE, with so much in a buffer of this size; of no size if the drive does not
    /// tell.
    pub(super) fn flush(self, filled_bytes: u32, buffer_bytes: u32) -> Bound {
        let buffer_bytes = match buffer_bytes {
            0 => LARGEST_BUFFER_BYTES,
            told => told.min(LARGEST_BUFFER_BYTES),
        };
        let expected = self.writing(u64::from(filled_bytes)).expected;
        let limit = self.writing(u64::from(buffer_bytes)).limit;
        Bound::new(expected, limit + RECALIBRATION)
    }

    /// The commands that close this disc so, if the data end before this block.
    pub(super) fn close(self, disc: &Disc, how: Closing, end: u32) -> Bound {
        let closes = how != Closing::KeepOpen;
        let blocks = match disc.profile {
            // Only tracks that are written in order have a session to close.
            Profile::DvdRam | Profile::BdRe => return Bound::default(),
            // The format in the background is stopped in any case: what is begun is written out.
            Profile::DvdPlusRw if !closes => return Bound::new(CLOSE_MOVES, RECALIBRATION),
            // The intermediate state is left in any case.
            Profile::DvdRwOverwrite => written(disc, Closing::CloseSession, end),
            _ if !closes => return Bound::default(),
            _ => written(disc, how, end),
        };
        let writing = self.writing(u64::from(blocks) * BLOCK_BYTES);
        writing + Bound::new(CLOSE_MOVES, RECALIBRATION)
    }
}

/// What is written beside the data when a disc is closed whose data end before this block, in blocks:
/// never less than a drive writes.
fn written(disc: &Disc, how: Closing, end: u32) -> u32 {
    let first = disc.closed_sessions() == 0;
    match disc.profile.family() {
        Family::Cd if first => CD_LEAD_IN + CD_FIRST_LEAD_OUT,
        Family::Cd => CD_LEAD_IN + CD_LEAD_OUT,
        Family::Bd => BD_MANAGEMENT,
        Family::Dvd => {
            let lead_in = if first { DVD_LEAD_IN } else { 0 };
            let behind = match how {
                Closing::Finalise => dvd_ring(end).max(DVD_TO_35_MM.saturating_sub(end)),
                Closing::CloseSession | Closing::KeepOpen => dvd_ring(end),
            };
            second_layer(disc, end).saturating_add(lead_in + behind)
        }
    }
}

/// Lead-in of a CD: a minute (MMC-5 §4.2.3.7).
const CD_LEAD_IN: u32 = 60 * 75;

/// Lead-out of the first session, and of later ones: 90 and 30 seconds (the same).
const CD_FIRST_LEAD_OUT: u32 = 90 * 75;
const CD_LEAD_OUT: u32 = 30 * 75;

/// Lead-in of a DVD-R: from sector 22FA0h, where it can be recorded, to 30000h, where the data begin.
/// That of a DVD+R is no longer.
const DVD_LEAD_IN: u32 = 0x3_0000 - 0x2_2FA0;

/// Blocks on a square millimetre of a DVD, over pi: 2,295,104 of them between 24 and 58 mm.
const DVD_PER_AREA: u32 = 2_295_104 / (58 * 58 - INNER_MM * INNER_MM);

/// Where the data of a DVD begin (ECMA-267 clause 10).
const INNER_MM: u32 = 24;

/// However short it is, the lead-out of a DVD ends at 35 mm or further out (ECMA-267 clause 10).
const DVD_TO_35_MM: u32 = (35 * 35 - INNER_MM * INNER_MM) * DVD_PER_AREA;

/// The temporary management area of a BD-R, 2,048 clusters of it: more than any close fills.
const BD_MANAGEMENT: u32 = 2048 * 32;

/// A millimetre behind this block: a lead-out has it (ECMA-267 clause 10), a border zone has less.
fn dvd_ring(end: u32) -> u32 {
    let radius = (end / DVD_PER_AREA + INNER_MM * INNER_MM).isqrt() + 1;
    (2 * radius + 1) * DVD_PER_AREA
}

/// Of two layers the second is filled up as far as the first was written, if it has so much room.
fn second_layer(disc: &Disc, end: u32) -> u32 {
    if !matches!(disc.profile, Profile::DvdPlusRDl | Profile::DvdRDl) {
        return 0;
    }
    let begin = disc.next_writable.unwrap_or(0);
    let room = begin.saturating_add(disc.free_blocks);
    end.min(room.saturating_sub(end))
}

fn at(bytes: u64, bytes_per_s: u32) -> Duration {
    Duration::from_millis(bytes.saturating_mul(1000) / u64::from(bytes_per_s.max(1)))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::mmc::{
        State, Writes,
        answer::{BackgroundFormat, DiscInformation, DiscStatus, SessionState},
    };

    fn disc(profile: Profile, sessions: u16, written: u32, free_blocks: u32) -> Disc {
        let information = DiscInformation {
            status: DiscStatus::Incomplete,
            last_session: SessionState::Empty,
            erasable: false,
            sessions: sessions + 1,
            first_track_of_last_session: 1,
            last_track: 1,
            background_format: BackgroundFormat::None,
        };
        Disc {
            profile,
            state: State::Appendable,
            information: Some(information),
            tracks: Vec::new(),
            next_writable: Some(written),
            free_blocks,
            readable_blocks: written,
            writes: Writes::default(),
        }
    }

    /// At 1x, without a recalibration.
    fn close_s(disc: &Disc, how: Closing, end: u32) -> u64 {
        let one_x = disc.profile.family().one_x_bytes_per_s();
        let bound = Pace::new(disc.profile, one_x).close(disc, how, end);
        bound.limit.saturating_sub(RECALIBRATION).as_secs()
    }

    #[test]
    fn a_cd_is_closed_in_two_and_a_half_minutes_and_in_one_and_a_half() {
        let first = disc(Profile::CdR, 0, 0, 300_000);
        assert_eq!(close_s(&first, Closing::CloseSession, 1_000), 150);
        assert_eq!(close_s(&first, Closing::Finalise, 1_000), 150);
        let later = disc(Profile::CdR, 1, 20_000, 280_000);
        assert_eq!(close_s(&later, Closing::CloseSession, 21_000), 90);
    }

    /// A DVD-R with little on it was seen to take 15 minutes.
    #[test]
    fn a_short_dvd_is_finalised_out_to_35_mm_and_a_full_one_is_not() {
        let blank = disc(Profile::DvdR, 0, 0, 2_295_104);
        let short = close_s(&blank, Closing::Finalise, 1_000);
        let full = close_s(&blank, Closing::Finalise, 2_295_104);
        assert!((850..900).contains(&short), "{short}");
        assert!((210..230).contains(&full), "{full}");
        assert!(close_s(&blank, Closing::CloseSession, 1_000) < 150);
    }

    #[test]
    fn a_second_layer_is_filled_as_far_as_the_first_or_as_there_is_room() {
        let capacity = 4_173_824;
        let blank = disc(Profile::DvdPlusRDl, 0, 0, capacity);
        let single = disc(Profile::DvdPlusR, 0, 0, capacity);
        let fill = |end| {
            let of = |disc: &Disc| close_s(disc, Closing::Finalise, end);
            (of(&blank) - of(&single)) * 1_385_000 / BLOCK_BYTES
        };
        for (end, blocks) in [(600_000, 600_000_u64), (4_000_000, 173_824)] {
            assert!(fill(end).abs_diff(blocks) < 1_500, "{end}: {}", fill(end));
        }
    }

    #[test]
    fn what_has_nothing_to_close_takes_no_time() {
        for profile in [Profile::DvdRam, Profile::BdRe] {
            let disc = disc(profile, 0, 0, 1_000);
            let pace = Pace::new(profile, 1);
            assert_eq!(pace.close(&disc, Closing::Finalise, 9), Bound::default());
        }
        let disc = disc(Profile::BdRSequential, 0, 0, 1_000);
        let pace = Pace::new(disc.profile, u32::MAX);
        assert_eq!(pace.close(&disc, Closing::KeepOpen, 9), Bound::default());
    }

    #[test]
    fn any_figures_are_a_time() {
        for number in [0, 1, u32::MAX] {
            for profile in [Profile::CdR, Profile::DvdRDl, Profile::BdRSequential] {
                let disc = disc(profile, 0, number, number);
                let pace = Pace::new(profile, number);
                let bound =
                    pace.close(&disc, Closing::Finalise, number) + pace.flush(number, number);
                assert!(bound.limit >= RECALIBRATION);
                let one_x = profile.family().one_x_bytes_per_s();
                assert!((one_x / 10..=one_x).contains(&pace.slowest_bytes_per_s()));
            }
        }
    }
}

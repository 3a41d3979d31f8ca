//! The rules that the drive keeps, and where they come from.

use self::Source::{Clause, Measured, None};

/// A rule.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Rule {
    /// What it says.
    pub name: &'static str,
    /// Where it comes from.
    pub source: Source,
}

/// Where a rule comes from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Source {
    /// A clause of a standard, by its number or by the command that it describes.
    Clause(&'static str),
    /// What real drives show, or programs that have met many.
    Measured(&'static str),
    /// Nothing but judgement.
    None,
}

/// Every rule.
pub fn rules() -> impl Iterator<Item = Rule> {
    let rows = RULES.iter();
    rows.map(|(name, source)| Rule {
        name,
        source: *source,
    })
}

#[rustfmt::skip]
const RULES: &[(&str, Source)] = &[
    // What comes before a command.
    ("an unknown operation code is 5/20/00", Clause("SPC-4 table 48, MMC-6 annex F")),
    ("a new disc is told of by 6/28/00, a restart by 6/29/00, before any other answer", Clause("SAM-5 §5.14, MMC-6 annex F")),
    ("a connection that was lost is told of by 6/29/07, and its lock of the tray is gone", Clause("SAM-5 §5.14, MMC-6 PREVENT ALLOW MEDIUM REMOVAL, annex F")),
    ("INQUIRY, REQUEST SENSE and REPORT LUNS do not tell of a unit attention", Clause("SAM-5 §5.14.1")),
    ("GET CONFIGURATION and GET EVENT STATUS NOTIFICATION do not either", Clause("MMC-5 §6.6, §6.7")),
    ("an error after GOOD is told by response code 0x71 to the next command", Clause("SPC-4 §4.5.5")),
    ("REQUEST SENSE and TEST UNIT READY tell the progress of a long operation", Clause("MMC-5 §6.2, SPC-3 §4.5.2.4.4")),
    ("while it runs: a format is 2/04/04, a flush or close 2/04/08, a blank 2/04/07, a load 2/04/01", Clause("MMC-6 annex F")),
    ("with the tray open 2/3A/02, with an empty one 2/3A/01", Clause("MMC-6 annex F")),
    ("a locked tray does not open: 5/53/02", Clause("MMC-6 PREVENT ALLOW MEDIUM REMOVAL, annex F")),
    ("an eject records what is in the buffer first", None),
    // Writing.
    ("a sequential medium is written at a next writable address alone, else 5/21/02", Clause("MMC-5 §6.44, annex F")),
    ("beyond the disc is 5/21/00, beyond a track 5/63/00", Clause("MMC-6 annex F")),
    ("a finalised disc is 5/30/05", Measured("an emulated DVD+R after its close")),
    ("a full buffer is 2/04/08, to be sent again", Measured("growisofs and libburn wait and send again")),
    ("the buffer drains at the speed that is set, 1x being 75, 676 and 2195 blocks a second", Clause("MMC-6 GET PERFORMANCE")),
    ("a flush fills up the ECC block, and the address moves to the next", None),
    ("what is in the buffer is lost with the power, but for a prefix", None),
    ("a CD is written by its write parameters page: track at once, else 5/64/00", Clause("MMC-5 §7.5.4, annex F")),
    ("a CD track ends with SYNCHRONIZE CACHE", Measured("libburn has relied on it since 0.7.4")),
    ("a CD track has 300 blocks at least", Clause("MMC-5 §6.3.3.1.2")),
    ("a shorter one is filled up by CLOSE TRACK, and takes nothing more until then", None),
    ("a CD track written at once is followed by two blocks of run-out that are not read", Measured("the two last blocks of such tracks fail in readers")),
    ("the next CD track begins 150 blocks behind the run-out", Clause("MMC-5 §4.2.3.5.2")),
    ("a CD has 99 tracks at most: 5/72/05", Clause("MMC-6 annex F")),
    ("a session at once follows its cue sheet from address -150, block for block", Clause("MMC-5 §6.33")),
    ("it is closed by its flush, without CLOSE", Measured("libburn sends none")),
    ("it is taken by a blank disc alone", Measured("libburn's drives refused all others")),
    ("a flush before its end spoils the disc", None),
    ("without a cue sheet, a WRITE of it is 5/2C/00", Clause("MMC-6 annex F")),
    ("a DVD-R is written by packets where feature 0x21 is current", Clause("MMC-5 §5.3.11, §7.5.4")),
    ("at once it is reserved first, and its exact size is written", Measured("growisofs, libburn")),
    ("a flush before its end spoils it", None),
    ("a DVD-RW that was blanked minimally is written at once only", Measured("libburn: feature 0x21 is gone")),
    ("a reservation is rounded up to ECC blocks, but for one at once", Measured("libburn and growisofs reserve at once what they write, to the block")),
    ("a DVD+R session has 15 open fragments, that its closing makes one track", Clause("MMC-5 §4.3.6.2")),
    ("a DVD+R has 153 sessions at most", Clause("MMC-5 §4.3.6.2")),
    ("a BD-R is formatted by its first WRITE, if not before", Clause("MMC-5 §4.5.3.5")),
    ("a BD-R with pseudo-overwrite takes what it holds once more", Clause("MMC-5 §4.5.3.5.4")),
    ("DVD+RW, DVD-RAM and BD-RE are written by 2 KiB anywhere, DVD-RW by 32 KiB", Clause("MMC-5 §6.44")),
    ("an unformatted disc is not written: 3/31/00", Clause("MMC-6 annex F")),
    ("a DVD-RAM is sold formatted", Measured("libburn")),
    ("a test write leaves the disc as it was", Clause("MMC-5 §7.5.4")),
    // Reading.
    ("what was never recorded is 5/21/00 behind the end, and 3/11/00 before it", None),
    ("a CD is read when its session is closed", None),
    ("DVD and BD are read in open tracks by the drive that writes them", Measured("growisofs resumes and appends so")),
    ("what was formatted and never written reads as zeros", None),
    // Closing.
    ("CLOSE 001 closes a track, and fills up a reserved one", Clause("MMC-5 §6.3.3.4.2")),
    ("a reserved track without data is not closed: 5/72/04", Clause("MMC-6 annex F")),
    ("CLOSE 010 closes a session, and the disc if the write parameters page says so", Clause("MMC-5 §6.3.3.1.3, §6.3.3.2.3")),
    ("with an open track it is 5/72/03", Clause("MMC-6 annex F")),
    ("of an empty session it is GOOD", None),
    ("CLOSE 101 and 110 finalise a DVD+R, 110 a BD-R", Clause("MMC-5 §6.3.3.4.4, MMC-6 CLOSE TRACK SESSION")),
    ("CLOSE of a final disc is GOOD", None),
    ("CLOSE 000 and 010 stop a background format", Clause("MMC-5 §6.3.3.6")),
    ("CLOSE 010 brings a DVD-RW out of the intermediate state", Clause("MMC-5 §6.3.3.2.3")),
    ("CLOSE of DVD-RAM and BD-RE is 5/24/00", None),
    ("the first session takes 11,250 blocks of a CD to close, later ones 6,750", Clause("MMC-5 §4.2.3.7: lead-in and lead-out")),
    ("the next session begins 11,400 blocks behind the lead-out of the first, then 6,900", Measured("libburn")),
    ("a DVD's sessions take as long and lie as far apart as the model says", None),
    ("closing a DVD+R DL early records the second layer as far as the first", None),
    // Losing power.
    ("a CD track that was being written is damaged, and is closed by CLOSE TRACK", Measured("libburn's close of damaged tracks")),
    ("an incremental DVD-R track is damaged, and goes on after REPAIR TRACK", Clause("MMC-6 REPAIR TRACK")),
    ("a DVD+R or BD-R track stays open, at a whole ECC block", Measured("growisofs resumes it")),
    ("what was written at once is spoiled", None),
    ("an erase or format that was cut short is to be done again", None),
    ("a background format that was cut short can be restarted", Clause("MMC-5 §6.5.4.2.14")),
    // Erasing and formatting.
    ("BLANK is for CD-RW and DVD-RW, else 5/30/05", Clause("MMC-5 §6.2, annex F")),
    ("BLANK makes a formatted DVD-RW sequential", Clause("MMC-5 §6.2")),
    ("format 0x26 makes a DVD+RW writable soon, and goes on in the background", Clause("MMC-5 §6.5.4.2.14")),
    ("formats 0x15 and 0x13 leave a DVD-RW in the intermediate state, growing by writes", Clause("MMC-5 §6.5.4.2.8, §6.5.4.2.10")),
    ("formats 0x00 and 0x10 of a DVD-RW format it whole", Clause("MMC-5 §6.5.4.2.1, §6.5.4.2.5")),
    ("formats 0x00, 0x30 and 0x31 of a BD-RE, 0x00 and 0x01 of a DVD-RAM format it", Clause("MMC-5 §6.5.4.2.1, §6.5.4.2.2, §6.5.4.2.15")),
    ("formats 0x00 and 0x32 of a blank BD-R choose pseudo-overwrite", Clause("MMC-5 §6.5.4.2.1.6")),
    ("any other is 5/26/00, or 5/30/06 where nothing can be formatted", Clause("MMC-6 annex F")),
    // Telling.
    ("disc status, last session's state and counts", Clause("MMC-5 §6.22.3.1")),
    ("an open session counts, and so does its invisible track", Clause("MMC-5 §6.22.3.1")),
    ("the state of a background format", Clause("MMC-5 §6.22.3.1.13")),
    ("a cut-short erase is disc status 11b", None),
    ("track information by address, track and session; FFh is the invisible or incomplete track", Clause("MMC-5 §6.27")),
    ("its track mode is 4, and packets are of 16 blocks on DVD-R", Clause("MMC-5 §6.27.3.8, §7.5.4.16")),
    ("packets are fixed on a DVD-RW in restricted overwrite, and not on a sequential DVD-R or -RW", Measured("growisofs burns no other")),
    ("BD-R tracks are told of as DVD+R's are", None),
    ("format 20h tells how many blocks of a DVD+R DL are on its first layer, and whether that was set", Clause("MMC-6 READ DISC STRUCTURE")),
    ("it is set by whole ECC blocks, to no more than there are", Clause("MMC-6 SEND DISC STRUCTURE")),
    ("once only, and before anything is written, else 5/2C/00", None),
    ("format capacities with the current state", Clause("MMC-5 §6.24.3")),
    ("an intermediate DVD-RW has an unknown capacity, and offers no growing", Measured("libburn")),
    ("the table of contents lists closed sessions; of a disc without any it is 5/24/00", None),
    ("features are current by medium", Clause("MMC-5 §5.3")),
    ("a speed is the next one at or below what was asked", Measured("libburn")),
    ("the write parameters page is there with every CD and DVD, and rules CD and DVD-R alone", Measured("growisofs gives up a DVD+R without it")),
];

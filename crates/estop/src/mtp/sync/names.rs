//! Names: which are the same, and which a destination cannot have.

use std::borrow::Cow;

use unicode_normalization::{UnicodeNormalization as _, is_nfc};

use super::{Item, Names, Rules};
use crate::mtp::dataset::STRING_UNITS_MAX;

/// The longest name of a file on Linux, `NAME_MAX`.
const NAME_BYTES_MAX: usize = 255;

/// What no name on FAT or exFAT has in it, besides control characters (Microsoft's FAT specification
/// 1.03, long names; exFAT specification, clause 7.7.3). Android allows them on no storage.
const NOT_ON_FAT: &[char] = &['"', '*', ':', '<', '>', '?', '|'];

/// Names in Unicode's composed form (NFC, Unicode Standard Annex 15): a Mac writes them decomposed,
/// most phones composed, and neither shows a difference.
pub fn composed(path: &[String]) -> Cow<'_, [String]> {
    match path.iter().all(|name| name.is_ascii() || is_nfc(name)) {
        true => Cow::Borrowed(path),
        false => Cow::Owned(path.iter().map(|name| name.nfc().collect()).collect()),
    }
}

/// A composed name as one that takes `a` and `A` for the same has it.
pub fn folded(name: &str) -> String {
    name.to_lowercase()
}

/// Why a name cannot be had at the destination, if it cannot.
pub fn refused(rules: &Rules, name: &str) -> Option<String> {
    let (forbidden, fits): (&[char], _) = match rules.names {
        Names::Phone | Names::PhoneInAscii => (
            &['/', '\\', '\0'],
            name.encode_utf16().count() <= STRING_UNITS_MAX,
        ),
        Names::Computer => (&['/', '\0'], name.len() <= NAME_BYTES_MAX),
    };
    let on_fat = |letter: &char| {
        rules.folds_case && (letter.is_ascii_control() || NOT_ON_FAT.contains(letter))
    };
    let letter = name
        .chars()
        .find(|letter| forbidden.contains(letter) || on_fat(letter));
    match letter {
        Some(letter) => Some(format!("no name there has {letter:?} in it")),
        None if matches!(name, "" | "." | "..") => Some("it is no name there".to_owned()),
        None if rules.names == Names::PhoneInAscii && !name.is_ascii() => {
            Some("this phone knows no letters but those of ASCII".to_owned())
        }
        None if !fits => Some("its name is too long there".to_owned()),
        None if rules.folds_case && name.ends_with(['.', ' ']) => {
            Some("no name there ends in a dot or a space".to_owned())
        }
        None => None,
    }
}

/// That there are several of a name.
pub(super) fn several(items: &[&Item]) -> String {
    let count = items.len();
    let is_spelled = |two: &[&Item]| two[0].path.last() == two[1].path.last();
    match items.windows(2).all(is_spelled) {
        true => format!("there are {count} of this name"),
        false => {
            format!("there are {count} of this name, which differ in how Unicode writes it only")
        }
    }
}

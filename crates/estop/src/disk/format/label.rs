//! What each file system takes as a label.

use std::fmt;

use serde::Serialize;

/// A file system that has a label, made here or by its own mkfs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum FileSystem {
    /// FAT12, FAT16 or FAT32.
    Fat,
    /// exFAT.
    Exfat,
    /// ext4.
    Ext4,
    /// XFS.
    Xfs,
    /// btrfs.
    Btrfs,
    /// NTFS.
    Ntfs,
}

impl FileSystem {
    /// The longest label, in [`FileSystem::label_unit`]s.
    pub const fn label_max(self) -> usize {
        match self {
            Self::Fat | Self::Exfat => 11,
            Self::Ext4 => 16,
            Self::Xfs => 12,
            Self::Btrfs => 255,
            Self::Ntfs => 32,
        }
    }

    /// What the length of a label counts.
    pub const fn label_unit(self) -> LabelUnit {
        match self {
            Self::Exfat | Self::Ntfs => LabelUnit::Utf16,
            Self::Fat | Self::Ext4 | Self::Xfs | Self::Btrfs => LabelUnit::Bytes,
        }
    }
}

impl fmt::Display for FileSystem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Fat => "FAT",
            Self::Exfat => "exFAT",
            Self::Ext4 => "ext4",
            Self::Xfs => "XFS",
            Self::Btrfs => "btrfs",
            Self::Ntfs => "NTFS",
        })
    }
}

/// What the length of a label counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum LabelUnit {
    /// Bytes of UTF-8.
    Bytes,
    /// 16-bit units of UTF-16: characters outside of the basic plane, such as emoji, take two.
    Utf16,
}

impl fmt::Display for LabelUnit {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Bytes => "bytes of UTF-8",
            Self::Utf16 => "UTF-16 units",
        })
    }
}

/// A label that its file system can hold.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize)]
#[serde(transparent)]
pub struct Label(String);

impl Label {
    /// The label as it is stored: on FAT, in capitals.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for Label {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// Why a text cannot be a label.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum LabelError {
    /// There is no text.
    #[error("the label is empty: give one, or leave it out for a volume without a label")]
    Empty,
    /// Longer than the file system allows.
    #[error("the label has {len} {unit} and {file_system} holds {max}: shorten it")]
    TooLong {
        /// The file system.
        file_system: FileSystem,
        /// The length of the text.
        len: usize,
        /// The longest.
        max: usize,
        /// What was counted.
        unit: LabelUnit,
    },
    /// A character that the file system does not allow in a label.
    #[error("a {file_system} label cannot hold {character:?}: leave it out{}", allowed(.file_system))]
    Character {
        /// The file system.
        file_system: FileSystem,
        /// The first such character.
        character: char,
    },
    /// A FAT label that starts with a space, which means "no entry" there.
    #[error("a FAT label cannot start with a space: begin it with another character")]
    LeadingSpace,
    /// The text that stands in a FAT boot sector for "no label".
    #[error("\"NO NAME\" is what FAT writes for no label: give another, or leave it out")]
    NoName,
}

/// Whether a text can be the label of a file system, and how it is stored there.
///
/// # Errors
///
/// Which of the rules it breaks: see [`LabelError`].
pub fn label(file_system: FileSystem, text: &str) -> Result<Label, LabelError> {
    if text.is_empty() {
        return Err(LabelError::Empty);
    }
    if let Some(character) = text.chars().find(|&c| !takes(file_system, c)) {
        return Err(LabelError::Character {
            file_system,
            character,
        });
    }
    let unit = file_system.label_unit();
    let len = match unit {
        LabelUnit::Bytes => text.len(),
        LabelUnit::Utf16 => text.encode_utf16().count(),
    };
    let max = file_system.label_max();
    if len > max {
        return Err(LabelError::TooLong {
            file_system,
            len,
            max,
            unit,
        });
    }
    if file_system != FileSystem::Fat {
        return Ok(Label(text.to_owned()));
    }
    if text.starts_with(' ') {
        return Err(LabelError::LeadingSpace);
    }
    let stored = text.trim_end_matches(' ').to_ascii_uppercase();
    if stored == "NO NAME" {
        return Err(LabelError::NoName);
    }
    Ok(Label(stored))
}

/// FAT specification 1.03, "FAT Directory Structure": these have no place in a short name, and a
/// label is one. Bytes above 0x7F mean another character in every country.
const NOT_IN_FAT: &str = "\"*+,./:;<=>?[\\]|";

fn takes(file_system: FileSystem, character: char) -> bool {
    if character.is_control() {
        return false;
    }
    file_system != FileSystem::Fat || character.is_ascii() && !NOT_IN_FAT.contains(character)
}

fn allowed(file_system: &FileSystem) -> &'static str {
    match file_system {
        FileSystem::Fat => " (A to Z, 0 to 9, space and !#$%&'()-@^_`{}~ can be used)",
        _ => "",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn limits_are_those_of_each_file_system() {
        let cases = [
            (FileSystem::Fat, "ABCDEFGHIJK", "L"),
            (FileSystem::Exfat, "Äpfel_😀_ab", "é"),
            (FileSystem::Ext4, "éééééééé", "x"),
            (FileSystem::Xfs, "éééééé", "x"),
            (FileSystem::Ntfs, "😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀", "x"),
        ];
        for (file_system, longest, more) in cases {
            assert_eq!(label(file_system, longest).unwrap().as_str(), longest);
            let longer = format!("{longest}{more}");
            assert!(
                matches!(label(file_system, &longer), Err(LabelError::TooLong { .. })),
                "{file_system}"
            );
        }
        assert!(label(FileSystem::Btrfs, &"b".repeat(255)).is_ok());
        assert!(label(FileSystem::Btrfs, &"b".repeat(256)).is_err());
    }

    #[test]
    fn a_fat_label_is_a_short_name_in_capitals() {
        assert_eq!(
            label(FileSystem::Fat, "my usb-1 ").unwrap().as_str(),
            "MY USB-1"
        );
        for bad in ["Ä", "a.b", "a\"b", "\u{7f}", "a\nb"] {
            let error = label(FileSystem::Fat, bad).unwrap_err();
            assert!(
                matches!(error, LabelError::Character { .. }),
                "{bad:?}: {error}"
            );
        }
        assert_eq!(label(FileSystem::Fat, " a"), Err(LabelError::LeadingSpace));
        assert_eq!(label(FileSystem::Fat, "no name"), Err(LabelError::NoName));
        assert_eq!(label(FileSystem::Fat, ""), Err(LabelError::Empty));
    }

    #[test]
    fn control_characters_are_refused_everywhere() {
        use FileSystem::{Btrfs, Exfat, Ext4, Fat, Ntfs, Xfs};
        for file_system in [Fat, Exfat, Ext4, Xfs, Btrfs, Ntfs] {
            for bad in ["\0", "a\u{1f}", "\n"] {
                assert!(label(file_system, bad).is_err(), "{file_system} {bad:?}");
            }
        }
    }
}

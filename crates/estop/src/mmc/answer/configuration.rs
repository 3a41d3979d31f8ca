//! GET CONFIGURATION (MMC-6 §6.6, clause 5).

use super::{be16, be32};
use crate::mmc::Profile;

/// What the drive can do, with and without this medium.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Configuration {
    /// The profile of the medium that is in it.
    pub current: Profile,
    /// Every profile that it knows.
    pub profiles: Vec<Profile>,
    /// Its features.
    pub features: Vec<Feature>,
}

/// One feature descriptor.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Feature {
    /// Its code.
    pub code: u16,
    /// Whether it holds for the medium that is in the drive.
    pub current: bool,
    /// What it says beyond that.
    pub body: Vec<u8>,
}

/// Descriptors that are read: a drive has some forty.
const FEATURES_MAX: usize = 256;

impl Configuration {
    /// What the bytes say. A list that is cut short ends where it is cut.
    pub fn decode(bytes: &[u8]) -> Option<Self> {
        let len = usize::try_from(be32(bytes, 0)?).ok()?.saturating_add(4);
        let current = Profile::from(be16(bytes, 6)?);
        let mut rest = bytes.get(8..len.min(bytes.len())).unwrap_or_default();
        let mut features = Vec::new();
        while let [high, low, flags, len, body @ ..] = rest
            && features.len() < FEATURES_MAX
        {
            let Some((this, next)) = body.split_at_checked(usize::from(*len)) else {
                break;
            };
            features.push(Feature {
                code: u16::from_be_bytes([*high, *low]),
                current: flags & 0x01 != 0,
                body: this.to_vec(),
            });
            rest = next;
        }
        let list = features.iter().find(|feature| feature.code == 0x0000);
        let profiles = list.map_or_else(Vec::new, |list| {
            let each = list.body.chunks_exact(4);
            each.filter_map(|one| be16(one, 0).map(Profile::from))
                .collect()
        });
        Some(Self {
            current,
            profiles,
            features,
        })
    }

    /// Whether a feature holds for the medium that is in the drive.
    pub fn has(&self, code: u16) -> bool {
        self.features
            .iter()
            .any(|feature| feature.code == code && feature.current)
    }
}

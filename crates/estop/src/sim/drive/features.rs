//! GET CONFIGURATION (MMC-6 §6.6): profiles and features.

use super::{
    Drive, Medium,
    disc::Disc,
    execute::{Outcome, cut},
    medium::Family,
    refusal::{self as why, Refusal},
};

/// A feature: its code, its version, whether it never goes away, and what it says.
struct Feature {
    code: u16,
    version: u8,
    persistent: bool,
    current: bool,
    body: Vec<u8>,
}

impl Drive {
    pub(super) fn configuration(&self, cdb: &[u8; 16]) -> Outcome {
        let asked = u16::from_be_bytes([cdb[2], cdb[3]]);
        let allocated = usize::from(u16::from_be_bytes([cdb[7], cdb[8]]));
        let features = self.features();
        let mut rows = Vec::new();
        for feature in features {
            let wanted = match cdb[1] & 0x03 {
                0 => feature.code >= asked,
                1 => feature.code >= asked && feature.current,
                2 => feature.code == asked,
                _ => return Err(Refusal::new(why::BAD_CDB)),
            };
            if wanted {
                rows.extend_from_slice(&feature.code.to_be_bytes());
                let flags = u8::from(feature.persistent) << 1 | u8::from(feature.current);
                let len = u8::try_from(feature.body.len()).unwrap_or(u8::MAX);
                rows.extend_from_slice(&[feature.version << 2 | flags, len]);
                rows.extend_from_slice(&feature.body);
            }
        }
        let profile = self.present().map_or(0, |disc| disc.medium.profile());
        let len = u32::try_from(rows.len() + 4).unwrap_or(u32::MAX);
        let mut data = len.to_be_bytes().to_vec();
        data.extend_from_slice(&[0, 0]);
        data.extend_from_slice(&profile.to_be_bytes());
        data.extend_from_slice(&rows);
        Ok(cut(data, allocated))
    }

    fn present(&self) -> Option<&Disc> {
        self.disc.as_ref().filter(|_| !self.tray_open)
    }

    fn features(&self) -> Vec<Feature> {
        let disc = self.present();
        let medium = disc.map(|disc| disc.medium);
        let family = medium.map(Medium::family);
        let is = |media: &[Medium]| medium.is_some_and(|medium| media.contains(&medium));
        let (cd, bd) = (family == Some(Family::Cd), family == Some(Family::Bd));
        let incremental = disc.is_some_and(|disc| disc.medium.is_dash() && !disc.minimal);
        let over = disc.is_some_and(|disc| !disc.medium.is_sequential());
        let dash = is(&[Medium::DvdR, Medium::DvdRw]);
        let overwrites = disc.is_some_and(|disc| disc.overwrites);
        let mut features = self.core(medium);
        features.extend([
            feature(0x0020, 1, over, &writable(disc)),
            feature(0x0021, 3, incremental, &[0, 0x01, 0, 1, 16, 0, 0, 0]),
            feature(
                0x0023,
                2,
                medium.is_some_and(formats),
                &[0x0F, 0, 0, 0, 1, 0, 0, 0],
            ),
            feature(
                0x0024,
                1,
                is(&[Medium::DvdRam, Medium::BdRe]),
                &[0x80, 0, 0, 0],
            ),
            feature(0x0026, 0, is(&[Medium::DvdRwOverwrite]), &[]),
            feature(0x002A, 0, is(&[Medium::DvdPlusRw]), &[0x01, 0x02, 0, 0]),
            feature(0x002B, 0, is(&[Medium::DvdPlusR]), &[0x01, 0, 0, 0]),
            feature(0x002C, 0, is(&[Medium::DvdRwOverwrite]), &[0x02, 0, 0, 0]),
            feature(0x002D, 2, cd, &[0x46, 0, 0x01, 0x00]),
            feature(0x002E, 1, cd, &[0x66, 0, 0, 0]),
            feature(0x002F, 2, dash, &[0x46, 0, 0, 0]),
            feature(0x0037, 0, is(&[Medium::CdRw]), &[0, 0xFF, 0, 0]),
            feature(0x0038, 0, overwrites, &[0, 0, 0, 0]),
            feature(0x003B, 0, is(&[Medium::DvdPlusRDl]), &[0x01, 0, 0, 0]),
            feature(0x0040, 0, bd, &BD_READ),
            feature(0x0041, 1, bd, &BD_WRITE),
            feature(0x0100, 0, true, &[]),
            feature(0x0105, 0, true, &[0, 0, 0, 0]),
            feature(0x0107, 5, medium.is_some(), &[0x1F, 0, 0, 0]),
            feature(0x0108, 0, true, &self.serial()),
        ]);
        features
    }

    /// What is read, and what the drive is.
    fn core(&self, medium: Option<Medium>) -> Vec<Feature> {
        let family = medium.map(Medium::family);
        let cd = family == Some(Family::Cd);
        let dvd = family == Some(Family::Dvd);
        vec![
            feature(0x0000, 0, true, &self.profiles(medium)),
            feature(0x0001, 2, true, &[0, 0, 0, 0x02, 0x01, 0, 0, 0]),
            feature(0x0003, 0, true, &[0x29, 0, 0, 0]),
            feature(0x0010, 0, medium.is_some(), &readable(medium)),
            feature(0x001D, 0, medium.is_some(), &[]),
            feature(0x001E, 2, cd, &[0, 0, 0, 0]),
            feature(0x001F, 1, dvd, &[0x01, 0, 0x01, 0]),
        ]
    }

    /// Every profile, the current one marked.
    fn profiles(&self, current: Option<Medium>) -> Vec<u8> {
        let mut body = Vec::new();
        let writes = Medium::ALL.into_iter().rev().map(Medium::profile);
        for profile in writes.chain([0x0040, 0x0010, 0x0008]) {
            let here = current.is_some_and(|medium| medium.profile() == profile);
            body.extend_from_slice(&profile.to_be_bytes());
            body.extend_from_slice(&[u8::from(here), 0]);
        }
        body
    }

    /// The serial number, filled up to whole words.
    fn serial(&self) -> Vec<u8> {
        let mut body = self.model.serial.as_bytes().to_vec();
        body.truncate(248);
        body.resize(body.len().next_multiple_of(4), b' ');
        body
    }
}

fn feature(code: u16, version: u8, current: bool, body: &[u8]) -> Feature {
    Feature {
        code,
        version,
        persistent: matches!(code, 0x0000 | 0x0001 | 0x0003 | 0x0100 | 0x0105 | 0x0108),
        current,
        body: body.to_vec(),
    }
}

fn formats(medium: Medium) -> bool {
    use Medium::{BdR, BdRe, DvdPlusRw, DvdRam, DvdRw, DvdRwOverwrite};
    matches!(
        medium,
        BdR | BdRe | DvdPlusRw | DvdRam | DvdRw | DvdRwOverwrite
    )
}

/// Random readable: block size, blocking, no page.
fn readable(medium: Option<Medium>) -> Vec<u8> {
    let blocking = medium.map_or(1, Medium::ecc_blocks);
    let [.., high, low] = blocking.to_be_bytes();
    vec![0, 0, 8, 0, high, low, 0, 0]
}

/// Random writable: last address, block size, blocking.
fn writable(disc: Option<&Disc>) -> Vec<u8> {
    let last = disc.map_or(0, |disc| disc.capacity - 1);
    let mut body = last.to_be_bytes().to_vec();
    body.extend_from_slice(&[0, 0, 8, 0, 0, 1, 0, 0]);
    body
}

/// BD-RE and BD-R of every version.
const BD_READ: [u8; 28] = {
    let mut body = [0; 28];
    body[7] = 0x07;
    body[15] = 0x07;
    body[23] = 0x07;
    body
};

const BD_WRITE: [u8; 20] = {
    let mut body = [0; 20];
    body[7] = 0x07;
    body[15] = 0x07;
    body
};

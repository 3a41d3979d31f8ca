//! What stands at the ends of a disk.

use serde::Serialize;

use super::finding::Findings;
use super::gpt::read::Copies;
use super::mbr::{self, Lba0, classify};
use super::plan::{EpochsBuilder, zero};
use super::{Copy, Epochs, Finding, Geometry, Gpt, Mbr, PlanError, Table};
use crate::disk::{ReadAt, Write};

/// What a look at a disk's tables brought up.
#[derive(Debug, Clone)]
pub struct Reading {
    pub(super) geometry: Geometry,
    pub(super) scheme: Scheme,
    /// LBA 0 as it is.
    pub(super) lba0: Vec<u8>,
    pub(super) copies: Copies,
    /// What the copy that counts says, whether or not LBA 0 announces it.
    pub(super) gpt: Option<Gpt>,
    pub(super) mbr: Option<Mbr>,
    findings: Vec<Finding>,
}

/// How a disk is divided.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Scheme {
    /// No table.
    None,
    /// No table: LBA 0 is the boot sector of a file system.
    FileSystem,
    /// An MBR.
    Mbr,
    /// A GPT.
    Gpt,
    /// No table: a GPT that LBA 0 does not announce, so that no system uses it.
    GptUnprotected,
    /// LBA 0 announces a GPT, and no copy of it is good.
    GptDamaged,
}

/// Why a disk's tables cannot be looked at.
#[derive(Debug, thiserror::Error)]
pub enum ReadError<E> {
    /// LBA 0 cannot be read.
    #[error("the first sector cannot be read: check the device and its cable")]
    Device(#[source] E),
    /// Fewer than three sectors, or sectors that are neither 512 nor 4096 bytes.
    #[error("{size_bytes} bytes in sectors of {sector_bytes} cannot hold a table: 512 or 4096 can")]
    Geometry {
        /// Size of the disk in bytes.
        size_bytes: u64,
        /// Size of its sectors in bytes.
        sector_bytes: u32,
    },
}

impl Reading {
    pub(super) fn of<D: ReadAt>(device: &mut D) -> Result<Self, ReadError<D::Error>> {
        let (size_bytes, sector_bytes) = (device.size_bytes(), device.sector_bytes());
        let geometry = Geometry::of(device);
        let geometry = geometry.ok_or(ReadError::Geometry {
            size_bytes,
            sector_bytes,
        })?;
        let mut lba0 = vec![0; sector_bytes as usize];
        device.read_at(0, &mut lba0).map_err(ReadError::Device)?;
        let copies = Copies::read(device, geometry);
        let gpt = copies.table(geometry);
        let lba0_is = classify(&lba0, geometry);
        let scheme = match (lba0_is, &gpt) {
            (Lba0::Protective { .. }, Some(_)) => Scheme::Gpt,
            (Lba0::Protective { .. }, None) => Scheme::GptDamaged,
            (Lba0::Mbr, _) => Scheme::Mbr,
            (Lba0::FileSystem, _) => Scheme::FileSystem,
            (Lba0::Other, Some(_)) => Scheme::GptUnprotected,
            (Lba0::Other, None) => Scheme::None,
        };

        let mut findings = Findings::default();
        let mut mbr = None;
        match scheme {
            Scheme::Gpt => examine_protective(lba0_is, geometry, &mut findings),
            Scheme::GptUnprotected => findings.add(Finding::Unprotected),
            Scheme::Mbr => {
                let read = Mbr::read(device, geometry, lba0.clone(), &mut findings);
                read.examine(&mut findings);
                mbr = Some(read);
            }
            Scheme::None | Scheme::FileSystem | Scheme::GptDamaged => {}
        }
        match scheme {
            Scheme::Gpt | Scheme::GptUnprotected => copies.examine(gpt.as_ref(), &mut findings),
            Scheme::GptDamaged => copies.examine(None, &mut findings),
            Scheme::None | Scheme::FileSystem | Scheme::Mbr => {
                if copies.primary.is_signed() || copies.backup.is_signed() {
                    findings.add(Finding::StaleGpt);
                }
            }
        }
        Ok(Self {
            geometry,
            scheme,
            lba0,
            copies,
            gpt,
            mbr,
            findings: findings.0,
        })
    }

    /// Size of the disk and its sectors.
    pub const fn geometry(&self) -> Geometry {
        self.geometry
    }

    /// How the disk is divided.
    pub const fn scheme(&self) -> Scheme {
        self.scheme
    }

    /// The table that counts, if there is one.
    pub fn table(&self) -> Option<Table> {
        match self.scheme {
            Scheme::Gpt => self.gpt.clone().map(Table::Gpt),
            Scheme::Mbr => self.mbr.clone().map(Table::Mbr),
            Scheme::None | Scheme::FileSystem | Scheme::GptUnprotected | Scheme::GptDamaged => None,
        }
    }

    /// The GPT that LBA 0 does not announce, if there is one.
    pub fn unprotected(&self) -> Option<&Gpt> {
        self.gpt
            .as_ref()
            .filter(|_| self.scheme == Scheme::GptUnprotected)
    }

    /// Which copy of a GPT was used: the primary if it is good.
    pub fn used(&self) -> Option<Copy> {
        self.copies
            .used()
            .filter(|_| matches!(self.scheme, Scheme::Gpt | Scheme::GptUnprotected))
    }

    /// Whether a copy of a GPT is good.
    pub const fn is_good(&self, copy: Copy) -> bool {
        match copy {
            Copy::Primary => self.copies.primary.is_good(),
            Copy::Backup => self.copies.backup.is_good(),
        }
    }

    /// All that is odd.
    pub fn findings(&self) -> &[Finding] {
        &self.findings
    }

    /// What makes both copies of the GPT good and the same, and puts the backup at the disk's end;
    /// no epochs if nothing is to be done. At each cut the table reads as it does now. It changes
    /// no partition: overlaps and the like stay.
    ///
    /// # Errors
    /// [`PlanError::NothingGood`], [`PlanError::NoRoom`]; [`PlanError::NotCertain`] for a GPT that
    /// LBA 0 does not announce, unless LBA 0 is all zeros and the primary copy is good: anything
    /// else may be what has replaced it.
    pub fn repair(&self) -> Result<Epochs, PlanError> {
        match (self.scheme, &self.gpt) {
            (Scheme::Gpt, Some(gpt)) => gpt.plan(self).map(EpochsBuilder::build),
            (Scheme::GptUnprotected, Some(gpt)) => {
                let blank = self.lba0.iter().all(|byte| *byte == 0);
                if blank && self.copies.primary.is_good() {
                    Ok(gpt.plan_protect().build())
                } else {
                    Err(PlanError::NotCertain)
                }
            }
            (Scheme::GptDamaged, _) => Err(PlanError::NothingGood),
            _ => Ok(Epochs::default()),
        }
    }

    /// Whether the protective partition alone is there and has the wrong size.
    pub(super) fn protective_size_wrong(&self) -> bool {
        let expected = [mbr::protective_sectors(self.geometry), u32::MAX];
        matches!(
            classify(&self.lba0, self.geometry),
            Lba0::Protective { sectors, others: 0 } if !expected.contains(&sectors)
        )
    }

    /// Zeros over what looks like a GPT header, good or bad.
    pub(super) fn zero_signed_headers(&self) -> Vec<Write> {
        let found = [&self.copies.primary, &self.copies.backup];
        let signed = found.into_iter().filter(|found| found.is_signed());
        signed
            .map(|found| zero(found.lba, self.geometry.sector_bytes()))
            .collect()
    }
}

fn examine_protective(lba0: Lba0, geometry: Geometry, findings: &mut Findings) {
    let Lba0::Protective { sectors, others } = lba0 else {
        return;
    };
    let expected_sectors = mbr::protective_sectors(geometry);
    if others > 0 {
        findings.add(Finding::HybridMbr);
    } else if sectors != expected_sectors && sectors != u32::MAX {
        findings.add(Finding::ProtectiveSize {
            sectors,
            expected_sectors,
        });
    }
}

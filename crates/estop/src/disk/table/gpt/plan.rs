//! The order in which a GPT is written so that no cut tears it.

use super::super::codec::{changes, crc32};
use super::super::geometry::Span;
use super::super::mbr::protective;
use super::super::plan::{EpochsBuilder, PlanError, zero};
use super::super::{Copy, Reading, Scheme};
use super::header::Header;
use super::{Gpt, PRIMARY_LBA};

impl Gpt {
    /// What turns the disk that was read as `old` into one with this table.
    pub(in super::super) fn plan(&self, old: &Reading) -> Result<EpochsBuilder, PlanError> {
        self.check_room()?;
        match (old.scheme, &old.gpt) {
            (Scheme::Gpt, Some(before)) => self.plan_in_place(before, old),
            _ => Ok(self.plan_fresh(old)),
        }
    }

    /// Writes the protective MBR alone, over an LBA 0 that is known to hold nothing.
    pub(in super::super) fn plan_protect(&self) -> EpochsBuilder {
        let mut epochs = EpochsBuilder::default();
        epochs.push(self.lba0_changes(None, &protective(self.geometry)));
        epochs
    }

    /// Where no GPT counts: LBA 0, which makes it count, comes last. Before that every reader sees
    /// what was there (or, if it needs no protective MBR, nothing and then the new table).
    fn plan_fresh(&self, old: &Reading) -> EpochsBuilder {
        let sector_bytes = self.geometry.sector_bytes();
        let mut epochs = EpochsBuilder::default();
        let lba0 = self.lba0_changes(Some(&old.lba0), &protective(self.geometry));
        let mut first = old.zero_signed_headers();
        if old.scheme == Scheme::GptDamaged {
            first.extend(lba0.iter().cloned());
        }
        epochs.push(first);

        let image = self.entries_image();
        let mut entries = changes(self.backup_entries_lba(), sector_bytes, None, &image);
        entries.extend(changes(self.entries_lba, sector_bytes, None, &image));
        epochs.push(entries);

        let mut headers = changes(self.backup_lba(), sector_bytes, None, &self.backup_header());
        let primary = self.primary_header(self.backup_lba());
        headers.extend(changes(PRIMARY_LBA, sector_bytes, None, &primary));
        epochs.push(headers);
        if old.scheme != Scheme::GptDamaged {
            epochs.push(lba0);
        }
        epochs
    }

    /// Where a GPT counts: backup first. While the backup is rewritten the primary gives the old
    /// table, while the primary is rewritten the backup gives the new one.
    fn plan_in_place(&self, before: &Self, old: &Reading) -> Result<EpochsBuilder, PlanError> {
        let sector_bytes = self.geometry.sector_bytes();
        let (primary, backup) = (&old.copies.primary, &old.copies.backup);
        let mut epochs = EpochsBuilder::default();
        if old.protective_size_wrong() {
            let mut lba0 = protective(self.geometry);
            lba0[..446].copy_from_slice(&old.lba0[..446]);
            epochs.push(self.lba0_changes(Some(&old.lba0), &lba0));
        }

        let mut primary_header = primary.sector.clone();
        if old.copies.used() == Some(Copy::Backup) {
            primary_header = Some(before.restore_primary(old, &mut epochs)?);
        }
        if self.backup_span().overlaps(&before.primary_entries_span()) {
            return Err(PlanError::NoRoom);
        }

        let image = self.entries_image();
        let there = match (&backup.header, &backup.array) {
            (Some(header), Ok(array)) if header.entries_lba == self.backup_entries_lba() => {
                Some(self.pad(array))
            }
            _ => None,
        };
        epochs.push(changes(
            self.backup_entries_lba(),
            sector_bytes,
            there.as_deref(),
            &image,
        ));
        let there = backup
            .sector
            .as_deref()
            .filter(|_| backup.lba == self.backup_lba());
        epochs.push(changes(
            self.backup_lba(),
            sector_bytes,
            there,
            &self.backup_header(),
        ));
        if backup.is_good() && self.is_outside(backup.lba) {
            epochs.push(vec![zero(backup.lba, sector_bytes)]);
        }

        let there = before.entries_image();
        let there = (before.entries_lba == self.entries_lba).then_some(there);
        epochs.push(changes(
            self.entries_lba,
            sector_bytes,
            there.as_deref(),
            &image,
        ));
        let header = self.primary_header(self.backup_lba());
        epochs.push(changes(
            PRIMARY_LBA,
            sector_bytes,
            primary_header.as_deref(),
            &header,
        ));
        Ok(epochs)
    }

    /// Writes this table, which only the backup still gives, to the primary's place, and returns
    /// the header that stands there then.
    fn restore_primary(
        &self,
        old: &Reading,
        epochs: &mut EpochsBuilder,
    ) -> Result<Vec<u8>, PlanError> {
        let sector_bytes = self.geometry.sector_bytes();
        let (primary, backup) = (&old.copies.primary, &old.copies.backup);
        self.check_room_of_primary()?;
        let backup_entries = backup.header.map(|header| header.entries_lba);
        let backup_entries = backup_entries.map(|lba| Span::sized(lba, self.entries_sectors()));
        let kept = [Some(Span::sized(backup.lba, 1)), backup_entries];
        let is_kept = |span: Span| kept.iter().flatten().any(|kept| kept.overlaps(&span));
        if is_kept(self.primary_entries_span()) {
            return Err(PlanError::NoRoom);
        }
        let entries = changes(self.entries_lba, sector_bytes, None, &self.entries_image());
        if let (Some(header), Some(sector)) = (&primary.header, &primary.sector)
            && self.is_described_by(header)
        {
            epochs.push(entries);
            return Ok(sector.clone());
        }

        // A backup elsewhere is found by the header that is about to go.
        if backup.lba != self.backup_lba() {
            if is_kept(self.backup_span()) {
                return Err(PlanError::NoRoom);
            }
            self.check_clear(self.backup_span())?;
            let image = self.entries_image();
            epochs.push(changes(
                self.backup_entries_lba(),
                sector_bytes,
                None,
                &image,
            ));
            epochs.push(changes(
                self.backup_lba(),
                sector_bytes,
                None,
                &self.backup_header(),
            ));
        }
        // What is there must not come to life with entries that are not its own.
        if primary.is_signed() || primary.sector.is_none() {
            epochs.push(vec![zero(PRIMARY_LBA, sector_bytes)]);
        }
        epochs.push(entries);
        let header = self.primary_header(self.backup_lba());
        epochs.push(changes(PRIMARY_LBA, sector_bytes, None, &header));
        Ok(header)
    }

    /// Whether a primary header lacks nothing but this table's entries.
    fn is_described_by(&self, header: &Header) -> bool {
        header.first_usable_lba == self.first_usable_lba
            && header.last_usable_lba == self.last_usable_lba
            && header.disk_guid == self.disk_guid
            && header.entry_count == self.entry_count
            && header.entry_bytes == self.entry_bytes
            && header.entries_crc == crc32(&self.array)
    }

    fn lba0_changes(&self, there: Option<&[u8]>, lba0: &[u8]) -> Vec<crate::disk::Write> {
        changes(0, self.geometry.sector_bytes(), there, lba0)
    }

    fn pad(&self, array: &[u8]) -> Vec<u8> {
        let mut image = array.to_vec();
        image.resize(
            image
                .len()
                .next_multiple_of(self.geometry.sector_bytes() as usize),
            0,
        );
        image
    }

    fn backup_header(&self) -> Vec<u8> {
        self.header_image(self.backup_lba(), PRIMARY_LBA, self.backup_entries_lba())
    }

    fn primary_header(&self, alternate_lba: u64) -> Vec<u8> {
        self.header_image(PRIMARY_LBA, alternate_lba, self.entries_lba)
    }

    const fn backup_lba(&self) -> u64 {
        self.geometry.last_lba()
    }

    fn backup_entries_lba(&self) -> u64 {
        self.backup_lba().saturating_sub(self.entries_sectors())
    }

    /// The backup's entries and header.
    fn backup_span(&self) -> Span {
        Span::new(self.backup_entries_lba(), self.backup_lba())
    }

    fn primary_entries_span(&self) -> Span {
        Span::sized(self.entries_lba, self.entries_sectors())
    }

    /// Whether a sector belongs to neither the table's own places nor a partition.
    fn is_outside(&self, lba: u64) -> bool {
        let sector = Span::sized(lba, 1);
        let own = [
            Span::new(0, PRIMARY_LBA),
            self.primary_entries_span(),
            self.backup_span(),
        ];
        let used = self
            .entries()
            .map(|(_, entry)| (entry.first_lba, entry.last_lba));
        own.iter().all(|span| !span.overlaps(&sector))
            && used
                .into_iter()
                .all(|(first, last)| !(first..=last).contains(&lba))
    }

    /// Whether both copies have room beside the partitions.
    fn check_room(&self) -> Result<(), PlanError> {
        self.check_room_of_primary()?;
        self.check_clear(self.backup_span())
    }

    fn check_room_of_primary(&self) -> Result<(), PlanError> {
        let entries = self.primary_entries_span();
        if entries.overlaps(&self.backup_span()) || entries.first <= PRIMARY_LBA {
            return Err(PlanError::NoRoom);
        }
        self.check_clear(Span::new(0, PRIMARY_LBA))?;
        self.check_clear(entries)
    }

    /// Whether `span` is outside the usable range and touches no partition.
    fn check_clear(&self, span: Span) -> Result<(), PlanError> {
        let usable = Span::new(self.first_usable_lba, self.last_usable_lba);
        let mut used = self.entries().filter(|(_, entry)| self.is_usable(entry));
        let touches =
            used.any(|(_, entry)| Span::new(entry.first_lba, entry.last_lba).overlaps(&span));
        if touches || usable.overlaps(&span) {
            Err(PlanError::NoRoom)
        } else {
            Ok(())
        }
    }
}

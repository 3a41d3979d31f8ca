//! Which sectors hold a table, and in which order they can go.

use super::geometry::Span;
use super::gpt::read::Found;
use super::plan::{EpochsBuilder, zero};
use super::{Epochs, Gpt, Reading, Scheme};
use crate::disk::{Extent, Write};

/// Bytes of an entry array that is taken to stand beside a header that cannot be trusted: the least
/// that may be reserved (UEFI 2.10 §5.3.1).
const ENTRIES_BYTES_ASSUMED: u64 = 16 * 1024;

impl Reading {
    /// The sectors that hold tables, used ones and left-over ones, in order and joined: LBA 0 (but
    /// not the boot sector of a file system), both copies of a GPT wherever they are, the chain of
    /// logical partitions.
    pub fn wipe_extents(&self) -> Vec<Extent> {
        let mut spans = self.table_spans();
        spans.sort_unstable();
        let mut joined: Vec<Span> = Vec::new();
        for span in spans {
            match joined.last_mut() {
                Some(last) if span.first <= last.last.saturating_add(1) => {
                    last.last = last.last.max(span.last);
                }
                _ => joined.push(span),
            }
        }
        joined
            .iter()
            .map(|span| self.geometry.extent(span.first, span.last))
            .collect()
    }

    /// Zeros over [`Self::wipe_extents`], in an order in which each cut reads as the old table, or
    /// as none, and never as another one: first what would count once the rest is gone, then what
    /// makes the table count, then its remains.
    pub fn clean_plan(&self) -> Epochs {
        let sector_bytes = self.geometry.sector_bytes();
        let headers = self.zero_signed_headers();
        let lba0 = match self.holds_table_in_lba0() {
            true => vec![zero(0, sector_bytes)],
            false => Vec::new(),
        };
        let rest = self.wipe_extents().into_iter().map(Write::Zeros).collect();
        let mut epochs = EpochsBuilder::default();
        match self.scheme {
            Scheme::Gpt | Scheme::GptDamaged => {
                epochs.push(lba0);
                epochs.push(headers);
            }
            Scheme::None | Scheme::FileSystem | Scheme::Mbr | Scheme::GptUnprotected => {
                epochs.push(headers);
                epochs.push(lba0);
            }
        }
        epochs.push(rest);
        epochs.build()
    }

    const fn holds_table_in_lba0(&self) -> bool {
        matches!(self.scheme, Scheme::Mbr | Scheme::Gpt | Scheme::GptDamaged)
    }

    fn table_spans(&self) -> Vec<Span> {
        let mut spans = Vec::new();
        if self.holds_table_in_lba0() {
            spans.push(Span::new(0, 0));
        }
        let (primary, backup) = (&self.copies.primary, &self.copies.backup);
        let own = self
            .gpt
            .as_ref()
            .map_or(ENTRIES_BYTES_ASSUMED, Gpt::entries_bytes);
        let sectors = self.geometry.sectors(own);
        self.push_copy(primary, primary.lba + 1, sectors, &mut spans);
        let before = backup.lba.saturating_sub(sectors).max(2);
        self.push_copy(
            backup,
            before,
            backup.lba - before.min(backup.lba),
            &mut spans,
        );
        if let Some(mbr) = &self.mbr {
            spans.extend(mbr.chain_lbas().map(|lba| Span::new(lba, lba)));
        }
        spans
    }

    /// A copy's header and entries, if there is anything of it or LBA 0 announces it: where the
    /// header says, if it is good, else `len` sectors from `entries_lba`, where they usually stand.
    fn push_copy(&self, found: &Found, entries_lba: u64, len: u64, spans: &mut Vec<Span>) {
        let announced = matches!(self.scheme, Scheme::Gpt | Scheme::GptDamaged);
        if !found.is_signed() && !announced {
            return;
        }
        spans.push(Span::new(found.lba, found.lba));
        let last = self.geometry.last_lba();
        let entries = match &found.header {
            Some(header) => Span::sized(
                header.entries_lba,
                self.geometry.sectors(header.entries_bytes()),
            ),
            None if len == 0 => return,
            None => Span::sized(entries_lba, len),
        };
        if entries.first <= last {
            spans.push(Span::new(entries.first, entries.last.min(last)));
        }
    }
}

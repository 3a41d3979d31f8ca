//! What a simulated disk is to be like, in one word of a command line.

use std::time::Duration;

use estop::{
    disk::Extent,
    sim::{Content, Disk, Fault, Model},
};

use super::gpt;

/// The beginning of every such word.
const PREFIX: &str = "sim:disk";

/// The smallest disk: both tables of a GPT and a partition between them.
const LEAST_BYTES: u64 = 1 << 20;

/// What a simulated disk is to be like.
#[derive(Debug, Clone, PartialEq)]
pub struct SimSpec {
    /// The model.
    pub model: Model,
    /// What it holds besides.
    pub table: Table,
}

/// Whether a simulated disk has a table of partitions.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Table {
    /// It has none.
    None,
    /// A GPT with two partitions, each with the mark of an ext4 file system.
    Gpt,
}

/// A word that describes no simulated disk.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{word}: {why}")]
pub struct SpecError {
    word: String,
    why: String,
}

impl SimSpec {
    /// Whether this names a simulated disk and not a device.
    pub fn is_one(word: &str) -> bool {
        word.split(',').next() == Some(PREFIX)
    }

    /// Reads `sim:disk`, followed by any of these, each after a comma:
    ///
    /// - `size=4GiB`, `sector=512`, `speed=1GB` (a second), `name=x`;
    /// - `content=old` (old data everywhere), `zeros`, or `gpt` (a table with two partitions);
    /// - `quirk=bad@1GiB+4KiB` (cannot be read or written there; may be repeated), `quirk=slow`,
    ///   `quirk=forgets@1GiB` (keeps nothing from there on), and one of `quirk=stuck@100MiB`,
    ///   `quirk=gone@100MiB`, `quirk=readonly@100MiB` (once that much was written).
    ///
    /// Sizes are in bytes, or in kB, MB, GB, TB (powers of 1000), KiB, MiB, GiB, TiB (of 1024).
    pub fn parse(word: &str) -> Result<Self, SpecError> {
        let failed = |why: String| SpecError {
            word: word.to_owned(),
            why,
        };
        let mut parts = word.split(',');
        if parts.next() != Some(PREFIX) {
            return Err(failed(format!("a simulated disk begins with `{PREFIX}`")));
        }
        let mut spec = Self {
            model: Model {
                size_bytes: 4 << 30,
                bytes_per_s: 1_000_000_000,
                ..Model::default()
            },
            table: Table::None,
        };
        for part in parts {
            let (key, value) = part.split_once('=').unwrap_or((part, ""));
            spec.set(key, value).map_err(failed)?;
        }
        spec.check().map_err(failed)?;
        Ok(spec)
    }

    /// A disk like that.
    pub fn build(&self) -> Disk {
        let mut disk = Disk::new(self.model.clone());
        if let Some(name) = self.model.name.strip_prefix("sim:") {
            disk.replace_serial(&format!("SIM-{name}"));
        }
        if self.table == Table::Gpt {
            for (at_bytes, bytes) in gpt::pieces(self.model.size_bytes, self.model.sector_bytes) {
                disk.put(at_bytes, &bytes);
            }
        }
        disk
    }

    fn set(&mut self, key: &str, value: &str) -> Result<(), String> {
        let model = &mut self.model;
        match key {
            "size" => model.size_bytes = bytes(value)?,
            "speed" => {
                model.bytes_per_s = bytes(value)?;
                if model.bytes_per_s == 0 {
                    return Err("speed=0: a disk that never ends is quirk=stuck@0".to_owned());
                }
            }
            "sector" => {
                model.sector_bytes = match value {
                    "512" => 512,
                    "4096" => 4096,
                    _ => return Err(format!("sector={value}: 512 or 4096")),
                }
            }
            "name" if !value.is_empty() => model.name = format!("sim:{value}"),
            "content" => match value {
                "old" => model.content = Content::Old,
                "zeros" => model.content = Content::Zeros,
                "gpt" => self.table = Table::Gpt,
                _ => return Err(format!("content={value}: old, zeros or gpt")),
            },
            "quirk" => self.quirk(value)?,
            _ => {
                return Err(format!(
                    "`{key}`: expected size=, speed=, sector=, content=, quirk= or name="
                ));
            }
        }
        Ok(())
    }

    fn quirk(&mut self, value: &str) -> Result<(), String> {
        let model = &mut self.model;
        let (kind, place) = value.split_once('@').unwrap_or((value, ""));
        let fault = match kind {
            "slow" if place.is_empty() => {
                (model.bytes_per_s, model.latency) = (1_000_000, Duration::from_millis(20));
                return Ok(());
            }
            "bad" => {
                let (start, len) = place
                    .split_once('+')
                    .ok_or_else(|| format!("quirk={value}: bad@START+LENGTH"))?;
                model.bad.push(Extent::new(bytes(start)?, bytes(len)?));
                return Ok(());
            }
            "forgets" => {
                model.forgets_from_bytes = Some(bytes(place)?);
                return Ok(());
            }
            "stuck" => Fault::Stuck,
            "gone" => Fault::Gone,
            "readonly" => Fault::ReadOnly,
            _ => {
                return Err(format!(
                    "quirk={value}: slow, bad@START+LENGTH, forgets@START, stuck@BYTES, \
                     gone@BYTES or readonly@BYTES"
                ));
            }
        };
        if model.breaks_after_bytes.is_some() {
            return Err(format!("quirk={value}: a disk breaks once, in one way"));
        }
        model.breaks_after_bytes = Some((bytes(place)?, fault));
        Ok(())
    }

    fn check(&self) -> Result<(), String> {
        let model = &self.model;
        let sector = u64::from(model.sector_bytes);
        if model.size_bytes < LEAST_BYTES || !model.size_bytes.is_multiple_of(sector) {
            return Err(format!(
                "size={}: at least {LEAST_BYTES} bytes, in whole sectors of {sector}",
                model.size_bytes
            ));
        }
        let outside = model.bad.iter().find(|bad| {
            bad.is_empty()
                || !bad.start_bytes.is_multiple_of(sector)
                || !bad.len_bytes.is_multiple_of(sector)
                || bad.end_bytes() > model.size_bytes
        });
        match outside {
            Some(bad) => Err(format!(
                "quirk=bad@{}+{}: whole sectors of {sector} bytes inside the disk",
                bad.start_bytes, bad.len_bytes
            )),
            None => Ok(()),
        }
    }
}

/// A size in bytes.
pub(crate) fn bytes(text: &str) -> Result<u64, String> {
    let digits = text
        .find(|c: char| !c.is_ascii_digit())
        .unwrap_or(text.len());
    let (number, unit) = text.split_at(digits);
    let unit: u64 = match unit {
        "" | "B" => 1,
        "kB" | "KB" => 1_000,
        "MB" => 1_000_000,
        "GB" => 1_000_000_000,
        "TB" => 1_000_000_000_000,
        "KiB" => 1 << 10,
        "MiB" => 1 << 20,
        "GiB" => 1 << 30,
        "TiB" => 1 << 40,
        _ => {
            return Err(format!(
                "`{text}`: a size is such as 512, 4KiB, 100MB or 1GiB"
            ));
        }
    };
    let number = number.parse::<u64>().ok();
    number
        .and_then(|number| number.checked_mul(unit))
        .ok_or_else(|| format!("`{text}`: a size is such as 512, 4KiB, 100MB or 1GiB"))
}

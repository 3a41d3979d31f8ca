//! Files and folders as file systems: the one place that knows who makes them.

use std::collections::{BTreeMap, HashMap};

use hadris_fs::{
    Content, DateTime, Extent as Place, Node, Owner, PathError, Permissions, Report, SetAttr, Tree,
    WarningKind,
};
use hadris_iso::{IsoId, IsoLevel, IsoOptions, Relocation, SessionMode};
use hadris_udf::{UdfId, UdfOptions, UdfRevision};

use super::{
    BLOCK_BYTES, Entry, FileSystems, ImageError, ImageOptions, Kind, Part, Stamp, bridge,
    capture::{Capture, ContentRead, Hollow},
    layout::{Extent, Layout},
};

/// How many of the writers' remarks are kept: as many as anybody reads.
const MAX_REMARKS: usize = 200;

const NANOSECONDS: i64 = 1_000_000_000;

/// Lays an image of these entries out.
pub(super) fn lay_out(
    entries: &[Entry],
    options: &ImageOptions,
    remarks: &mut Vec<String>,
) -> Result<Layout, ImageError> {
    let is_on_disc = |entry: &Entry| matches!(entry.kind, Kind::OnDisc(_));
    if options.start_lba == 0 && entries.iter().any(is_on_disc) {
        return Err(ImageError::Choice(
            "files of an earlier session take a session behind it",
        ));
    }
    let read = ContentRead::default();
    let time = time(options)?;
    let (iso, udf) = (iso(options, time), udf(options, time));
    let mut out = Capture::new(&read);
    let files = || {
        let hollow = Hollow::new(&read);
        let content = |stamp: &Stamp| hollow.content(stamp.size_bytes);
        tree(entries, content, |_| 0).map_err(refused)
    };
    let report = match (options.file_systems, options.start_lba) {
        (FileSystems::Iso, 0) => {
            hadris_iso::sync::write(&mut out, &files()?, &iso).map_err(refused)?
        }
        (FileSystems::Iso, start_lba) => {
            appended(&mut out, files()?, &iso, start_lba).map_err(refused)?
        }
        (_, 1..) => {
            return Err(ImageError::Choice(
                "a session that is appended cannot be UDF",
            ));
        }
        (FileSystems::Bridge, 0) => bridge::write(&mut out, &read, entries, &iso, &udf)?,
        (FileSystems::Udf, 0) => {
            hadris_udf::sync::write(&mut out, &files()?, &udf).map_err(refused)?
        }
    };
    remark(&report, remarks);
    placed(entries, out, &report, options.start_lba)
}

/// When the volume was made.
pub(super) fn time(options: &ImageOptions) -> Result<DateTime, ImageError> {
    date(i64::try_from(options.created_s).unwrap_or(i64::MAX), 0)
        .ok_or(ImageError::Choice("the time of the volume is out of range"))
}

pub(super) fn iso(options: &ImageOptions, time: DateTime) -> IsoOptions {
    IsoOptions::new()
        .with_id(IsoId::Volume, &options.label)
        .with_id(IsoId::Application, "ESTOP")
        .with_level(IsoLevel::L3)
        .with_joliet()
        .with_rock_ridge()
        .with_relocation(Relocation::DotRrMoved)
        .with_time(time)
}

pub(super) fn udf(options: &ImageOptions, time: DateTime) -> UdfOptions {
    UdfOptions::new()
        .with_id(UdfId::Volume, &options.label)
        .with_revision(UdfRevision::V2_01)
        .with_time(time)
}

/// Writes the tree as a session that begins at this address, behind an empty volume that ends there.
fn appended(
    out: &mut Capture,
    tree: Tree,
    iso: &IsoOptions,
    start_lba: u32,
) -> Result<Report, PathError> {
    let before = iso.clone().with_min_image_blocks(u64::from(start_lba));
    hadris_iso::sync::write(&mut *out, &Tree::new(), &before)?;
    let mut session = hadris_iso::sync::Session::open(out)
        .map_err(|error| PathError::from(error.into_error()))?;
    *session.tree_mut() = tree;
    session.write(iso, SessionMode::Append)
}

fn stored(parts: &[Part]) -> Result<Content, PathError> {
    if parts.is_empty() {
        return Ok(Content::empty());
    }
    let parts = parts
        .iter()
        .map(|part| Place::new(part.start_bytes, part.len_bytes));
    Content::stored(parts.collect::<Vec<_>>())
}

/// The entries as a tree, each file with what is told of it, and each entry with the owner that its
/// number has.
pub(super) fn tree(
    entries: &[Entry],
    content: impl Fn(&Stamp) -> Result<Content, PathError>,
    owner: impl Fn(usize) -> u32,
) -> Result<Tree, PathError> {
    let mut tree = Tree::new();
    for (number, entry) in entries.iter().enumerate() {
        let node = match &entry.kind {
            Kind::Folder => Node::dir(),
            Kind::Link(target) => Node::symlink(target),
            Kind::File(stamp) => Node::file(content(stamp)?),
            Kind::OnDisc(parts) => Node::file(stored(parts)?),
        };
        let mut attrs = SetAttr::new()
            .with_permissions(Permissions::new(entry.mode))
            .with_owner(Owner::new(owner(number), 0));
        let seconds = entry.modified_ns.div_euclid(NANOSECONDS);
        let rest = entry.modified_ns.rem_euclid(NANOSECONDS);
        if let Some(time) = date(seconds, u32::try_from(rest).unwrap_or(0)) {
            attrs = attrs.with_modified(time).with_accessed(time);
        }
        let node = node.with_attrs(attrs);
        if entry.name.is_empty() {
            tree.replace("", node)?;
        } else {
            tree.insert(&entry.name, node)?;
        }
    }
    Ok(tree)
}

/// A time that the file systems can hold: ECMA-119 §9.1.5 counts years from 1900 in a byte.
fn date(seconds: i64, nanoseconds: u32) -> Option<DateTime> {
    let time = DateTime::new(seconds, nanoseconds).ok()?;
    let (date, _) = time.to_civil_utc();
    (1900..2155).contains(&date.year()).then_some(time)
}

fn placed(
    entries: &[Entry],
    out: Capture,
    report: &Report,
    start_lba: u32,
) -> Result<Layout, ImageError> {
    let block = |block: u64| {
        let block = u32::try_from(block)
            .ok()
            .and_then(|block| block.checked_sub(start_lba));
        block.ok_or(ImageError::TooMuch("an address on a disc has 32 bits"))
    };
    let wrong = || ImageError::FileSystem("its files are not where they were planned".to_owned());
    let files: HashMap<_, _> = entries
        .iter()
        .filter_map(|entry| match &entry.kind {
            Kind::File(stamp) => Some((entry.name.as_bytes(), (entry, stamp))),
            Kind::Folder | Kind::Link(_) | Kind::OnDisc(_) => None,
        })
        .collect();
    let mut extents = Vec::with_capacity(files.len());
    for (name, parts) in report.files() {
        let Some(first) = parts.first().filter(|part| !part.is_empty()) else {
            continue;
        };
        if first.offset() / (BLOCK_BYTES as u64) < u64::from(start_lba) {
            continue;
        }
        let (entry, stamp) = files.get(name.as_bytes()).ok_or_else(wrong)?;
        let follow = parts
            .windows(2)
            .all(|two| matches!(two, [a, b] if a.end() == b.offset()));
        let len: u64 = parts.iter().map(|part| part.len()).sum();
        if !follow || len != stamp.size_bytes || first.offset() % BLOCK_BYTES as u64 != 0 {
            return Err(wrong());
        }
        extents.push(Extent {
            first: block(first.offset() / BLOCK_BYTES as u64)?,
            stamp: (*stamp).clone(),
            name: entry.name.clone(),
        });
    }
    extents.sort_unstable_by_key(|extent| extent.first);
    let content: u64 = extents
        .iter()
        .map(|extent| u64::from(extent.end() - extent.first))
        .sum();
    let apart = extents
        .windows(2)
        .all(|two| matches!(two, [a, b] if a.end() <= b.first));
    if content != out.content_blocks() || !apart {
        return Err(wrong());
    }
    let structures: BTreeMap<_, _> = out
        .into_blocks()
        .into_iter()
        .filter(|(at, _)| *at >= u64::from(start_lba))
        .map(|(at, bytes)| Ok((block(at)?, bytes)))
        .collect::<Result<_, ImageError>>()?;
    let layout = Layout {
        blocks: block(report.size() / BLOCK_BYTES as u64)?,
        structures,
        extents,
    };
    if layout
        .structures
        .keys()
        .any(|at| layout.file_at(*at).is_some())
    {
        return Err(wrong());
    }
    Ok(layout)
}

/// Keeps what somebody would miss. Names are whole in Rock Ridge and UDF.
fn remark(report: &Report, remarks: &mut Vec<String>) {
    let missed = report.warnings().iter().filter(|warning| {
        matches!(
            warning.kind(),
            WarningKind::Skipped | WarningKind::Truncated
        )
    });
    let room = MAX_REMARKS.saturating_sub(remarks.len());
    remarks.extend(missed.clone().take(room).map(ToString::to_string));
    let more = missed.count().saturating_sub(room);
    if more > 0 {
        remarks.push(format!("and {more} more"));
    }
}

pub(super) fn refused(error: PathError) -> ImageError {
    match error.kind() {
        hadris_fs::ErrorKind::LimitExceeded if error.path().is_none() => {
            ImageError::TooMuch("its structures do not fit into 256 MiB")
        }
        _ => ImageError::FileSystem(error.to_string()),
    }
}

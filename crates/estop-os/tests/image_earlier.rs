//! What earlier sessions show, read from discs that are as they should be, damaged and hostile.

mod imaged;
mod scratch;

use std::{fs, io, os::unix::fs::symlink};

use estop_os::image::{
    Earlier, EarlierError, FileSystems, ImageOptions, ImagePlan, Inputs, Kind, earlier,
};
use imaged::{BLOCK, folder, image, options, plan_of, write};
use scratch::Scratch;

/// The root folder of ISO 9660 in its descriptor (ECMA-119 §8.4.18): where it lies.
const ROOT: usize = 16 * BLOCK + 156 + 2;

fn read(disc: &[u8]) -> Result<Earlier, EarlierError> {
    from(disc, 0)
}

/// What the session at this block shows.
fn from(disc: &[u8], session_lba: u32) -> Result<Earlier, EarlierError> {
    let end = u32::try_from(disc.len() / BLOCK).expect("few");
    earlier(session_lba, end, |lba, into| {
        let at = lba as usize * BLOCK;
        let bytes = disc.get(at..at + into.len());
        into.copy_from_slice(bytes.ok_or_else(|| io::Error::other("beyond the end"))?);
        Ok(())
    })
}

fn damaged(found: Result<Earlier, EarlierError>) -> String {
    match found {
        Err(EarlierError::Damaged(why)) => why,
        other => panic!("{other:?}"),
    }
}

/// A small disc: a folder, two files and a link.
fn small() -> Vec<u8> {
    let scratch = Scratch::new();
    fs::create_dir(scratch.path().join("folder")).expect("a folder");
    write(&scratch.path().join("folder/inside"), 3000);
    write(&scratch.path().join("beside"), 100);
    symlink("beside", scratch.path().join("link")).expect("a link");
    image(&plan_of(&scratch, FileSystems::Iso))
}

/// The place of a folder's own record of itself, by its path table (ECMA-119 §9.4): the second
/// folder, after the root.
fn second_folder(disc: &[u8]) -> usize {
    let word = |at: usize| {
        let bytes = disc[at..at + 4].try_into().expect("four");
        u32::from_le_bytes(bytes) as usize
    };
    // The table's place (§8.4.16); the root's entry has ten bytes.
    let table = word(16 * BLOCK + 140) * BLOCK;
    word(table + 10 + 2) * BLOCK
}

#[test]
fn all_that_is_there_is_found_with_times_modes_and_places() {
    let folder = folder();
    let plan = plan_of(&folder, FileSystems::Iso);
    let disc = image(&plan);
    let found = read(&disc).expect("found");
    assert_eq!(found.remarks, Vec::<String>::new());
    let estop_os::image::What::Files(planned) = &plan.what else {
        panic!("files");
    };
    assert_eq!(found.entries.len(), planned.len());
    for entry in planned {
        let is = found.entries.iter().find(|is| is.name == entry.name);
        let is = is.unwrap_or_else(|| panic!("{} is not there", entry.name));
        assert_eq!(is.mode, entry.mode, "{}", entry.name);
        let seconds = |ns: i64| ns.div_euclid(1_000_000_000);
        assert_eq!(seconds(is.modified_ns), seconds(entry.modified_ns));
        match (&is.kind, &entry.kind) {
            (Kind::OnDisc(parts), Kind::File(stamp)) => {
                let bytes = parts.iter().flat_map(|part| {
                    let at = usize::try_from(part.start_bytes).expect("small");
                    let len = usize::try_from(part.len_bytes).expect("small");
                    disc[at..at + len].iter().copied()
                });
                let should = fs::read(&stamp.path).expect("reads");
                assert!(bytes.eq(should), "{}", entry.name);
            }
            (is, should) => assert_eq!(is, should, "{}", entry.name),
        }
    }
    // Nothing else is taken for its volume.
    let has = |disc: &[u8]| {
        let read = |lba: u32, into: &mut [u8]| {
            into.copy_from_slice(&disc[lba as usize * BLOCK..][..into.len()]);
            Ok(())
        };
        found.volume.is_there(read).expect("reads")
    };
    assert!(has(&disc) && plan.volume.as_ref() == Some(&found.volume));
    assert!(!has(&small()));
}

#[test]
fn what_is_no_iso_9660_is_told_apart() {
    let folder = folder();
    let udf = image(&plan_of(&folder, FileSystems::Udf));
    assert!(matches!(read(&udf), Err(EarlierError::UdfAlone)));
    let nothing = vec![0; 100 * BLOCK];
    assert!(matches!(read(&nothing), Err(EarlierError::NoFileSystem)));
    let bridge = image(&plan_of(&folder, FileSystems::Bridge));
    let found = read(&bridge).expect("found");
    assert!(found.remarks.iter().any(|one| one.contains("has UDF too")));
    // A session that is not where it is said to be.
    assert!(matches!(
        from(&bridge, 48),
        Err(EarlierError::NoFileSystem | EarlierError::Damaged(_))
    ));
}

#[test]
fn a_block_that_cannot_be_read_is_named() {
    let disc = small();
    let root = u32::from_le_bytes(disc[ROOT..ROOT + 4].try_into().expect("four"));
    let end = u32::try_from(disc.len() / BLOCK).expect("few");
    let found = earlier(0, end, |lba, into| {
        let blocks = u32::try_from(into.len() / BLOCK).expect("few");
        if (lba..lba + blocks).contains(&root) {
            return Err(io::Error::other("scratched"));
        }
        into.copy_from_slice(&disc[lba as usize * BLOCK..][..into.len()]);
        Ok(())
    });
    let Err(EarlierError::Unreadable { block, error }) = found else {
        panic!("{found:?}");
    };
    assert_eq!((block, error.to_string().as_str()), (root, "scratched"));
}

#[test]
fn folders_in_circles_and_places_beyond_the_disc_are_refused() {
    let disc = small();
    // The folder becomes its own parent's: its records are the root's, the folder among them.
    let mut circle = disc.clone();
    let (root, folder) = (
        u32::from_le_bytes(disc[ROOT..ROOT + 4].try_into().expect("four")) as usize * BLOCK,
        second_folder(&disc),
    );
    let records = disc[root..root + BLOCK].to_vec();
    circle[folder..folder + BLOCK].copy_from_slice(&records);
    assert!(read(&circle).is_err());
    // Every place of a file or folder moved beyond the end, one at a time.
    let mut refused = 0;
    let mut at = root;
    while disc[at] != 0 {
        let mut far = disc.clone();
        far[at + 2..at + 6].copy_from_slice(&0x00FF_FFFF_u32.to_le_bytes());
        far[at + 6..at + 10].copy_from_slice(&0x00FF_FFFF_u32.to_be_bytes());
        refused += u32::from(read(&far).is_err());
        at += usize::from(disc[at]);
    }
    assert!(refused >= 2, "{refused}");
    // A file that would lie where the descriptors are.
    let mut early = disc.clone();
    let name = b"BESIDE";
    let at = disc[root..root + BLOCK]
        .windows(name.len())
        .position(|bytes| bytes.eq_ignore_ascii_case(name));
    let record = root + at.expect("its record") - 33;
    early[record + 2..record + 6].copy_from_slice(&17_u32.to_le_bytes());
    early[record + 6..record + 10].copy_from_slice(&17_u32.to_be_bytes());
    assert!(damaged(read(&early)).contains("/beside"));
}

#[test]
fn a_folder_without_end_comes_to_a_limit() {
    let disc = small();
    let root = u32::from_le_bytes(disc[ROOT..ROOT + 4].try_into().expect("four"));
    // The descriptor and the folder itself both claim 4 GiB; every block has the same records.
    let mut hostile = disc.clone();
    let own = root as usize * BLOCK;
    for at in [ROOT + 8, own + 10] {
        hostile[at..at + 4].copy_from_slice(&0xFFFF_F800_u32.to_le_bytes());
        hostile[at + 4..at + 8].copy_from_slice(&0xFFFF_F800_u32.to_be_bytes());
    }
    let found = earlier(0, u32::MAX, |lba, into| {
        for (lba, into) in (lba..).zip(into.chunks_mut(BLOCK)) {
            let lba = if lba as usize * BLOCK < hostile.len() {
                lba
            } else {
                root
            };
            into.copy_from_slice(&hostile[lba as usize * BLOCK..][..BLOCK]);
        }
        Ok(())
    });
    assert!(
        found.is_err(),
        "{:?}",
        found.map(|found| found.entries.len())
    );
}

/// Bytes changed at random in all that is not a file's: an error or another tree, and never a panic or
/// more than the limits.
#[test]
fn a_damaged_disc_is_an_error_or_another_tree() {
    let first = small();
    let (before, more) = (read(&first).expect("found"), Scratch::new());
    write(&more.path().join("added"), 10);
    let start = u32::try_from(first.len() / BLOCK)
        .expect("few")
        .next_multiple_of(16);
    let inputs = Inputs::More {
        paths: vec![more.path().to_owned()],
        earlier: before,
    };
    let options = ImageOptions {
        start_lba: start,
        ..options(FileSystems::Iso)
    };
    let mut disc = first;
    disc.resize(start as usize * BLOCK, 0);
    disc.extend(image(&ImagePlan::make(&inputs, &options).expect("a plan")));
    assert_eq!(from(&disc, start).expect("found").entries.len(), 6);
    let mut seed = 1_u64;
    let mut random = |below: usize| {
        seed = seed.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1);
        usize::try_from(seed >> 33).expect("small") % below
    };
    let (mut errors, mut trees) = (0, 0);
    let from_byte = (start as usize + 16) * BLOCK;
    for _ in 0..1000 {
        let mut hostile = disc.clone();
        for _ in 0..=random(6) {
            let at = from_byte + random(hostile.len() - from_byte);
            // Where something is, something happens.
            let Some(at) = (at..hostile.len()).find(|at| hostile[*at] != 0) else {
                continue;
            };
            hostile[at] = u8::try_from(random(256)).expect("a byte");
        }
        match from(&hostile, start) {
            Ok(found) => {
                trees += 1;
                assert!(found.entries.len() < 100);
            }
            Err(error) => {
                errors += 1;
                assert!(!error.to_string().is_empty());
            }
        }
    }
    println!("{errors} errors, {trees} trees");
    assert!(errors > 20 && trees > 20, "{errors} errors, {trees} trees");
}

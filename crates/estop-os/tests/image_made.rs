//! Images made of folders, judged by programs that nobody here wrote.

mod imaged;
mod scratch;

use std::{
    collections::BTreeMap,
    fs::{self, File, FileTimes},
    os::unix::fs::{FileExt, MetadataExt, PermissionsExt, symlink},
    path::{Path, PathBuf},
    process::Command,
    time::{Duration, UNIX_EPOCH},
};

use estop::mmc::{Source, Taken};
use estop_os::image::{FileSystems, ImageError, ImageOptions, ImagePlan, Inputs, earlier};
use imaged::{BLOCK, folder, image, open, options, plan, plan_of, soon, write};
use scratch::{Scratch, skip};

/// What a folder holds, by path: what it is, and its bytes or where it leads.
type Tree = BTreeMap<PathBuf, (char, Vec<u8>)>;

/// What it printed; `None` and a word why where it is not installed.
fn tool(program: &str, arguments: &[&str]) -> Option<String> {
    let ran = Command::new(program).args(arguments).output();
    let Ok(ran) = ran else {
        skip("tools", &format!("{program} is not installed"));
        return None;
    };
    let told = String::from_utf8_lossy(&ran.stderr);
    assert!(ran.status.success(), "{program} {arguments:?}: {told}");
    Some(String::from_utf8_lossy(&ran.stdout).into_owned())
}

fn tree(top: &Path) -> Tree {
    let mut all = Tree::new();
    let mut waiting = vec![top.to_owned()];
    while let Some(path) = waiting.pop() {
        let is = fs::symlink_metadata(&path).expect("is there");
        let name = path.strip_prefix(top).expect("inside").to_owned();
        let entry = if is.is_dir() {
            let inside = fs::read_dir(&path).expect("lists");
            waiting.extend(inside.map(|entry| entry.expect("an entry").path()));
            ('d', Vec::new())
        } else if is.is_symlink() {
            let target = fs::read_link(&path).expect("a target");
            ('l', target.into_os_string().into_encoded_bytes())
        } else {
            ('f', fs::read(&path).expect("reads"))
        };
        all.insert(name, entry);
    }
    all
}

/// Writes the image into a file of this name.
fn written(scratch: &Scratch, name: &str, plan: &ImagePlan) -> String {
    let path = scratch.path().join(name);
    fs::write(&path, image(plan)).expect("written");
    path.to_str().expect("text").to_owned()
}

/// What xorriso finds in an image, by its Rock Ridge names, without the folder in which ISO 9660
/// hides what is too deep for it.
fn restored(scratch: &Scratch, load: &[&str], image: &str) -> Option<(PathBuf, Tree)> {
    let out = scratch.path().join("restored");
    let to = out.to_str().expect("text");
    let mut arguments = vec!["-osirrox", "on"];
    arguments.extend(load);
    arguments.extend(["-indev", image, "-extract", "/", to]);
    tool("xorriso", &arguments)?;
    let mut found = tree(&out);
    found.remove(Path::new(".rr_moved"));
    Some((out, found))
}

/// What 7-Zip finds in an image. Its status is not asked for: it looks for the last anchor of a UDF
/// right behind the files, and not where ECMA-167 3/8.4.2.1 puts it.
fn unpacked(scratch: &Scratch, kind: &str, image: &str) -> Option<Tree> {
    let out = scratch.path().join(format!("unpacked-{kind}"));
    let mut program = Command::new("7zz");
    let ran = program.args([
        "x",
        &format!("-t{kind}"),
        &format!("-o{}", out.display()),
        image,
    ]);
    if ran.output().is_err() {
        skip("tools", "7zz is not installed");
        return None;
    }
    Some(tree(&out))
}

fn without_links(mut tree: Tree) -> Tree {
    tree.retain(|_, (kind, _)| *kind != 'l');
    tree
}

#[test]
fn rock_ridge_gives_everything_back() {
    let folder = folder();
    let plain = folder.path().join("plain");
    fs::set_permissions(&plain, fs::Permissions::from_mode(0o751)).expect("set");
    let time = UNIX_EPOCH + Duration::from_secs(1_234_567_890);
    let times = FileTimes::new().set_modified(time);
    let file = File::options().write(true).open(&plain).expect("opens");
    file.set_times(times).expect("set");
    for file_systems in [FileSystems::Iso, FileSystems::Bridge] {
        let scratch = Scratch::new();
        let image = written(&scratch, "an.iso", &plan_of(&folder, file_systems));
        let Some((out, found)) = restored(&scratch, &[], &image) else {
            return;
        };
        assert!(found == tree(folder.path()), "{file_systems:?}");
        let is = fs::metadata(out.join("plain")).expect("is there");
        assert_eq!(is.mode() & 0o7777, 0o751);
        assert_eq!(is.mtime(), 1_234_567_890);
        let told = tool("xorriso", &["-indev", &image, "-check_media", "--"]);
        assert!(told.is_some());
    }
}

#[test]
fn joliet_gives_everything_back_but_links_and_long_names() {
    let folder = folder();
    let expected = without_links(tree(folder.path()));
    for file_systems in [FileSystems::Iso, FileSystems::Bridge] {
        let scratch = Scratch::new();
        let image = written(&scratch, "an.iso", &plan_of(&folder, file_systems));
        let Some(listed) = tool("isoinfo", &["-J", "-f", "-i", &image]) else {
            return;
        };
        assert_eq!(listed.lines().count(), expected.len() - 1, "{listed}");
        let Some(found) = unpacked(&scratch, "Iso", &image) else {
            return;
        };
        // Joliet's names have 64 characters at most.
        let is_long = |path: &&PathBuf| path.as_os_str().len() > 100;
        let (long, cut): (Vec<_>, Vec<_>) = (
            expected.keys().filter(is_long).collect(),
            found
                .keys()
                .filter(|path| !expected.contains_key(*path))
                .collect(),
        );
        assert_eq!((long.len(), cut.len()), (1, 1), "{long:?} {cut:?}");
        assert_eq!(expected[long[0]], found[cut[0]]);
        assert_eq!(found.len(), expected.len());
        let same = |(path, entry)| expected.get(path).is_none_or(|is| is == entry);
        assert!(found.iter().all(same));
    }
}

#[test]
fn udf_gives_everything_back() {
    let folder = folder();
    // 7-Zip refuses a UDF with a link in it.
    fs::remove_file(folder.path().join("link")).expect("removed");
    fs::remove_file(folder.path().join(".hidden/dangling")).expect("removed");
    for file_systems in [FileSystems::Udf, FileSystems::Bridge] {
        let scratch = Scratch::new();
        let image = written(&scratch, "an.udf", &plan_of(&folder, file_systems));
        let Some(found) = unpacked(&scratch, "Udf", &image) else {
            return;
        };
        assert!(found == tree(folder.path()), "{file_systems:?}");
        let Some(told) = tool("udfinfo", &[&image]) else {
            return;
        };
        for line in [
            "label=A_LABEL",
            "udfrev=2.01",
            "integrity=closed",
            "accesstype=readonly",
        ] {
            assert!(told.lines().any(|is| is == line), "{line}: {told}");
        }
    }
}

#[test]
fn a_link_in_udf_is_counted() {
    let scratch = Scratch::new();
    let one = Scratch::new();
    write(&one.path().join("file"), 10);
    symlink("file", one.path().join("link")).expect("a link");
    let image = written(&scratch, "an.udf", &plan_of(&one, FileSystems::Udf));
    let Some(told) = tool("udfinfo", &[&image]) else {
        return;
    };
    assert!(told.contains("numfiles=2"), "{told}");
}

#[test]
fn the_label_and_the_program_are_told() {
    let scratch = Scratch::new();
    let image = written(&scratch, "an.iso", &plan_of(&folder(), FileSystems::Iso));
    let Some(told) = tool("isoinfo", &["-d", "-i", &image]) else {
        return;
    };
    for line in ["Volume id: A_LABEL", "Application id: ESTOP"] {
        assert!(told.contains(line), "{told}");
    }
    let blocks = fs::metadata(&image).expect("is there").len() / BLOCK as u64;
    assert!(
        told.contains(&format!("Volume size is: {blocks}")),
        "{told}"
    );
}

#[test]
fn a_file_beyond_4_gib_has_several_extents() {
    const SIZE_BYTES: u64 = (4 << 30) + 12_345;
    let (source, scratch) = (Scratch::new(), Scratch::new());
    let big = File::create(source.path().join("big")).expect("a file");
    big.set_len(SIZE_BYTES).expect("grows");
    big.write_all_at(b"the end", SIZE_BYTES - 7)
        .expect("written");
    write(&source.path().join("small"), 10);
    let plan = plan_of(&source, FileSystems::Iso);
    let mut from = open(&plan);
    let path = scratch.path().join("an.iso");
    let out = File::create(&path).expect("a file");
    out.set_len(u64::from(plan.blocks) * BLOCK as u64)
        .expect("grows");
    // Between its first blocks and its last ones are zeros alone.
    for start in [0, plan.blocks - 400] {
        from.start_at(start).expect("starts");
        let mut buffer = vec![0; 400 * BLOCK];
        assert_eq!(from.take(&mut buffer, soon(), None), Taken::Run(400));
        out.write_all_at(&buffer, u64::from(start) * BLOCK as u64)
            .expect("written");
    }
    let image = path.to_str().expect("text");
    let find = [
        "-indev",
        image,
        "-find",
        "/big",
        "-exec",
        "report_lba",
        "--",
    ];
    let Some(told) = tool("xorriso", &find) else {
        return;
    };
    let parts: Vec<Vec<u64>> = told
        .lines()
        .filter(|line| line.contains("'/big'"))
        .map(|line| {
            line.split([',', ':'])
                .filter_map(|is| is.trim().parse().ok())
                .collect()
        })
        .collect();
    // Number of the extent, its address, its blocks, the size of the file.
    let [first, .., last] = parts.as_slice() else {
        panic!("one extent: {told}");
    };
    assert_eq!(first[3], SIZE_BYTES);
    let end = last[1] + last[2];
    let mut bytes = [0; 7];
    let at = end * BLOCK as u64 - (BLOCK as u64 - SIZE_BYTES % BLOCK as u64) - 7;
    File::open(&path)
        .expect("opens")
        .read_exact_at(&mut bytes, at)
        .expect("reads");
    assert_eq!(&bytes, b"the end");
}

#[test]
fn an_appended_session_is_found_at_its_address() {
    const START: u32 = 1216;
    let (before, scratch) = (Scratch::new(), Scratch::new());
    write(&before.path().join("old"), 10);
    let mut disc = image(&plan_of(&before, FileSystems::Iso));
    disc.resize(START as usize * BLOCK, 0);
    let folder = folder();
    let options = ImageOptions {
        start_lba: START,
        ..options(FileSystems::Iso)
    };
    disc.extend(image(&plan(&[folder.path().to_owned()], &options)));
    let path = scratch.path().join("disc");
    fs::write(&path, &disc).expect("written");
    let path = path.to_str().expect("text");
    let load = ["-load", "sbsector", "1216"];
    let Some((_, found)) = restored(&scratch, &load, path) else {
        return;
    };
    assert!(found == tree(folder.path()));
    for file_systems in [FileSystems::Bridge, FileSystems::Udf] {
        let inputs = Inputs::Files(vec![folder.path().to_owned()]);
        let options = ImageOptions {
            file_systems,
            ..options.clone()
        };
        assert!(matches!(
            ImagePlan::make(&inputs, &options),
            Err(ImageError::Choice(_))
        ));
    }
}

#[test]
fn an_appended_session_shows_what_was_there_before() {
    let (first, second, third) = (folder(), Scratch::new(), Scratch::new());
    write(&second.path().join("second"), 3000);
    write(&second.path().join("plain"), 4000);
    fs::create_dir(second.path().join("1")).expect("a folder");
    write(&second.path().join("1/2"), 5000);
    write(&third.path().join("third"), 6000);
    let mut expected = tree(first.path());
    expected.retain(|path, _| !path.starts_with("1/2"));
    let mut disc = image(&plan_of(&first, FileSystems::Iso));
    let mut session = 0;
    for added in [&second, &third] {
        expected.extend(tree(added.path()));
        let end = u32::try_from(disc.len() / BLOCK).expect("few");
        let earlier = earlier(session, end, |lba, into| {
            let from = lba as usize * BLOCK;
            into.copy_from_slice(&disc[from..from + into.len()]);
            Ok(())
        });
        session = end.next_multiple_of(16);
        let inputs = Inputs::More {
            paths: vec![added.path().to_owned()],
            earlier: earlier.expect("found"),
        };
        let options = options(FileSystems::Iso);
        let refused = ImagePlan::make(&inputs, &options);
        assert!(matches!(refused, Err(ImageError::Choice(_))), "{refused:?}");
        let options = ImageOptions {
            start_lba: session,
            ..options
        };
        let plan = ImagePlan::make(&inputs, &options).expect("a plan");
        disc.resize(session as usize * BLOCK, 0);
        disc.extend(image(&plan));
    }
    let scratch = Scratch::new();
    let path = scratch.path().join("disc");
    fs::write(&path, &disc).expect("written");
    let load = ["-load", "sbsector", &session.to_string()];
    let Some((_, found)) = restored(&scratch, &load, path.to_str().expect("text")) else {
        return;
    };
    assert!(found == expected);
}

#[test]
fn a_label_that_is_too_long_is_refused() {
    let folder = folder();
    let inputs = Inputs::Files(vec![folder.path().to_owned()]);
    for file_systems in [FileSystems::Iso, FileSystems::Bridge, FileSystems::Udf] {
        let label = "L".repeat(127);
        let options = ImageOptions {
            label,
            ..options(file_systems)
        };
        let refused = ImagePlan::make(&inputs, &options);
        assert!(
            matches!(refused, Err(ImageError::FileSystem(_))),
            "{refused:?}"
        );
    }
}

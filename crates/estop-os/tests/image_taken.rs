//! What comes out of a source: always the same, from any block on, and never later than asked for.

mod imaged;
mod scratch;

use std::{
    fs::{self, File},
    io::{self, Cursor, Read},
    os::unix::fs::FileExt,
    path::Path,
    slice,
    sync::Arc,
    thread,
    time::Duration,
};

use estop::{
    By, Cancel, Gate, Micros,
    mmc::{Left, Source, Taken},
};
use estop_os::{
    clock::Clock,
    image::{FileSystems, ImageError, ImagePlan, Inputs, Ring, StreamSource},
};
use imaged::{BLOCK, folder, image, open, options, plan, plan_of, rest, soon, write};
use scratch::Scratch;

const ALL: [FileSystems; 3] = [FileSystems::Iso, FileSystems::Bridge, FileSystems::Udf];

fn stream_of(size_bytes: u64) -> ImagePlan {
    let inputs = Inputs::Stream { size_bytes };
    ImagePlan::make(&inputs, &options(FileSystems::Iso)).expect("a plan")
}

fn open_stream(plan: &ImagePlan, stream: impl Read + Send + 'static) -> StreamSource {
    plan.open_stream(Box::new(stream), Clock::new(), Ring::default())
        .expect("opens")
}

fn failure(source: &mut StreamSource) -> String {
    let mut buffer = vec![0; 16 * BLOCK];
    loop {
        match source.take(&mut buffer, soon(), None) {
            Taken::Run(_) => {}
            Taken::Failed(why) => return why,
            other => panic!("{other:?}"),
        }
    }
}

#[test]
fn the_same_plan_makes_the_same_image() {
    let folder = folder();
    for file_systems in ALL {
        let plan = plan_of(&folder, file_systems);
        let record = serde_json::to_string(&plan).expect("JSON");
        let read: ImagePlan = serde_json::from_str(&record).expect("a plan");
        assert_eq!(read, plan);
        assert!(image(&plan) == image(&read), "{file_systems:?}");
        assert_eq!(plan_of(&folder, file_systems), plan);
        assert_eq!(open(&plan).fingerprint(), plan.fingerprint);
        assert_eq!(open(&plan).blocks(), plan.blocks);
    }
}

#[test]
fn another_input_has_another_fingerprint() {
    let folder = folder();
    let before = plan_of(&folder, FileSystems::Iso).fingerprint;
    assert_ne!(before, plan_of(&folder, FileSystems::Bridge).fingerprint);
    write(&folder.path().join("plain"), 2);
    assert_ne!(before, plan_of(&folder, FileSystems::Iso).fingerprint);
}

#[test]
fn a_resume_at_any_block_goes_on_with_the_same_bytes() {
    let folder = folder();
    for file_systems in ALL {
        let plan = plan_of(&folder, file_systems);
        let whole = image(&plan);
        let mut source = plan.open(Clock::new(), Ring::new(0)).expect("opens");
        let step = if file_systems == FileSystems::Iso {
            1
        } else {
            7
        };
        for block in (0..=plan.blocks).step_by(step) {
            source.start_at(block).expect("starts");
            let mut buffer = vec![0; 3 * BLOCK];
            let from = &whole[block as usize * BLOCK..];
            match source.take(&mut buffer, soon(), None) {
                Taken::Run(blocks) => {
                    let len = blocks as usize * BLOCK;
                    assert_eq!(len, from.len().min(buffer.len()));
                    assert!(buffer[..len] == from[..len], "{file_systems:?} at {block}");
                }
                Taken::End => assert!(from.is_empty()),
                other => panic!("{other:?}"),
            }
        }
        source.start_at(plan.blocks / 2).expect("starts");
        assert!(rest(&mut source) == whole[plan.blocks as usize / 2 * BLOCK..]);
        assert!(source.start_at(plan.blocks + 1).is_err());
    }
}

/// What was read ahead is handed over where it is one piece of that length, and else copied: the same
/// bytes either way.
#[test]
fn what_is_exchanged_is_what_would_be_taken() {
    let folder = folder();
    let plan = plan_of(&folder, FileSystems::Iso);
    for piece in [64 << 10, 128 << 10] {
        exchanges(&plan, piece);
    }
}

fn exchanges(plan: &ImagePlan, piece: usize) {
    let whole = image(plan);
    let mut source = open(plan);
    let mut buffer = vec![1; piece];
    source.cut(piece);
    assert!(!source.exchange(&mut buffer), "nothing is read yet");
    // One block further in, so that no piece lies whole in what comes next.
    for (start, ahead) in [(0, 0), (3, 0), (0, 1)] {
        source.start_at(start).expect("starts");
        assert!(matches!(source.prefill(soon(), None), Taken::Run(_)));
        let mut at = start as usize * BLOCK;
        for _ in 0..ahead {
            let mut block = vec![0; BLOCK];
            assert_eq!(source.take(&mut block, soon(), None), Taken::Run(1));
            at += BLOCK;
        }
        let mut exchanged = 0;
        while source.exchange(&mut buffer) {
            assert!(buffer == whole[at..at + piece], "{start} at {at}");
            (at, exchanged) = (at + piece, exchanged + 1);
        }
        let pieces = (whole.len() - start as usize * BLOCK) / piece;
        assert_eq!(exchanged, if ahead == 0 { pieces } else { 0 });
        assert!(pieces > 2, "{pieces}");
        assert!(rest(&mut source) == whole[at..]);
        let bytes = source.counts().got_bytes;
        assert_eq!(bytes, (whole.len() - start as usize * BLOCK) as u64);
    }
}

#[test]
fn each_file_lies_where_it_is_said_to() {
    let folder = folder();
    for file_systems in ALL {
        let plan = plan_of(&folder, file_systems);
        let whole = image(&plan);
        let source = open(&plan);
        let mut seen = Vec::<String>::new();
        for block in 0..plan.blocks {
            let Some(name) = source.at(block) else {
                continue;
            };
            if seen.last().map(String::as_str) != Some(name) {
                let bytes = fs::read(plan.file(name).expect("a file")).expect("reads");
                let at = block as usize * BLOCK;
                assert!(whole[at..at + bytes.len()] == bytes, "{name} at {block}");
                seen.push(name.to_owned());
            }
        }
        // Those of the folder that are not empty, each in one piece.
        assert_eq!(seen.len(), 205);
    }
}

#[test]
fn a_file_that_changed_is_refused_by_name() {
    let folder = folder();
    let plan = plan_of(&folder, FileSystems::Iso);
    let path = folder.path().join("plain");
    write(&path, 2);
    let Err(ImageError::Changed { path: which }) = plan.open(Clock::new(), Ring::default()) else {
        panic!("opened");
    };
    assert_eq!(which, path);
    fs::remove_file(&path).expect("removed");
    let Err(ImageError::Unreadable { path: which, .. }) = plan.open(Clock::new(), Ring::default())
    else {
        panic!("opened");
    };
    assert_eq!(which, path);
}

#[test]
fn a_file_that_changes_while_it_is_burned_ends_it() {
    type Change = fn(&File);
    let changes: [Change; 2] = [
        |file| file.set_len(100_000).expect("cut"),
        |file| file.write_all_at(b"other", 0).expect("written"),
    ];
    for change in changes {
        let scratch = Scratch::new();
        let path = scratch.path().join("the.file");
        write(&path, 32 << 20);
        let plan = plan(slice::from_ref(&path), &options(FileSystems::Iso));
        let mut source = plan.open(Clock::new(), Ring::new(0)).expect("opens");
        assert!(matches!(source.prefill(soon(), None), Taken::Run(_)));
        change(&File::options().write(true).open(&path).expect("opens"));
        let why = failure(&mut source);
        assert!(why.contains("the.file"), "{why}");
    }
}

#[test]
fn a_stream_has_exactly_its_size() {
    let bytes: Vec<u8> = (0..100_000_u32)
        .map(|at| u8::try_from(at % 249).expect("small"))
        .collect();
    let plan = stream_of(100_000);
    assert_eq!(plan.blocks, 49);
    let mut whole = bytes.clone();
    whole.resize(49 * BLOCK, 0);
    assert!(rest(&mut open_stream(&plan, Cursor::new(bytes.clone()))) == whole);
    let mut later = open_stream(&plan, Cursor::new(bytes.clone()));
    later.start_at(20).expect("starts");
    assert!(rest(&mut later) == whole[20 * BLOCK..]);
    assert!(later.start_at(0).is_err());
    let short = failure(&mut open_stream(&plan, Cursor::new(bytes[1..].to_vec())));
    assert!(short.contains("ended before its 100000 bytes"), "{short}");
    let longer = io::repeat(7).take(100_001);
    let long = failure(&mut open_stream(&plan, longer));
    assert!(long.contains("longer than the 100000 bytes"), "{long}");
}

#[test]
fn an_image_is_taken_as_it_is_and_padded() {
    let scratch = Scratch::new();
    let path = scratch.path().join("an.iso");
    let inputs = raw(&path);
    let make = || ImagePlan::make(&inputs, &options(FileSystems::Iso));
    assert!(matches!(make(), Err(ImageError::Unreadable { .. })));
    write(&path, 0);
    assert!(matches!(make(), Err(ImageError::Empty { .. })));
    write(&path, 10 * BLOCK + 1);
    let mut bytes = fs::read(&path).expect("reads");
    bytes.resize(11 * BLOCK, 0);
    assert!(image(&make().expect("a plan")) == bytes);
}

#[test]
fn a_cancel_ends_a_wait_for_a_read_that_is_stuck() {
    // Often enough that the cancel comes before the wait and in it.
    for _ in 0..200 {
        let (stuck, _never_written) = io::pipe().expect("a pipe");
        let mut source = open_stream(&stream_of(1 << 20), stuck);
        let gate = Arc::new(Gate::<Left>::open());
        gate.begin().expect("not asked");
        let asker = Arc::clone(&gate);
        let asked = thread::spawn(move || asker.cancel(By::new("me", "test", 0)));
        let mut buffer = vec![0; 16 * BLOCK];
        assert_eq!(source.take(&mut buffer, soon(), Some(&gate)), Taken::Asked);
        assert_eq!(asked.join().expect("asked"), Cancel::Accepted);
        assert_eq!(source.prefill(soon(), Some(&gate)), Taken::Asked);
    }
}

#[test]
fn a_wait_ends_at_its_deadline() {
    let (stuck, _never_written) = io::pipe().expect("a pipe");
    let clock = Clock::new();
    let mut source = stream_of(1 << 20)
        .open_stream(Box::new(stuck), clock, Ring::default())
        .expect("opens");
    let deadline = clock.now().after(Duration::from_millis(20));
    assert_eq!(source.take(&mut [0; BLOCK], deadline, None), Taken::Dry);
    assert!(clock.now() >= deadline);
    assert_eq!(source.take(&mut [0; BLOCK], Micros(0), None), Taken::Dry);
}

#[test]
fn a_cancel_empties_the_ring_and_a_start_fills_it_again() {
    let scratch = Scratch::new();
    let path = scratch.path().join("an.iso");
    write(&path, 16 << 20);
    let inputs = raw(&path);
    let plan = ImagePlan::make(&inputs, &options(FileSystems::Iso)).expect("a plan");
    let mut source = plan.open(Clock::new(), Ring::new(8 << 20)).expect("opens");
    assert_eq!(source.fill().used_bytes, 0);
    assert_eq!(source.prefill(soon(), None), Taken::Run(4096));
    let fill = source.fill();
    assert_eq!((fill.used_bytes, fill.size_bytes), (8 << 20, 8 << 20));
    let gate = Gate::<Left>::open();
    gate.begin().expect("not asked");
    let mut buffer = vec![0; 16 * BLOCK];
    assert_eq!(
        source.take(&mut buffer, soon(), Some(&gate)),
        Taken::Run(16)
    );
    assert_eq!(source.counts().got_bytes, 16 * BLOCK as u64);
    assert_eq!(gate.cancel(By::new("me", "test", 0)), Cancel::Accepted);
    assert_eq!(source.take(&mut buffer, soon(), Some(&gate)), Taken::Asked);
    assert_eq!(source.fill().used_bytes, 0);
    assert!(matches!(
        source.take(&mut buffer, soon(), None),
        Taken::Failed(_)
    ));
    source.start_at(16).expect("starts");
    assert!(rest(&mut source) == fs::read(&path).expect("reads")[16 * BLOCK..]);
}

#[test]
fn inputs_that_cannot_be_burned_are_refused() {
    let scratch = Scratch::new();
    let (one, two) = (scratch.path().join("1"), scratch.path().join("2"));
    for folder in [&one, &two] {
        fs::create_dir(folder).expect("a folder");
        write(&folder.join("same"), 1);
    }
    let make = |paths| ImagePlan::make(&Inputs::Files(paths), &options(FileSystems::Iso));
    assert!(matches!(make(vec![]), Err(ImageError::Nothing)));
    let folders = scratch.path().join("folders");
    fs::create_dir_all(folders.join("inside")).expect("folders");
    for without_files in [vec![folders.clone()], vec![folders.join("inside"), folders]] {
        assert!(matches!(make(without_files), Err(ImageError::Nothing)));
    }
    let same = vec![one.join("same"), two.join("same")];
    assert!(matches!(make(same), Err(ImageError::Twice { name }) if name == "same"));
    let made = make(vec![one.clone(), two.clone()]).expect("a plan");
    assert!(made.file("1/same").is_some() && made.file("2/same").is_some());
    rustix::fs::mkfifoat(rustix::fs::CWD, one.join("pipe"), 0o600.into()).expect("a pipe");
    let made = make(vec![one.clone()]).expect("a plan");
    assert!(made.remarks.iter().any(|remark| remark.contains("pipe")));
    let image = raw(&one.join("pipe"));
    let refused = ImagePlan::make(&image, &options(FileSystems::Iso));
    assert!(matches!(refused, Err(ImageError::NotAFile { .. })));
    let empty = Inputs::Stream { size_bytes: 0 };
    let refused = ImagePlan::make(&empty, &options(FileSystems::Iso));
    assert!(matches!(refused, Err(ImageError::Empty { .. })));
}

/// A file that is burned as it is, whatever is in it.
fn raw(path: &Path) -> Inputs {
    Inputs::Image {
        path: path.to_owned(),
        raw: true,
    }
}

/// Nothing would be found on a disc with such a file: that is said before it is burned.
#[test]
fn what_is_no_image_is_refused_unless_it_is_meant() {
    let scratch = Scratch::new();
    let block = |at: usize, bytes: &[u8]| {
        let mut all = vec![0; 600 * 2048];
        all[at * 2048..][..bytes.len()].copy_from_slice(bytes);
        all
    };
    let mut anchor = [0; 16];
    anchor[0] = 2;
    anchor[12..14].copy_from_slice(&256_u16.to_le_bytes());
    anchor[4] = 2 + 1;
    for (name, bytes, is_one) in [
        ("zeros", block(0, &[]), false),
        ("short", vec![7; 5000], false),
        ("iso", block(16, b"\x01CD001\x01"), true),
        ("late", block(18, b"\x02CD001\x01"), true),
        ("udf", block(17, b"\x00NSR02\x01"), true),
        ("anchor", block(256, &anchor), true),
        ("elsewhere", block(255, &anchor), false),
    ] {
        let path = scratch.path().join(name);
        fs::write(&path, bytes).expect("writes");
        let options = options(FileSystems::Iso);
        let image = Inputs::Image {
            path: path.clone(),
            raw: false,
        };
        let made = ImagePlan::make(&image, &options);
        assert_eq!(made.is_ok(), is_one, "{name}");
        if let Err(error) = made {
            assert!(error.to_string().contains("--raw-image"), "{error}");
        }
        ImagePlan::make(&raw(&path), &options).expect("it is meant");
    }
}

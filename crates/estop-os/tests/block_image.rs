//! Image files through both engines; the oracle is the file read back by the standard library.

mod image_disk;

use std::{fs, os::unix::fs::symlink, path::PathBuf, sync::mpsc, time::Duration};

use estop::{
    By, Cancel, How, Job,
    disk::{Completion, Disk as _, Error, Extent, FullClean, Left, Method, Op, Tag, full_clean},
    sim::Journal,
};
use estop_os::block::{Access, BlockDisk, Engine, OpenError, Opening};
use image_disk::{Image, both, old, zeros};

const MIB: u64 = 1 << 20;
const MINUTE: Duration = Duration::from_secs(60);

/// Fetches one completion, which must be a success.
fn done(disk: &mut BlockDisk) -> (Tag, Vec<u8>) {
    let deadline = disk.now().after(MINUTE);
    match disk.complete(deadline, None) {
        Completion::Done(tag, bytes) => (tag, bytes.to_vec()),
        other => panic!("{other:?}"),
    }
}

fn flush(disk: &mut BlockDisk) {
    let deadline = disk.now().after(MINUTE);
    disk.flush(deadline).expect("flushed");
}

#[test]
fn writes_zeros_and_reads_land_where_they_should() {
    both("verbs", MIB, |image, mut disk| {
        let bytes = vec![7; 1536];
        let at_bytes = 512;
        disk.submit(
            Tag(1),
            Op::Write {
                at_bytes,
                bytes: &bytes,
            },
        )
        .expect("sent");
        let zero = |start, len, method| Op::Zero(Extent::new(start, len), method);
        disk.submit(Tag(2), zero(4096, 8192, Method::Overwrite))
            .expect("sent");
        disk.submit(Tag(3), zero(65_536, 65_536, Method::ZeroRange))
            .expect("sent");
        disk.submit(Tag(4), zero(262_144, 4096, Method::Discard))
            .expect("sent");
        let mut tags = (0..4).map(|_| done(&mut disk).0).collect::<Vec<_>>();
        tags.sort();
        assert_eq!(tags, [Tag(1), Tag(2), Tag(3), Tag(4)]);
        flush(&mut disk);

        let mut expected = old(0, MIB);
        expected[512..2048].fill(7);
        expected[4096..12_288].fill(0);
        expected[65_536..131_072].fill(0);
        expected[262_144..266_240].fill(0);
        assert!(image.bytes() == expected);

        disk.submit(Tag(9), Op::Read(Extent::new(0, MIB)))
            .expect("sent");
        let (tag, read) = done(&mut disk);
        assert_eq!(tag, Tag(9));
        assert!(read == expected);
        let deadline = disk.now().after(MINUTE);
        assert_eq!(disk.complete(deadline, None), Completion::Idle);
    });
}

#[test]
fn sixteen_reads_of_four_mib_share_the_buffers_and_all_come_right() {
    both("many", 66 * MIB, |_, mut disk| {
        let len = disk.max_request_bytes();
        for turn in 0..2 {
            for index in 0..16 {
                // Not aligned to anything but the sector.
                let extent = Extent::new(index * len + 512 * (index + turn), len);
                let tag = Tag(u32::try_from(index).expect("small"));
                disk.submit(tag, Op::Read(extent)).expect("sent");
            }
            let seventeenth = disk.submit(Tag(16), Op::Read(Extent::new(0, 512)));
            assert!(
                matches!(seventeenth, Err(Error::Refused { .. })),
                "{seventeenth:?}"
            );
            for _ in 0..16 {
                let (Tag(index), read) = done(&mut disk);
                let index = u64::from(index);
                assert!(
                    read == old(index * len + 512 * (index + turn), len),
                    "{index}"
                );
            }
        }
    });
}

#[test]
fn a_flush_among_writes_loses_no_completion() {
    both("flush", MIB, |image, mut disk| {
        for index in 0..16 {
            let zeros = Extent::new(u64::from(index) * 65_536, 65_536);
            disk.submit(Tag(index), Op::Zero(zeros, Method::Overwrite))
                .expect("sent");
            flush(&mut disk);
        }
        let mut tags = (0..16).map(|_| done(&mut disk).0.0).collect::<Vec<_>>();
        tags.sort_unstable();
        assert!(tags.into_iter().eq(0..16));
        assert!(image.bytes() == zeros(image.bytes().len()));
    });
}

#[test]
fn what_is_not_whole_sectors_of_the_disk_is_refused_and_not_sent() {
    both("refused", MIB, |image, mut disk| {
        let bad = [
            Op::Read(Extent::new(1, 512)),
            Op::Read(Extent::new(0, 511)),
            Op::Read(Extent::new(0, 0)),
            Op::Read(Extent::new(MIB - 512, 1024)),
            Op::Read(Extent::new(u64::MAX - 511, 512)),
            Op::Zero(
                Extent::new(0, disk.max_request_bytes() + 512),
                Method::Overwrite,
            ),
            Op::Write {
                at_bytes: 0,
                bytes: &[1; 100],
            },
        ];
        for op in bad {
            let refused = disk.submit(Tag(1), op);
            assert!(
                matches!(refused, Err(Error::Refused { .. })),
                "{op:?}: {refused:?}"
            );
        }
        let deadline = disk.now().after(MINUTE);
        assert_eq!(disk.complete(deadline, None), Completion::Idle);
        assert!(image.bytes() == old(0, MIB));
    });
}

#[test]
fn a_disk_opened_to_be_read_takes_no_write() {
    let image = Image::new("read-only.img", MIB);
    for engine in [Engine::Ring, Engine::Threads] {
        let reading = image.opening().engine(engine).access(Access::ReadOnly);
        let mut disk = reading.open().expect("opened");
        let zeros = Op::Zero(Extent::new(0, 4096), Method::Overwrite);
        disk.submit(Tag(1), zeros).expect("sent");
        let deadline = disk.now().after(MINUTE);
        assert_eq!(
            disk.complete(deadline, None),
            Completion::Failed(Tag(1), Error::ReadOnly)
        );
        disk.submit(Tag(2), Op::Read(Extent::new(0, 4096)))
            .expect("sent");
        assert!(done(&mut disk).1 == old(0, 4096));
    }
    assert!(image.bytes() == old(0, MIB));
}

#[test]
fn a_file_that_shrank_is_a_medium_error_where_it_is_gone() {
    both("shrunk", MIB, |image, mut disk| {
        let file = fs::File::options()
            .write(true)
            .open(&image.0)
            .expect("opened");
        file.set_len(MIB / 2).expect("truncated");
        let extent = Extent::new(MIB / 2 - 4096, 8192);
        disk.submit(Tag(1), Op::Read(extent)).expect("sent");
        let deadline = disk.now().after(MINUTE);
        let error = Error::Medium { extent, code: 5 };
        assert_eq!(
            disk.complete(deadline, None),
            Completion::Failed(Tag(1), error)
        );
    });
}

#[test]
fn an_image_is_claimed_by_one_at_a_time_and_can_be_read_by_others() {
    let image = Image::new("claim.img", MIB);
    let disk = image.open(Engine::Auto);
    let second = image.opening().open();
    assert!(matches!(second, Err(OpenError::Locked(_))), "{second:?}");
    image
        .opening()
        .access(Access::ReadOnly)
        .open()
        .expect("read");
    drop(disk);
    image.open(Engine::Auto);
}

#[test]
fn an_image_keeps_its_identity_and_another_in_its_place_has_another() {
    let image = Image::new("identity.img", MIB);
    let identity = image.open(Engine::Auto).identity().expect("known");
    assert_eq!(identity.size_bytes, MIB);
    let link = image.0.with_extension("link");
    symlink(&image.0, &link).expect("a link");
    let linked = Opening::new(&link).open();
    fs::remove_file(&link).expect("removed");
    assert_eq!(linked.expect("opened").identity().expect("known"), identity);
    // The old one must be there still, or its inode number would be used again.
    fs::rename(&image.0, image.0.with_extension("old")).expect("renamed");
    fs::write(&image.0, old(0, MIB)).expect("another image");
    let other = image.open(Engine::Auto).identity().expect("known");
    fs::remove_file(image.0.with_extension("old")).expect("removed");
    assert_ne!(other.key(), identity.key());
}

#[test]
fn what_is_no_disk_is_refused_in_words() {
    let refused = |path: &str| Opening::new(path).open().expect_err("refused");
    assert!(matches!(refused("/nowhere/at/all"), OpenError::Missing(_)));
    assert!(matches!(refused("/"), OpenError::NotADisk(_)));
    assert!(matches!(refused("/dev/null"), OpenError::NotADisk(_)));
    for size_bytes in [0, 700] {
        let image = Image::new(&format!("size-{size_bytes}.img"), size_bytes);
        let error = image.opening().open().expect_err("refused");
        assert!(matches!(error, OpenError::Size { .. }), "{error}");
    }
    let image = Image::new("sectors.img", 512);
    let error = image
        .opening()
        .sector_bytes(4096)
        .open()
        .expect_err("refused");
    assert!(matches!(error, OpenError::Size { .. }), "{error}");
    image.opening().open().expect("one sector is enough");
}

#[test]
fn an_image_in_memory_works_too() {
    let path = PathBuf::from("/dev/shm").join(format!("estop-{}.img", std::process::id()));
    if fs::write(&path, old(0, MIB)).is_err() {
        println!("skipped: no /dev/shm");
        return;
    }
    let image = Image(path);
    for engine in [Engine::Ring, Engine::Threads] {
        let mut disk = image.open(engine);
        let zero = |method| Op::Zero(Extent::new(512, 65_536), method);
        for method in [Method::Overwrite, Method::ZeroRange, Method::Discard] {
            disk.submit(Tag(1), zero(method)).expect("sent");
            done(&mut disk);
        }
        flush(&mut disk);
        disk.submit(Tag(1), Op::Read(Extent::new(0, 1024)))
            .expect("sent");
        let mut expected = old(0, 512);
        expected.resize(1024, 0);
        assert!(done(&mut disk).1 == expected);
    }
}

fn plan(disk: &mut BlockDisk) -> FullClean {
    let size = disk.geometry().size_bytes;
    FullClean {
        identity: disk.identity().expect("known"),
        method: Method::Overwrite,
        first: vec![Extent::new(0, MIB), Extent::new(size - MIB, MIB)],
        from_bytes: 0,
        except: Vec::new(),
    }
}

#[test]
fn a_full_clean_leaves_zeros_from_the_first_byte_to_the_last() {
    both("clean", 64 * MIB, |image, mut disk| {
        let plan = plan(&mut disk);
        let job = Job::cancellable(1, "me", "image");
        let end = job.run(&mut Journal::default(), |job, log| {
            full_clean(&mut disk, job, log, &plan)
        });
        assert!(matches!(end.how, How::Completed), "{end:?}");
        assert_eq!(end.left, Left::Zeroed { except: vec![] });
        assert!(image.bytes() == zeros(image.bytes().len()));
    });
}

/// The disk, with a message to another thread once so many requests have been submitted, and a wait
/// for its answer: so the cancel comes from that thread, at a known place.
struct Telling {
    disk: BlockDisk,
    left: u32,
    tell: mpsc::Sender<()>,
    told: mpsc::Receiver<Cancel>,
}

impl estop::disk::Disk for Telling {
    fn geometry(&self) -> estop::disk::Geometry {
        self.disk.geometry()
    }
    fn max_request_bytes(&self) -> u64 {
        MIB
    }
    fn max_in_flight(&self) -> u32 {
        self.disk.max_in_flight()
    }
    fn identity(&mut self) -> Result<estop::disk::Identity, Error> {
        self.disk.identity()
    }
    fn now(&self) -> estop::disk::Micros {
        self.disk.now()
    }
    fn submit(&mut self, tag: Tag, op: Op<'_>) -> Result<(), Error> {
        self.left = self.left.saturating_sub(1);
        if self.left == 1 {
            self.tell.send(()).expect("heard");
            assert_eq!(self.told.recv(), Ok(Cancel::Accepted));
        }
        self.disk.submit(tag, op)
    }
    fn complete(
        &mut self,
        deadline: estop::disk::Micros,
        gate: Option<&estop::Gate<Left>>,
    ) -> Completion<'_> {
        self.disk.complete(deadline, gate)
    }
    fn flush(&mut self, deadline: estop::disk::Micros) -> Result<(), Error> {
        self.disk.flush(deadline)
    }
    fn announce(&mut self, partitions: &[(u32, Extent)]) -> Result<(), Error> {
        self.disk.announce(partitions)
    }
}

#[test]
fn a_cancel_from_another_thread_leaves_what_the_end_says() {
    both("cancelled", 64 * MIB, |image, mut disk| {
        let plan = plan(&mut disk);
        let job = Job::cancellable(1, "me", "image");
        let (tell, asked) = mpsc::channel();
        let (answer, told) = mpsc::channel();
        let mut disk = Telling {
            disk,
            left: 40,
            tell,
            told,
        };
        let end = std::thread::scope(|scope| {
            let canceller = job.clone();
            scope.spawn(move || {
                asked.recv().expect("asked");
                answer
                    .send(canceller.cancel(By::new("me", "enough", 0)))
                    .expect("heard");
            });
            job.run(&mut Journal::default(), |job, log| {
                full_clean(&mut disk, job, log, &plan)
            })
        });
        assert!(matches!(end.how, How::Cancelled), "{end:?}");
        let Left::ZeroedTo {
            to_bytes, except, ..
        } = &end.left
        else {
            panic!("{end:?}")
        };
        assert!(except.is_empty());
        assert!((MIB..64 * MIB).contains(to_bytes), "{to_bytes}");
        let bytes = image.bytes();
        let to = usize::try_from(*to_bytes).expect("small");
        assert!(bytes[..to] == zeros(to));
        // One request at most was under way when the cancel came; the rest is as it was.
        let past = to + (2 << 20);
        assert!(bytes[past..63 << 20] == old(past as u64, (63 * MIB) - past as u64));
        let deadline = disk.now().after(MINUTE);
        assert_eq!(disk.complete(deadline, None), Completion::Idle);
    });
}

//! What needs a device that does not answer: a pipe that nobody writes to, and a pool without
//! threads.

use std::{
    os::fd::OwnedFd,
    sync::Arc,
    thread,
    time::{Duration, Instant},
};

use estop::{
    By, Cancel, Gate,
    disk::{Completion, Disk as _, Error, Extent, Geometry, Left, Method, Micros, Op, Tag},
};

use super::{
    BlockDisk, Engine, Kind,
    buffer::Buffer,
    claim::Claim,
    engine::{MAX_REQUEST_BYTES, Target},
    pool::Pool,
    ring::Ring,
};

const GEOMETRY: Geometry = Geometry {
    size_bytes: 1 << 20,
    sector_bytes: 512,
    physical_bytes: 4096,
};
const MINUTE: Duration = Duration::from_secs(60);
const READ: Op<'_> = Op::Read(Extent::new(512, 1024));

/// A disk that never answers a read, by either engine, and the other end of its pipe.
fn silent(engine: Engine) -> (BlockDisk, OwnedFd) {
    let (fd, other) = rustix::pipe::pipe().expect("a pipe");
    let kind = Kind::Image;
    let target = Arc::new(Target {
        fd,
        kind,
        claim: Claim::default(),
    });
    let zeros = Arc::new(Buffer::zeroed(MAX_REQUEST_BYTES).expect("memory"));
    let carrier: Box<dyn super::engine::Engine> = match engine {
        Engine::Threads => Box::new(Pool::new(&target, &zeros, 0, None).expect("no threads")),
        _ => Box::new(Ring::new(&target, &zeros).expect("io_uring")),
    };
    let disk = BlockDisk::new("silent".into(), target, GEOMETRY, carrier, engine);
    (disk, other)
}

fn both(test: impl Fn(BlockDisk, OwnedFd)) {
    for engine in [Engine::Ring, Engine::Threads] {
        let (disk, other) = silent(engine);
        test(disk, other);
    }
}

fn by() -> By {
    By::new("me", "test", 0)
}

#[test]
fn a_deadline_ends_a_wait_and_leaves_the_request_in_flight() {
    both(|mut disk, _other| {
        disk.submit(Tag(1), READ).expect("sent");
        let deadline = disk.now().after(Duration::from_millis(20));
        assert_eq!(disk.complete(deadline, None), Completion::Late);
        assert!(disk.now() >= deadline);
        assert_eq!(disk.complete(Micros(0), None), Completion::Late);
        let again = disk.submit(Tag(1), READ);
        assert!(matches!(again, Err(Error::Refused { .. })), "{again:?}");
    });
}

#[test]
fn a_cancel_reaches_a_wait_through_the_engines_waker() {
    both(|mut disk, _other| {
        disk.submit(Tag(1), READ).expect("sent");
        let gate = Gate::<Left>::open();
        gate.begin().expect("not asked");
        // The waker that `complete` registers, at the moment when it is already waiting.
        gate.listen(disk.engine.waker()).expect("not asked");
        assert_eq!(gate.cancel(by()), Cancel::Accepted);
        let news = disk.engine.next(Instant::now() + MINUTE);
        assert!(matches!(news, super::engine::News::Woken), "{news:?}");
        assert_eq!(
            disk.complete(disk.now().after(MINUTE), Some(&gate)),
            Completion::Asked
        );
    });
}

#[test]
fn a_cancel_from_another_thread_ends_a_wait_of_a_minute_at_once() {
    both(|mut disk, _other| {
        disk.submit(Tag(1), READ).expect("sent");
        let gate = Gate::<Left>::open();
        gate.begin().expect("not asked");
        let from = Instant::now();
        thread::scope(|scope| {
            scope.spawn(|| assert_eq!(gate.cancel(by()), Cancel::Accepted));
            let deadline = disk.now().after(MINUTE);
            assert_eq!(disk.complete(deadline, Some(&gate)), Completion::Asked);
        });
        assert!(from.elapsed() < MINUTE / 2);
    });
}

#[test]
fn without_a_gate_a_wake_is_not_heard() {
    both(|mut disk, _other| {
        disk.submit(Tag(1), READ).expect("sent");
        disk.engine.waker().wake_by_ref();
        let deadline = disk.now().after(Duration::from_millis(20));
        assert_eq!(disk.complete(deadline, None), Completion::Late);
    });
}

#[test]
fn what_comes_in_two_parts_is_read_whole_after_a_cancel_too() {
    let (mut disk, other) = silent(Engine::Ring);
    disk.submit(Tag(7), READ).expect("sent");
    let gate = Gate::<Left>::open();
    gate.begin().expect("not asked");
    assert_eq!(gate.cancel(by()), Cancel::Accepted);
    let deadline = disk.now().after(MINUTE);
    assert_eq!(disk.complete(deadline, Some(&gate)), Completion::Asked);
    rustix::io::write(&other, &[1; 600]).expect("written");
    // The first part is in, the second is not.
    let soon = disk.now().after(Duration::from_millis(20));
    assert_eq!(disk.complete(soon, None), Completion::Late);
    rustix::io::write(&other, &[2; 424]).expect("written");
    let mut whole = vec![1; 600];
    whole.resize(1024, 2);
    assert_eq!(
        disk.complete(deadline, None),
        Completion::Done(Tag(7), &whole)
    );
    assert_eq!(disk.complete(deadline, None), Completion::Idle);
}

#[test]
fn the_end_of_the_device_is_a_medium_error() {
    let (mut disk, other) = silent(Engine::Ring);
    disk.submit(Tag(7), READ).expect("sent");
    drop(other);
    let extent = Extent::new(512, 1024);
    let error = Error::Medium { extent, code: 5 };
    assert_eq!(
        disk.complete(disk.now().after(MINUTE), None),
        Completion::Failed(Tag(7), error)
    );
}

#[test]
fn a_write_to_what_cannot_be_written_is_read_only() {
    let (mut disk, _other) = silent(Engine::Ring);
    disk.submit(Tag(1), Op::Zero(Extent::new(0, 512), Method::Overwrite))
        .expect("sent");
    let got = disk.complete(disk.now().after(MINUTE), None);
    assert_eq!(got, Completion::Failed(Tag(1), Error::ReadOnly));
}

#[test]
fn dropping_a_disk_that_does_not_answer_waits_for_nothing_and_frees_its_claim() {
    both(|mut disk, _other| {
        disk.submit(Tag(1), READ).expect("sent");
        let target = Arc::downgrade(&disk.target);
        let from = Instant::now();
        drop(disk);
        assert!(from.elapsed() < MINUTE / 2);
        assert_eq!(target.strong_count(), 0);
    });
}

#[test]
fn a_flush_that_does_not_return_is_late_and_the_next_waits_for_its_own() {
    let (mut disk, _other) = silent(Engine::Threads);
    let flushed = disk.flush(disk.now().after(Duration::from_millis(20)));
    assert!(
        matches!(flushed, Err(Error::Late { limit_ms: 0..=20 })),
        "{flushed:?}"
    );
    let flushed = disk.flush(disk.now().after(Duration::from_millis(20)));
    assert!(matches!(flushed, Err(Error::Late { .. })), "{flushed:?}");
}

#[test]
fn settling_waits_for_what_was_left_and_gives_every_buffer_back() {
    let (mut disk, other) = silent(Engine::Ring);
    // More rounds than there are buffers.
    for _ in 0..10 {
        disk.submit(Tag(1), READ).expect("sent");
        let settled = disk.settle(Duration::from_millis(5));
        assert!(
            matches!(settled, Err(Error::Late { limit_ms: 5 })),
            "{settled:?}"
        );
        rustix::io::write(&other, &[1; 1024]).expect("written");
        disk.settle(MINUTE).expect("at rest");
        let deadline = disk.now().after(MINUTE);
        assert_eq!(disk.complete(deadline, None), Completion::Idle);
    }
}

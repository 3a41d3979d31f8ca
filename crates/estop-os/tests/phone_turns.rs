//! Turns that are kept free. No test sleeps.

mod phone_opened;

use std::sync::mpsc;

use estop::{
    Cancel, How, Job,
    mtp::{Entry, Left, List, Method, Mode, Receive, Sink, Wanted, invoke, list, receive},
    sim::phone::{Firmware, Model},
};
use estop_os::phone::shared::Handle;
use phone_opened::{MINUTE, Usb, by, journal, name, opened, place};

/// Lists the root.
fn listing(handle: &Handle<Usb>, id: u64, storage: u32) -> Job<Left> {
    let job = Job::cancellable(id, "me", "sim");
    let folder = place(storage, "");
    handle.start(&job, &journal(), move |seat, job, _| {
        let mut none = |_: Entry| Ok(());
        list(seat, &mut none, job, &List { folder })
    });
    job
}

fn completes(job: &Job<Left>) {
    let end = job.wait();
    assert!(matches!(end.how, How::Completed), "{end:?}");
}

/// Tells once the first bytes have come.
struct Tells(mpsc::Sender<()>);

impl Sink for Tells {
    fn begin(&mut self, _: usize, _: &Entry) -> Result<(), String> {
        Ok(())
    }

    fn take(&mut self, _: &[u8]) -> Result<(), String> {
        self.0.send(()).map_err(|error| error.to_string())
    }

    fn finish(&mut self, _: usize) -> Result<(), String> {
        Ok(())
    }
}

#[test]
fn an_open_capture_keeps_whole_files_back_until_it_has_ended() {
    let (shared, storage) = opened(Model::of(Firmware::Camera));
    let (camera, files) = (shared.handle(), shared.handle());
    let (open, opens) = mpsc::channel();
    let capture = Job::cancellable(1, "me", "sim");
    camera.start(&capture, &journal(), move |seat, job, log| {
        let mut enough = |_| {
            let _told_before = open.send(());
            false
        };
        invoke(seat, &mut enough, job, log, Method::CaptureOpen { storage })
    });
    opens.recv_timeout(MINUTE).expect("it is open");
    let (first, bytes) = mpsc::channel();
    let file = Job::cancellable(2, "me", "sim");
    let wanted = Wanted {
        at: place(storage, &name(1)),
        from_bytes: 0,
        seen: None,
    };
    let plan = Receive {
        objects: vec![wanted],
        mode: Mode::Throughput,
    };
    files.start(&file, &journal(), move |seat, job, _| {
        receive(seat, &mut Tells(first), job, &plan)
    });
    // What is short goes round meanwhile.
    completes(&listing(&shared.handle(), 3, storage));
    assert!(bytes.try_recv().is_err());
    assert_eq!(camera.cancel(&by()), [(1, Cancel::Accepted)]);
    let end = capture.wait();
    assert!(matches!(end.how, How::Cancelled), "{end:?}");
    assert!(
        matches!(end.left, Left::Done { .. } | Left::Untouched),
        "{end:?}"
    );
    completes(&file);
    bytes.recv_timeout(MINUTE).expect("it has come");
}

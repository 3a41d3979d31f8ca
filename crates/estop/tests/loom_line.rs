//! Every interleaving of those who want the turn, on the real line and the real gate.
//!
//! `RUSTFLAGS="--cfg loom" cargo test --release -p estop --test loom_line`
#![cfg(loom)]

use std::{
    sync::Arc,
    task::{Wake, Waker},
};

use estop::{
    By, Cancel, Gate,
    mtp::{Left, Length, Line, Who},
};
use loom::{
    sync::{
        Condvar, Mutex,
        atomic::{AtomicUsize, Ordering},
    },
    thread,
};

/// A line, and how many have its turn.
#[derive(Default)]
struct Stage {
    line: Mutex<Line>,
    inside: AtomicUsize,
}

/// Rings for one thread. In loom an unpark also lets go of a thread that waits for a lock, which no
/// thread does: where locks are waited for too, a wake goes by this.
#[derive(Default)]
struct Bell(Mutex<bool>, Condvar);

fn who(domain: u64) -> Who {
    Who { domain, job: None }
}

fn ring(next: Option<Waker>) {
    if let Some(next) = next {
        next.wake();
    }
}

/// Waits for the turn, has it, and gives it back: whether it came before a cancel.
fn turn(stage: &Stage, domain: u64, length: Length, gate: Option<&Gate<Left>>) -> bool {
    let line = || stage.line.lock().expect("no panic");
    let bell = Arc::new(Bell::default());
    let waker = Waker::from(Arc::clone(&bell));
    let ticket = line().join(who(domain), length, &waker);
    let came = loop {
        if line().has_turn(&ticket) {
            break true;
        }
        if gate.is_some_and(|gate| gate.listen(&waker).is_err()) {
            break false;
        }
        // Whoever leaves before it or lets it go, or a cancel, wakes it: a lost wake is a deadlock.
        bell.wait();
    };
    if came {
        assert_eq!(stage.inside.fetch_add(1, Ordering::SeqCst), 0);
        stage.inside.fetch_sub(1, Ordering::SeqCst);
    }
    let next = line().leave(ticket);
    ring(next);
    came
}

/// G11: the turn is one's alone, and goes on whoever leaves the line, also one that is cancelled in it.
#[test]
fn the_turn_goes_on_whoever_leaves_the_line() {
    loom::model(|| {
        let stage = Arc::new(Stage::default());
        let gate = Arc::new(Gate::<Left>::open());
        gate.begin().expect("nobody asked");
        let cancelled = Arc::clone(&gate);
        let cancelling = thread::spawn(move || cancelled.cancel(By::new("ann", "loom", 1)));
        let others = Arc::clone(&stage);
        let other = thread::spawn(move || turn(&others, 2, Length::Short, None));
        let _came_or_cancelled = turn(&stage, 1, Length::Short, Some(&gate));
        assert!(other.join().expect("no panic"), "it was not cancelled");
        assert_eq!(cancelling.join().expect("no panic"), Cancel::Accepted);
        assert!(stage.line.lock().expect("no panic").is_empty());
    });
}

/// One that is held back begins when it is let go, and short ones pass by it.
#[test]
fn who_is_held_back_begins_when_it_is_let_go() {
    loom::model(|| {
        let stage = Arc::new(Stage::default());
        stage.line.lock().expect("no panic").hold_back(who(1));
        let others = Arc::clone(&stage);
        let other = thread::spawn(move || turn(&others, 2, Length::Long, None));
        assert!(turn(&stage, 1, Length::Short, None));
        let next = stage.line.lock().expect("no panic").let_go(who(1));
        ring(next);
        assert!(other.join().expect("no panic"));
        assert!(stage.line.lock().expect("no panic").is_empty());
    });
}

impl Bell {
    fn wait(&self) {
        let mut rung = self.0.lock().expect("no panic");
        while !*rung {
            rung = self.1.wait(rung).expect("no panic");
        }
        *rung = false;
    }
}

impl Wake for Bell {
    fn wake(self: Arc<Self>) {
        *self.0.lock().expect("no panic") = true;
        self.1.notify_one();
    }
}

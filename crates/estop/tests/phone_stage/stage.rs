//! The stage: one actor goes on at a time.

use std::{
    sync::{Arc, Condvar, Mutex, MutexGuard},
    task::{Wake, Waker},
    time::Duration,
};

use estop::{
    Asked, Gate, Stop,
    mtp::{
        Left, Length, Line, Phone as Handle, Session, Share, User,
        wire::{OverUsb, Wire as _},
    },
    sim::{Script, phone::Phone},
};

type Usb = OverUsb<Phone>;

/// Actors that share a session.
pub(crate) struct Stage {
    inner: Mutex<Inner>,
    news: Condvar,
    ready: Arc<Ready>,
}

/// Which of them can go on.
struct Ready(Mutex<Vec<bool>>);

struct Inner {
    line: Line,
    share: Option<Share<Usb>>,
    failures: u64,
    /// Who goes on.
    on: usize,
    gone: Vec<bool>,
    draw: u64,
}

/// One handle.
pub(crate) struct Actor<'a> {
    stage: &'a Stage,
    at: usize,
    pub(crate) user: User,
}

/// On the stage until it is dropped.
pub(crate) struct Entered<'a>(&'a Stage, usize);

/// Lets an actor go on.
struct Prompt {
    ready: Arc<Ready>,
    at: usize,
}

impl Stage {
    pub(crate) fn new(session: Session<Usb>, actors: usize, seed: u64) -> Self {
        Self {
            inner: Mutex::new(Inner {
                line: Line::default(),
                share: Some(Share::new(session)),
                failures: 0,
                on: 0,
                gone: vec![false; actors],
                draw: seed,
            }),
            news: Condvar::new(),
            ready: Arc::new(Ready(Mutex::new(vec![true; actors]))),
        }
    }

    /// What happens to the phone from now on.
    pub(crate) fn follow(&self, script: Script) {
        // Opening it again asks who has the turn.
        let mut share = self.lock().share.take().expect("nobody has it");
        let nobody = User::new(
            estop::mtp::Who {
                domain: 0,
                job: None,
            },
            u64::MAX,
        );
        let followed = share.turn(&nobody, None, |session| {
            session.wire_mut().usb_mut().follow(script);
            Ok(())
        });
        // A lost one is not followed any further.
        let _lost = followed;
        self.lock().share = Some(share);
    }

    /// Waits until this actor goes on for the first time.
    pub(crate) fn enter(&self, at: usize) -> Entered<'_> {
        self.wait(self.lock(), at);
        Entered(self, at)
    }

    /// Which domain has the turn.
    pub(crate) fn holder(&self) -> Option<u64> {
        self.lock().line.holder().map(|who| who.domain)
    }

    pub(crate) fn failures(&self) -> u64 {
        self.lock().failures
    }

    pub(crate) fn end(self) -> (u64, Session<Usb>) {
        let inner = self.inner.into_inner().expect("no panic");
        let share = inner.share.expect("nobody has it");
        (share.failures(), share.into_session())
    }

    /// Draws who goes on, and waits until it is this one again.
    fn step(&self, at: usize) {
        let mut inner = self.lock();
        self.draw(&mut inner);
        self.wait(inner, at);
    }

    /// Waits until somebody lets this one go on.
    fn block(&self, at: usize) {
        self.ready.0.lock().expect("whole")[at] = false;
        self.step(at);
    }

    fn draw(&self, inner: &mut Inner) {
        let ready = self.ready.0.lock().expect("whole");
        let able = (0..inner.gone.len()).filter(|at| ready[*at] && !inner.gone[*at]);
        let able = able.collect::<Vec<_>>();
        if able.is_empty() {
            assert!(
                inner.gone.iter().all(|gone| *gone),
                "a wake was lost: nobody can go on"
            );
            return;
        }
        inner.draw = inner
            .draw
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1_442_695_040_888_963_407);
        let drawn = usize::try_from(inner.draw >> 40).expect("24 bits") % able.len();
        inner.on = able[drawn];
        self.news.notify_all();
    }

    fn wait(&self, mut inner: MutexGuard<'_, Inner>, at: usize) {
        while inner.on != at {
            inner = self.news.wait(inner).expect("no panic");
        }
    }

    fn lock(&self) -> MutexGuard<'_, Inner> {
        self.inner.lock().expect("no panic")
    }
}

impl<'a> Actor<'a> {
    pub(crate) fn new(stage: &'a Stage, at: usize, user: User) -> Self {
        Self { stage, at, user }
    }
}

impl Actor<'_> {
    fn turn_of<T>(
        &mut self,
        length: Length,
        gate: Option<&Gate<Left>>,
        group: impl FnOnce(&mut Session<Usb>) -> Result<T, Stop>,
    ) -> Result<T, Stop> {
        let (stage, at) = (self.stage, self.at);
        let ready = Arc::clone(&stage.ready);
        let waker = Waker::from(Arc::new(Prompt { ready, at }));
        let ticket = stage.lock().line.join(self.user.who(), length, &waker);
        let leave = |ticket| {
            let next = stage.lock().line.leave(ticket);
            if let Some(next) = next {
                next.wake();
            }
        };
        stage.step(at);
        while !stage.lock().line.has_turn(&ticket) {
            if gate.is_some_and(|gate| gate.listen(&waker).is_err()) {
                leave(ticket);
                return Err(Stop::Asked);
            }
            stage.block(at);
        }
        let mut share = stage.lock().share.take().expect("it is its turn alone");
        // Others come while it has the turn.
        stage.step(at);
        let done = share.turn(&self.user, gate, group);
        let mut inner = stage.lock();
        inner.failures = share.failures();
        inner.share = Some(share);
        drop(inner);
        leave(ticket);
        stage.step(at);
        done
    }
}

impl Handle for Actor<'_> {
    type Wire = Usb;

    fn turn<T>(
        &mut self,
        gate: Option<&Gate<Left>>,
        group: impl FnOnce(&mut Session<Usb>) -> Result<T, Stop>,
    ) -> Result<T, Stop> {
        self.turn_of(Length::Short, gate, group)
    }

    fn long_turn<T>(
        &mut self,
        gate: &Gate<Left>,
        group: impl FnOnce(&mut Session<Usb>) -> Result<T, Stop>,
    ) -> Result<T, Stop> {
        self.turn_of(Length::Long, Some(gate), group)
    }

    fn hold_back(&mut self, holds: bool) {
        let mut inner = self.stage.lock();
        if holds {
            return inner.line.hold_back(self.user.who());
        }
        let next = inner.line.let_go(self.user.who());
        drop(inner);
        if let Some(next) = next {
            next.wake();
        }
    }

    /// Time goes on by what others do; where nobody does anything, by itself.
    fn pause(&mut self, wait: Duration, gate: Option<&Gate<Left>>) -> Result<(), Asked> {
        self.stage.step(self.at);
        let mut inner = self.stage.lock();
        if inner.line.holder().is_none()
            && let Some(share) = inner.share.take()
        {
            drop(inner);
            let mut session = share.into_session();
            let paused = session.wire_mut().pause(wait, gate);
            self.stage.lock().share = Some(Share::new(session));
            return paused;
        }
        gate.map_or(Ok(()), Gate::check)
    }
}

impl Drop for Entered<'_> {
    fn drop(&mut self) {
        let Self(stage, at) = self;
        // A thread that panicked leaves the others to find the lock poisoned.
        let Ok(mut inner) = stage.inner.lock() else {
            return;
        };
        inner.gone[*at] = true;
        if !std::thread::panicking() {
            stage.draw(&mut inner);
        }
    }
}

impl Wake for Prompt {
    fn wake(self: Arc<Self>) {
        self.ready.0.lock().expect("whole")[self.at] = true;
    }
}

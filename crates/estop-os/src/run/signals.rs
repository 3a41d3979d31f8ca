//! The signals that ask a program to stop.

use std::{
    fmt, io,
    sync::{
        Arc, LazyLock, Mutex, PoisonError,
        atomic::{AtomicUsize, Ordering},
        mpsc::Sender,
    },
    thread,
};

use signal_hook::{
    consts::{SIGHUP, SIGINT, SIGTERM},
    flag,
    iterator::{Handle, Signals as Caught},
};

use super::Event;

/// A signal that asks to stop.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Signal {
    /// SIGINT: Ctrl-C.
    Interrupt,
    /// SIGTERM.
    Terminate,
    /// SIGHUP: the terminal is gone.
    HangUp,
}

/// Turns the signals that ask to stop into events, until it is dropped. A signal that was ignored
/// when the program started (by nohup, or for a job in a shell's background) stays ignored.
pub struct Signals {
    handle: Handle,
}

const ALL: [(i32, Signal); 3] = [
    (SIGINT, Signal::Interrupt),
    (SIGTERM, Signal::Terminate),
    (SIGHUP, Signal::HangUp),
];

/// The number of a signal that came and was not handled yet; 0: none.
static UNHEARD: LazyLock<Arc<AtomicUsize>> = LazyLock::new(Arc::default);

/// Whether they are kept.
static KEPT: Mutex<bool> = Mutex::new(false);

impl Signals {
    /// From now on a signal does not end this process: what comes while nobody catches it is heard by
    /// the next who does.
    pub fn keep() -> io::Result<()> {
        let mut kept = KEPT.lock().unwrap_or_else(PoisonError::into_inner);
        if *kept {
            return Ok(());
        }
        for number in ALL.map(|(number, _)| number).into_iter().filter(heeded) {
            let value = usize::try_from(number).unwrap_or_default();
            flag::register_usize(number, Arc::clone(&UNHEARD), value)?;
        }
        *kept = true;
        Ok(())
    }

    /// For every signal runs `at_once` on a thread of its own, then sends an event: what must not
    /// wait for whoever reads the events, such as the cancel itself, is done there.
    pub fn catch(
        events: Sender<Event>,
        mut at_once: impl FnMut(Signal) + Send + 'static,
    ) -> io::Result<Self> {
        // It is kept from here on also where nobody asked for that: what comes between two jobs is meant
        // for the next.
        Self::keep()?;
        let mut caught = Caught::new(ALL.map(|(number, _)| number).into_iter().filter(heeded))?;
        let handle = caught.handle();
        thread::Builder::new()
            .name("estop-signals".to_owned())
            .spawn(move || {
                let missed = i32::try_from(UNHEARD.swap(0, Ordering::SeqCst)).ok();
                for number in missed.into_iter().chain(caught.forever()) {
                    let signal = ALL.iter().find(|(one, _)| *one == number);
                    let Some((_, signal)) = signal else { continue };
                    at_once(*signal);
                    UNHEARD.store(0, Ordering::SeqCst);
                    if events.send(Event::Signal(*signal)).is_err() {
                        return;
                    }
                }
            })?;
        Ok(Self { handle })
    }
}

impl Drop for Signals {
    fn drop(&mut self) {
        self.handle.close();
    }
}

impl fmt::Debug for Signals {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Signals").finish_non_exhaustive()
    }
}

impl Signal {
    /// Its name.
    pub fn name(self) -> &'static str {
        match self {
            Self::Interrupt => "SIGINT",
            Self::Terminate => "SIGTERM",
            Self::HangUp => "SIGHUP",
        }
    }
}

/// Whether whoever started this program wants it to heed this signal.
fn heeded(number: &i32) -> bool {
    let mut now = std::mem::MaybeUninit::<libc::sigaction>::uninit();
    // SAFETY: a null pointer for the new action changes nothing; the old one is written to `now`.
    let asked = unsafe { libc::sigaction(*number, std::ptr::null(), now.as_mut_ptr()) };
    if asked != 0 {
        return true;
    }
    // SAFETY: the call succeeded, so `now` was written.
    unsafe { now.assume_init() }.sa_sigaction != libc::SIG_IGN
}

//! Files on their way to a phone, read ahead.

use std::{
    collections::VecDeque,
    fs::File,
    io::{self, Read},
    path::{Path, PathBuf},
    sync::{
        Arc, Condvar, Mutex, MutexGuard, PoisonError,
        atomic::{AtomicUsize, Ordering},
    },
    task::{Wake, Waker},
    thread,
    time::{Duration, Instant, SystemTime},
};

use estop::{
    Gate,
    mtp::{Left, Source, Taken},
};
use serde::{Deserialize, Serialize};

/// A file of this computer that is sent.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Outgoing {
    /// Where it is.
    pub path: PathBuf,
    /// Its size in bytes, when it was looked at.
    pub size_bytes: u64,
    /// When it was changed last, as it was then.
    pub modified: Option<SystemTime>,
}

/// Files one after the other, read ahead by a thread of their own: whoever takes from them never waits
/// for a read that is stuck.
#[derive(Debug)]
pub struct FileSource {
    ring: Arc<Ring>,
    waker: Waker,
    /// The file that is taken from.
    file: usize,
    /// What was taken from the ring and not used yet.
    rest: Vec<u8>,
    used: usize,
    at: Arc<AtomicUsize>,
}

/// So much is read at once, and as many of it ahead: 8 MiB.
const STEP_BYTES: usize = 1 << 20;
const STEPS: usize = 8;

/// Between the reader and whoever takes.
#[derive(Debug, Default)]
struct Ring {
    line: Mutex<Line>,
    changed: Condvar,
}

#[derive(Debug, Default)]
struct Line {
    read: VecDeque<(usize, Step)>,
    /// Memory of steps that were taken and used.
    used: Vec<Vec<u8>>,
    /// A cancel was accepted: whoever takes looks.
    woken: bool,
    /// Nobody takes any more.
    closed: bool,
}

#[derive(Debug)]
enum Step {
    Bytes(Vec<u8>),
    End,
    Failed(String),
}

impl FileSource {
    /// Begins to read these files; `at` tells which is being sent.
    pub fn new(files: Vec<Outgoing>, at: Arc<AtomicUsize>) -> io::Result<Self> {
        let ring = Arc::new(Ring::default());
        let reader = Arc::clone(&ring);
        thread::Builder::new()
            .name("estop-read".to_owned())
            .spawn(move || read_all(&files, &reader))?;
        Ok(Self {
            waker: Waker::from(Arc::clone(&ring)),
            ring,
            file: 0,
            rest: Vec::new(),
            used: 0,
            at,
        })
    }

    /// The next step of this file; those of others are passed over.
    fn next(&self, limit: Duration, gate: Option<&Gate<Left>>) -> Result<Step, Taken> {
        if gate.is_some_and(|gate| gate.listen(&self.waker).is_err()) {
            return Err(Taken::Asked);
        }
        let until = Instant::now() + limit;
        let mut line = self.ring.lock();
        loop {
            while let Some((file, step)) = line.read.pop_front() {
                self.ring.changed.notify_all();
                if file == self.file {
                    return Ok(step);
                }
            }
            if std::mem::take(&mut line.woken) {
                drop(line);
                if gate.is_some_and(|gate| gate.check().is_err()) {
                    return Err(Taken::Asked);
                }
                line = self.ring.lock();
                continue;
            }
            let rest = until.saturating_duration_since(Instant::now());
            if rest.is_zero() {
                return Err(Taken::Dry);
            }
            line = match self.ring.changed.wait_timeout(line, rest) {
                Ok((line, _)) => line,
                Err(poisoned) => poisoned.into_inner().0,
            };
        }
    }
}

impl Source for FileSource {
    fn begin(&mut self, file: usize) -> Result<(), String> {
        self.file = file;
        self.rest.clear();
        self.used = 0;
        self.at.store(file, Ordering::Relaxed);
        Ok(())
    }

    fn take(&mut self, buffer: &mut [u8], limit: Duration, gate: Option<&Gate<Left>>) -> Taken {
        if self.used == self.rest.len() {
            match self.next(limit, gate) {
                Ok(Step::Bytes(bytes)) => {
                    let used = std::mem::replace(&mut self.rest, bytes);
                    self.used = 0;
                    self.ring.reuse(used);
                }
                Ok(Step::End) => return Taken::End,
                Ok(Step::Failed(why)) => return Taken::Failed(why),
                Err(taken) => return taken,
            }
        }
        let rest = &self.rest[self.used..];
        let len = rest.len().min(buffer.len());
        buffer[..len].copy_from_slice(&rest[..len]);
        self.used += len;
        Taken::Bytes(len)
    }
}

impl Drop for FileSource {
    fn drop(&mut self) {
        self.ring.lock().closed = true;
        self.ring.changed.notify_all();
    }
}

impl Ring {
    fn lock(&self) -> MutexGuard<'_, Line> {
        self.line.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// This memory can be read into again.
    fn reuse(&self, step: Vec<u8>) {
        let mut line = self.lock();
        if step.capacity() > 0 && line.used.len() < STEPS {
            line.used.push(step);
        }
    }

    /// Memory for so many bytes, whatever is in it.
    fn memory(&self, bytes: usize) -> Vec<u8> {
        let mut memory = self.lock().used.pop().unwrap_or_default();
        memory.resize(bytes, 0);
        memory
    }

    /// Waits for room; `false`: nobody takes any more.
    fn put(&self, file: usize, step: Step) -> bool {
        let mut line = self.lock();
        while line.read.len() >= STEPS && !line.closed {
            line = self
                .changed
                .wait(line)
                .unwrap_or_else(PoisonError::into_inner);
        }
        line.read.push_back((file, step));
        self.changed.notify_all();
        !line.closed
    }
}

impl Wake for Ring {
    fn wake(self: Arc<Self>) {
        self.wake_by_ref();
    }

    fn wake_by_ref(self: &Arc<Self>) {
        self.lock().woken = true;
        self.changed.notify_all();
    }
}

fn read_all(files: &[Outgoing], ring: &Ring) {
    for (at, file) in files.iter().enumerate() {
        let read = read(file, at, ring);
        let last = match read {
            Ok(true) => Step::End,
            Ok(false) => return,
            Err(why) => Step::Failed(format!("{}: {why}", file.path.display())),
        };
        if !ring.put(at, last) {
            return;
        }
    }
}

/// Reads a file step by step; `false`: nobody takes any more.
fn read(file: &Outgoing, at: usize, ring: &Ring) -> Result<bool, String> {
    let mut open = opened(&file.path, file)?;
    let mut rest = file.size_bytes;
    while rest > 0 {
        let len = usize::try_from(rest).unwrap_or(STEP_BYTES).min(STEP_BYTES);
        let mut step = ring.memory(len);
        open.read_exact(&mut step)
            .map_err(|error| match error.kind() {
                io::ErrorKind::UnexpectedEof => "it is shorter than it was".to_owned(),
                _ => error.to_string(),
            })?;
        rest -= len as u64;
        // Before the last bytes are given out: with them the file would be whole.
        if rest == 0 && open.read(&mut [0]).map_err(|error| error.to_string())? > 0 {
            return Err("it is longer than it was".to_owned());
        }
        if !ring.put(at, Step::Bytes(step)) {
            return Ok(false);
        }
    }
    Ok(true)
}

fn opened(path: &Path, planned: &Outgoing) -> Result<File, String> {
    let open = File::open(path).map_err(|error| error.to_string())?;
    let now = open.metadata().map_err(|error| error.to_string())?;
    let is_same = now.len() == planned.size_bytes && now.modified().ok() == planned.modified;
    match is_same {
        true => Ok(open),
        false => Err("it was changed since it was looked at".to_owned()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const LONG: Duration = Duration::from_secs(60);

    fn file(dir: &Path, name: &str, bytes: &[u8]) -> Outgoing {
        let path = dir.join(name);
        std::fs::write(&path, bytes).expect("writes");
        Outgoing {
            size_bytes: bytes.len() as u64,
            modified: path.metadata().and_then(|it| it.modified()).ok(),
            path,
        }
    }

    fn all(source: &mut FileSource, file: usize) -> Result<Vec<u8>, Taken> {
        source.begin(file).expect("begins");
        let mut bytes = Vec::new();
        loop {
            let mut buffer = [0; 700];
            match source.take(&mut buffer, LONG, None) {
                Taken::Bytes(len) => bytes.extend_from_slice(&buffer[..len]),
                Taken::End => return Ok(bytes),
                other => return Err(other),
            }
        }
    }

    #[test]
    fn files_come_in_order_and_one_that_was_changed_does_not() {
        let dir = tempfile::tempdir().expect("a directory");
        let long = (0..3_000_000_u32)
            .map(|n| n.to_le_bytes()[0])
            .collect::<Vec<_>>();
        let mut longer = file(dir.path(), "c", b"123456");
        longer.size_bytes = 5;
        let files = vec![
            file(dir.path(), "a", &long),
            file(dir.path(), "empty", b""),
            longer,
            file(dir.path(), "d", b"last"),
        ];
        let mut source = FileSource::new(files, Arc::default()).expect("starts");
        assert_eq!(all(&mut source, 0), Ok(long));
        assert_eq!(all(&mut source, 1), Ok(Vec::new()));
        assert!(matches!(all(&mut source, 2), Err(Taken::Failed(_))));
        assert_eq!(all(&mut source, 3), Ok(b"last".to_vec()));
    }

    #[test]
    fn a_cancel_ends_the_wait_for_a_read() {
        let source = FileSource::new(Vec::new(), Arc::default()).expect("starts");
        let gate = Gate::<Left>::open();
        gate.begin().expect("not asked");
        thread::scope(|scope| {
            let taken = scope.spawn(|| source.next(LONG, Some(&gate)).err());
            gate.cancel(estop::By::new("me", "test", 0));
            assert_eq!(taken.join().expect("no panic"), Some(Taken::Asked));
        });
    }
}

//! Which process a job runs in, and whether that one is still there.

use std::{fs, path::Path, process};

use serde::Serialize;

/// One process, told from any later one with the same number.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Process {
    /// Its number.
    pub pid: u32,
    /// When it began, in clock ticks since the machine started: field 22 of `/proc/PID/stat`,
    /// proc_pid_stat(5).
    pub start_ticks: u64,
    /// Which start of the machine that was: `/proc/sys/kernel/random/boot_id`.
    pub boot_id: String,
}

impl Process {
    /// This process.
    pub fn current() -> Self {
        Self {
            pid: process::id(),
            start_ticks: start_ticks(Path::new("/proc"), process::id()).unwrap_or(0),
            boot_id: boot_id(Path::new("/proc")),
        }
    }

    /// Whether it still runs, as seen from this process. A process in another PID namespace is not
    /// seen: for those the claim on the device is what keeps two programs apart.
    pub fn is_alive(&self) -> bool {
        self.is_alive_in(Path::new("/proc"))
    }

    fn is_alive_in(&self, proc: &Path) -> bool {
        self.boot_id == boot_id(proc) && start_ticks(proc, self.pid) == Some(self.start_ticks)
    }
}

fn boot_id(proc: &Path) -> String {
    let id = fs::read_to_string(proc.join("sys/kernel/random/boot_id"));
    id.unwrap_or_default().trim().to_owned()
}

/// `None` if there is no such process, or it is dead and only waits to be reaped.
fn start_ticks(proc: &Path, pid: u32) -> Option<u64> {
    let stat = fs::read_to_string(proc.join(pid.to_string()).join("stat")).ok()?;
    // The second field is the name in parentheses, and may hold spaces and parentheses itself.
    let (_, rest) = stat.rsplit_once(')')?;
    let mut fields = rest.split_ascii_whitespace();
    let state = fields.next()?;
    if matches!(state, "Z" | "X" | "x") {
        return None;
    }
    // Field 3 is taken; 18 more stand before field 22.
    fields.nth(18)?.parse().ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn this_process_is_alive_and_its_neighbours_in_time_are_not() {
        let here = Process::current();
        assert!(here.is_alive());
        let mut other = here.clone();
        other.start_ticks += 1;
        assert!(!other.is_alive(), "same number, begun later");
        let mut other = here;
        other.boot_id.push('x');
        assert!(!other.is_alive(), "before the machine was started again");
    }

    #[test]
    fn a_dead_process_is_not_alive_even_before_it_is_reaped() {
        let mut child = process::Command::new("cat")
            .stdin(process::Stdio::piped())
            .spawn()
            .expect("cat");
        let id = Process {
            pid: child.id(),
            start_ticks: start_ticks(Path::new("/proc"), child.id()).expect("runs"),
            boot_id: boot_id(Path::new("/proc")),
        };
        assert!(id.is_alive());
        drop(child.stdin.take());
        // Waits for the end without reaping.
        let pid = rustix::process::Pid::from_raw(i32::try_from(id.pid).expect("a pid"));
        let options =
            rustix::process::WaitIdOptions::EXITED | rustix::process::WaitIdOptions::NOWAIT;
        let wait = rustix::process::WaitId::Pid(pid.expect("not 0"));
        rustix::process::waitid(wait, options).expect("waits");
        assert!(!id.is_alive(), "a zombie");
        child.wait().expect("reaped");
        assert!(!id.is_alive());
    }
}

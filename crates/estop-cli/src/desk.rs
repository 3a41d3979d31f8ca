//! A phone that the desktop has mounted: it lets go of it, and gets it back at the end.

use std::sync::{Mutex, MutexGuard, PoisonError};

use estop_os::{
    phone::usb::{Desktop, Found, Holder, Mount, NotReleased},
    run::Signals,
};
use serde_json::json;

use crate::{
    ask::{Answer, Asking, ask, is_anybody_there},
    exit::Trouble,
    session::{Output, event, tell},
    words,
};

/// The desktop of the user, and what it has let go of for this run of the command. It gets that back
/// when this is dropped: after every end, and after a signal.
#[derive(Debug)]
pub(crate) struct Desk {
    desktop: Desktop,
    output: Output,
    lent: Mutex<Lent>,
}

#[derive(Debug)]
struct Lent {
    /// Answered once, for all that follows.
    asking: Asking,
    /// Phones, and their mounts that have ended.
    mounts: Vec<(String, Mount)>,
}

impl Desk {
    pub(crate) fn new(desktop: Desktop, output: Output, asking: Asking) -> Self {
        let mounts = Vec::new();
        Self {
            desktop,
            output,
            lent: Mutex::new(Lent { asking, mounts }),
        }
    }

    /// Has the desktop let go of this phone, if it is what has it and the user wants that.
    ///
    /// # Errors
    ///
    /// The user does not want it, cannot be asked, or the desktop keeps it.
    pub(crate) fn free(&self, found: &Found) -> Result<(), Trouble> {
        if !holds(found) {
            return Ok(());
        }
        let name = &found.name;
        let by = found.holders.iter().map(Holder::to_string);
        let by = by.collect::<Vec<_>>().join(", ");
        let mut lent = self.lent();
        if lent.asking == Asking::Ask {
            let question = format!(
                "{name} is in use by {by}: the desktop has mounted it. Let it release the phone now, \
                 and mount it again afterwards?"
            );
            if !is_anybody_there() || ask(Asking::Ask, &question)? == Answer::No {
                let why = format!(
                    "{name} is in use by {by}: eject it in the file manager, or say --free: the desktop \
                     releases it, and gets it back afterwards"
                );
                return Err(Trouble::refused(name, why));
            }
            lent.asking = Asking::Answered;
        }
        // A signal must not end this before the phone is given back.
        Signals::keep().map_err(|error| Trouble::Failed(error.to_string()))?;
        let released = self.desktop.release(found);
        let ended = match &released {
            Ok(mount) | Err(NotReleased::Held { mount, .. }) => Some(mount),
            Err(_) => None,
        };
        if let Some(mount) = ended {
            lent.mounts.retain(|(_, other)| other != mount);
            lent.mounts.push((name.clone(), mount.clone()));
        }
        let mount = released.map_err(|why| Trouble::refused(name, format!("{name}: {why}")))?;
        match self.output {
            Output::Json => event("released", json!({ "device": name, "mount": mount.uri })),
            Output::Text => tell(&format!(
                "{name}: released by the desktop ({}), which gets it back afterwards",
                words::printable(&mount.uri)
            )),
            Output::Quiet => {}
        }
        Ok(())
    }

    /// Whether what is held by the desktop is to be released without a question.
    pub(crate) fn may_free(&self) -> bool {
        self.lent().asking == Asking::Answered
    }

    fn lent(&self) -> MutexGuard<'_, Lent> {
        self.lent.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn give_back(&self, name: &str, mount: &Mount) {
        let given = self.desktop.give_back(mount);
        let uri = words::printable(&mount.uri);
        match (given, self.output) {
            (Ok(()), Output::Json) => {
                event("given-back", json!({ "device": name, "mount": mount.uri }));
            }
            (Ok(()), Output::Text) => tell(&format!("{name}: the desktop has it again ({uri})")),
            (Ok(()), Output::Quiet) => {}
            (Err(why), Output::Json) => event(
                "not-given-back",
                json!({ "device": name, "mount": mount.uri, "message": why.to_string() }),
            ),
            (Err(why), _) => tell(&format!(
                "{name}: the desktop could NOT be given it back ({why}): open it in the file manager, \
                 or plug it in again"
            )),
        }
    }
}

impl Drop for Desk {
    fn drop(&mut self) {
        let mounts = std::mem::take(&mut self.lent().mounts);
        for (name, mount) in mounts {
            self.give_back(&name, &mount);
        }
    }
}

/// Whether the desktop has this phone.
pub(crate) fn holds(found: &Found) -> bool {
    found.is_held && found.holders.iter().any(Holder::is_gvfs)
}

#[cfg(test)]
mod tests {
    use std::{
        fs,
        os::unix::fs::{PermissionsExt as _, symlink},
        path::Path,
    };

    use clap::Parser as _;
    use estop_os::discover::Roots;
    use rustix::process::{Signal, getpid, kill_process};

    use super::*;
    use crate::{args::Cli, commands, exit::Exit, session::Session};

    /// A machine with one phone, which the desktop has until its mount ends, and a `gio` that writes
    /// down what it is told.
    fn machine(root: &Path) -> Roots {
        let write = |name: &str, text: &str| {
            let path = root.join(name);
            fs::create_dir_all(path.parent().expect("a parent")).expect("makes");
            fs::write(path, text).expect("writes");
        };
        let device = "sys/bus/usb/devices/1-2";
        for (name, text) in [
            ("idVendor", "18d1"),
            ("idProduct", "4ee1"),
            ("product", "Pixel 9"),
            ("serial", "0A1B"),
            ("busnum", "1"),
            ("devnum", "2"),
        ] {
            write(&format!("{device}/{name}"), text);
        }
        for (name, text) in [
            ("bInterfaceClass", "06"),
            ("bInterfaceSubClass", "01"),
            ("bInterfaceProtocol", "01"),
            ("bInterfaceNumber", "00"),
        ] {
            write(&format!("{device}:1.0/{name}"), text);
        }
        let driver = root.join(format!("{device}:1.0/driver"));
        symlink("../../drivers/usbfs", &driver).expect("a link");
        let node = root.join("dev/bus/usb/001/002");
        write("dev/bus/usb/001/002", "");
        write("proc/71/comm", "gvfsd-mtp\n");
        fs::create_dir_all(root.join("proc/71/fd")).expect("makes");
        symlink(&node, root.join("proc/71/fd/9")).expect("a link");
        let (root_word, driver) = (root.display(), driver.display());
        write(
            "gio",
            &format!(
                "#!/bin/sh\necho \"$*\" >>{root_word}/called\ncase $2 in\n--list) cat \
                 {root_word}/mounts ;;\n--unmount) rm {driver} ;;\nesac\n"
            ),
        );
        let mode = fs::Permissions::from_mode(0o755);
        fs::set_permissions(root.join("gio"), mode).expect("runs");
        let mounts = format!(
            "Volume(0): Pixel 9\n  ids:\n   unix-device: '{}'\n  Mount(0): Pixel 9 -> \
             mtp://Pixel_9/\n",
            node.display()
        );
        write("mounts", &mounts);
        Roots::under(root)
    }

    fn session(root: &Path, words: &str) -> (Cli, Session) {
        let state = root.join("state");
        let state = ["--state", state.to_str().expect("UTF-8")];
        let words = ["estop"].into_iter().chain(words.split(' ')).chain(state);
        let cli = Cli::parse_from(words);
        let mut session = Session::new(&cli.global);
        let roots = machine(root);
        let desktop = Desktop::new(root.join("gio"), roots.clone());
        let asking = Asking::unless(cli.global.free);
        session.desk = Desk::new(desktop, Output::Quiet, asking);
        session.roots = roots;
        (cli, session)
    }

    /// One test: a signal is of the whole process.
    #[test]
    fn the_desktop_releases_a_phone_if_it_may_and_gets_it_back_after_every_end() {
        let root = tempfile::tempdir().expect("a directory");
        let root = root.path();
        let (cli, session) = session(root, "ls usb:0A1B");
        // A person who runs this is not asked.
        let why = match is_anybody_there() {
            true => "gvfsd-mtp (process 71), --free".to_owned(),
            false => {
                let refused = commands::run(&cli.command, &session).expect_err("refused");
                assert_eq!(refused.exit(), Exit::Refused);
                refused.message()
            }
        };
        assert!(
            why.contains("gvfsd-mtp (process 71)") && why.contains("--free"),
            "{why}"
        );
        drop(session);
        assert!(!root.join("called").exists(), "nothing was touched");

        let (cli, session) = self::session(&root.join("other"), "ls usb:0A1B --free");
        let root = root.join("other");
        let called = || fs::read_to_string(root.join("called")).unwrap_or_default();
        // It is on no bus of this machine: the command fails.
        let failed = commands::run(&cli.command, &session).expect_err("is not there");
        assert!(!failed.message().contains("in use"), "{failed:?}");
        let released = "mount --list --detail\nmount --unmount mtp://Pixel_9/\n";
        assert_eq!(called(), released);
        // A Ctrl-C outside of any job does not keep the phone from the desktop.
        kill_process(getpid(), Signal::INT).expect("signals");
        drop(session);
        assert_eq!(called(), format!("{released}mount mtp://Pixel_9/\n"));
    }
}

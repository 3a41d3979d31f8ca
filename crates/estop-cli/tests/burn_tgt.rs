//! Burning the blank DVD+R of a target that nobody here wrote (tgt), through our own initiator. Its
//! answers are odd: the next writable address never moves, closing the track finalises the disc, and
//! nothing can be read before that. They are told, and not believed.

mod support;

use std::{
    fs::{self, File},
    net::TcpListener,
    path::{Path, PathBuf},
    process::Command,
};

use rustix::process::{Pid, Signal, kill_process};
use support::{Estop, Running, has, skip};

/// Long enough to be caught in the middle. It has no blocks of its own.
const LONG_BYTES: u64 = 1 << 30;

/// A tgtd of our own, and the address of its burner.
struct Tgt {
    dir: PathBuf,
    url: String,
}

impl Tgt {
    fn start(estop: &Estop) -> Option<Self> {
        if !has("tgtd") {
            skip("tgt", "tgtd is not installed");
            return None;
        }
        let dir = estop.path("tgt");
        // Another may take the port that was free: then another is taken.
        for _ in 0..5 {
            let free = TcpListener::bind("127.0.0.1:0").expect("a port");
            let port = free.local_addr().expect("bound").port();
            drop(free);
            let up = script("up.sh").arg(port.to_string()).arg(&dir).output();
            let up = up.expect("a shell");
            if up.status.success() {
                let urls = String::from_utf8(up.stdout).expect("text");
                let url = urls.lines().nth(1).expect("the burner's").to_owned();
                return Some(Self { dir, url });
            }
            println!("{}", String::from_utf8_lossy(&up.stderr));
            drop(script("down.sh").arg(&dir).output());
        }
        skip("tgt", "tgtd does not start");
        None
    }

    /// What is on its disc.
    fn disc(&self) -> Vec<u8> {
        fs::read(self.dir.join("dvd.img")).expect("reads")
    }

    fn pid(&self) -> Pid {
        let pid = fs::read_to_string(self.dir.join("pid")).expect("reads");
        Pid::from_raw(pid.trim().parse().expect("a pid")).expect("not 0")
    }

    /// A burn of [`LONG_BYTES`] that is under way.
    fn burn_long(&self, estop: &Estop) -> Running {
        let image = estop.path("long.iso");
        let file = File::create(&image).expect("a file");
        file.set_len(LONG_BYTES).expect("room");
        let words = format!(
            "burn {} --raw-image --drive {} --yes --json",
            image.display(),
            self.url
        );
        let mut running = estop.start(&words);
        // As many lines as there are before the first blocks are written.
        while running
            .wait_for_out("\"phase\":\"write\"")
            .contains("\"done_bytes\":0,")
        {}
        running
    }
}

impl Drop for Tgt {
    fn drop(&mut self) {
        let down = script("down.sh").arg(&self.dir).output();
        println!("{down:?}");
    }
}

fn script(name: &str) -> Command {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../testbed/iscsi");
    Command::new(path.join(name))
}

#[test]
fn a_disc_is_burned_and_read_back() {
    let estop = Estop::new();
    let Some(tgt) = Tgt::start(&estop) else {
        return;
    };
    let image = estop.path("image.iso");
    let words = (0..2_000_000_u32).map(|word| word.wrapping_mul(0x9E37_79B1).to_le_bytes());
    let mut bytes = words.flatten().collect::<Vec<_>>();
    bytes.resize(bytes.len().next_multiple_of(2048), 0);
    fs::write(&image, &bytes).expect("writes");
    let burn = format!(
        "burn {} --raw-image --drive {} --yes",
        image.display(),
        tgt.url
    );
    let ran = estop.run(&format!("{burn} --verify --json"));
    assert_eq!(ran.code, 0, "{ran:?}");
    // A session was to be closed, and it closed the disc.
    assert!(ran.out.contains(r#""takes":"nothing""#), "{}", ran.out);
    assert!(ran.out.contains(r#""same_blocks":3907"#), "{}", ran.out);
    assert!(tgt.disc().starts_with(&bytes));
    let again = estop.run(&burn);
    assert!(!matches!(again.code, 0 | 3), "{again:?}");
    assert!(tgt.disc().starts_with(&bytes));
}

#[test]
fn a_stop_is_not_taken_for_an_empty_disc() {
    let estop = Estop::new();
    let Some(tgt) = Tgt::start(&estop) else {
        return;
    };
    let burn = tgt.burn_long(&estop);
    burn.signal(Signal::INT);
    let ran = burn.end();
    // Written blocks, and a next writable address of 0: what is on the disc is not known.
    assert_eq!(ran.code, 6, "{ran:?}");
    assert!(ran.out.contains("the next writable address is 0"));
    assert!(ran.out.contains(r#""left":"unknown""#), "{}", ran.out);
    assert!(ran.out.contains("estop recover iscsi://"), "{}", ran.out);
    // It says that the disc is blank, and READ CAPACITY that something was written: it is read through,
    // and nothing reads back.
    let looked = estop.run(&format!("recover {} --yes --json", tgt.url));
    assert_eq!(looked.code, 0, "{looked:?}");
    let unknown = r#""left":{"left":"unknown"}"#;
    assert!(looked.out.contains(unknown), "{}", looked.out);
    assert!(looked.out.contains(r#""left":"spoiled""#), "{}", looked.out);
    estop.run("jobs").exits(0).says("Nothing is unfinished");
}

#[test]
fn a_connection_that_drops_leaves_the_disc_unknown() {
    let estop = Estop::new();
    let Some(tgt) = Tgt::start(&estop) else {
        return;
    };
    let burn = tgt.burn_long(&estop);
    kill_process(tgt.pid(), Signal::KILL).expect("it was there");
    let ran = burn.end();
    assert_eq!(ran.code, 6, "{ran:?}");
    assert!(ran.out.contains("the device is gone"), "{}", ran.out);
    assert!(ran.out.contains(r#""left":"unknown""#), "{}", ran.out);
    assert!(ran.out.contains("estop recover iscsi://"), "{}", ran.out);
}

//! A burn over a connection that is cut in the middle, of a simulated drive that another process
//! serves: what is left is known, and the burn goes on.

#[path = "../../estop-os/tests/iscsi_support/proxy.rs"]
mod proxy;
mod support;

use std::{fs, time::Duration};

use estop::scsi::{Cdb, Command, Data, Status, Unit as _};
use estop_os::iscsi::{Initiator, Url};
use proxy::Proxy;
use rustix::process::Signal;
use support::{Estop, Ran, Running};

/// Slow enough to be caught in the middle: some eight seconds.
const SERVED: &str = "sim drive --medium dvd+r --size 40MB --speed 2MB --quirk no-opc --brisk \
                      --forget --json --iscsi 127.0.0.1:0";

const BYTES: usize = 16 << 20;

const LIMIT: Duration = Duration::from_secs(30);

/// A drive, a proxy before it, and what is burned on it.
struct Setup {
    estop: Estop,
    simulator: Running,
    proxy: Proxy,
    url: String,
    image: Vec<u8>,
}

impl Setup {
    fn new() -> Self {
        let estop = Estop::new();
        let mut simulator = estop.start(SERVED);
        let serving = simulator.wait_for_event(|event| event["event"] == "serving");
        let (proxy, url) = Proxy::before(serving["url"].as_str().expect("an address"));
        let words = (0..BYTES / 4).map(|word| u32::try_from(word).expect("small"));
        let image = words.flat_map(|word| word.wrapping_mul(0x9E37_79B1).to_le_bytes());
        let image = image.collect::<Vec<_>>();
        fs::write(estop.path("image.iso"), &image).expect("writes");
        Self {
            estop,
            simulator,
            proxy,
            url,
            image,
        }
    }

    /// A burn that has written some of it.
    fn burning(&self) -> Running {
        let words = format!(
            "burn image.iso --raw-image --drive {} --yes --json",
            self.url
        );
        let mut burn = self.estop.start(&words);
        burn.wait_for_event(|event| {
            event["phase"] == "write" && event["done_bytes"].as_u64() >= Some(3_000_000)
        });
        burn
    }

    /// It failed, it is known how far it came, and the rest is burned and compared.
    fn goes_on(self, ran: &Ran) {
        assert!(!matches!(ran.code, 0 | 6), "{ran:#?}");
        let events = ran.events();
        let end = events.iter().find(|event| event["event"] == "ended");
        let end = end.expect("an end");
        assert_eq!(end["left"]["left"], "resumable", "{end:#}");
        let good = end["left"]["good_blocks"].as_u64().expect("a number");
        assert!(
            good >= 1000 && good < self.image.len() as u64 / 2048,
            "{end:#}"
        );
        let resume = format!("burn --resume --drive {} --yes", self.url);
        let resumed = self.estop.run(&resume).exits(0);
        resumed.says("resumed burn completed");
        assert!(disc(&self.url, self.image.len()) == self.image);
        self.simulator.signal(Signal::TERM);
        self.simulator.end();
    }
}

/// What is on the disc.
fn disc(url: &str, len: usize) -> Vec<u8> {
    let url = url.parse::<Url>().expect("an address");
    let mut unit = Initiator::connect(&url, LIMIT).expect("connected");
    let mut disc = vec![0; len];
    for (piece, bytes) in disc.chunks_mut(32 * 2048).enumerate() {
        let [a, b, c, d] = u32::try_from(piece * 32).expect("small").to_be_bytes();
        let blocks = u8::try_from(bytes.len() / 2048).expect("small");
        // Until what the drive has to tell is told (SAM-5 §5.14).
        let read = (0..4).any(|_| {
            let cdb = Cdb::new([0x28, 0, a, b, c, d, 0, 0, blocks, 0]);
            let (data, limit) = (Data::In(bytes), LIMIT);
            let answer = unit.send(Command { cdb, data, limit });
            answer.expect("answered").status == Status::Good
        });
        assert!(read, "block {}", piece * 32);
    }
    disc
}

#[test]
fn cut_while_it_is_written() {
    let setup = Setup::new();
    let burn = setup.burning();
    // In the data of a WRITE.
    setup.proxy.cut_after(100_000);
    let ran = burn.end();
    assert_eq!(setup.proxy.connections(), 2);
    setup.goes_on(&ran);
}

#[test]
fn cut_after_a_stop_was_asked() {
    let setup = Setup::new();
    let mut burn = setup.burning();
    burn.signal(Signal::INT);
    burn.wait_for_event(|event| event["event"] == "cancel");
    setup.proxy.cut();
    setup.proxy.refuse(2);
    let ran = burn.end();
    setup.goes_on(&ran);
}

#[test]
fn a_drive_that_stays_away_leaves_the_disc_unknown() {
    let setup = Setup::new();
    let burn = setup.burning();
    setup.simulator.signal(Signal::KILL);
    let ran = burn.end().exits(6);
    assert!(ran.out.contains(r#""left":"unknown""#), "{}", ran.out);
    assert!(ran.out.contains("estop recover iscsi://"), "{}", ran.out);
    setup.simulator.end();
}

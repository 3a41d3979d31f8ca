//! Phones of others on USB: QEMU's `usb-mtp`, and uMTP-Responder on the kernel's dummy controller, in
//! the virtual machine of `testbed/vm`. One start of it runs all of [`inside`].

mod scratch;

use std::{
    env,
    path::{Path, PathBuf},
    process::Command,
};

use scratch::skip;

/// As many tests as there are in [`inside`].
const INSIDE: usize = 10;

/// How long the virtual machine may take for all of them, in seconds: some sixty on two idle cores, 310
/// with five builds beside it.
const LIMIT_S: &str = "1200";

#[test]
fn phones_of_others() {
    let vm = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../testbed/vm");
    let made = Command::new(vm.join("mk")).arg("--cached").output();
    if !made.is_ok_and(|made| made.status.success()) {
        return skip("vm", "there is no virtual machine: testbed/vm/mk makes it");
    }
    if !has_qemu() {
        return skip("vm", "there is no QEMU: apt install qemu-system-x86");
    }
    let tests = env::current_exe().expect("this program");
    let scratch = scratch::Scratch::new();
    let store = scratch.path();
    // This one is plugged in and out by the tests themselves.
    let ran = Command::new(vm.join("run"))
        .args(["--limit", LIMIT_S, "--cpus", "2", "--monitor"])
        .args(["--qemu", "-device qemu-xhci,id=xhci"])
        .args(["--env", "ESTOP_STORE", "--env", "ESTOP_ONLY", "--share"])
        .arg(store)
        .arg("--share")
        .arg(tests.parent().expect("a directory"))
        .arg("--")
        .arg(&tests)
        .arg(env::var("ESTOP_ONLY").unwrap_or_else(|_| "inside::".to_owned()))
        .args(["--ignored", "--test-threads=1", "--nocapture"])
        .env("ESTOP_STORE", store)
        .output()
        .expect("runs");
    let said = [ran.stdout, ran.stderr].map(|said| String::from_utf8_lossy(&said).into_owned());
    println!("{}\n{}", said[0], said[1]);
    let count = match env::var_os("ESTOP_ONLY") {
        None => INSIDE,
        Some(_) => 1,
    };
    let all = format!("test result: ok. {count} passed");
    assert!(
        ran.status.success() && said[0].contains(&all),
        "{}",
        ran.status
    );
}

fn has_qemu() -> bool {
    let path = env::var_os("PATH").unwrap_or_default();
    let mut dirs = env::split_paths(&path).chain(["/usr/bin"].map(PathBuf::from));
    dirs.any(|dir| dir.join("qemu-system-x86_64").exists())
}

/// What runs in the virtual machine alone.
#[path = "phone_vm_support/mod.rs"]
mod support;

mod inside {
    use std::{
        fs,
        os::unix::process::CommandExt,
        thread,
        time::{Duration, Instant},
    };

    use estop::{
        Gate, How,
        mtp::{Completion, Left, Mode, Pipe, Tag, Transfer, Usb},
    };
    use estop_os::{
        clock::Clock,
        discover::Roots,
        phone::usb::{Holder, OpenError, UDEV_RULE, UsbPort, find},
    };

    use super::{
        Command, env,
        support::{
            Which, by_me, cancels, completed, is_inside, lists, pulls, pushes, runs,
            trials::{stopped_and_done_again, there_and_back, unplugged},
        },
    };

    const MIB: u64 = 1 << 20;

    #[test]
    #[ignore = "in the virtual machine"]
    fn waits_are_woken_and_transfers_taken_back() {
        if !is_inside() {
            return;
        }
        let phone = Which::Umtp.plug(3);
        let mut session = phone.open();
        let port = session.wire_mut().usb_mut();
        let gate = Gate::<Left>::open();
        gate.begin().expect("not asked");
        for tag in 1..=3 {
            port.submit(Tag(tag), Transfer::In(512)).expect("there");
        }
        let until = port.now().after(Duration::from_millis(50));
        assert_eq!(port.complete(until, Some(&gate)), Completion::Late);
        let far = port.now().after(Duration::from_secs(600));
        let begun = Instant::now();
        thread::scope(|scope| {
            scope.spawn(|| gate.cancel(by_me()));
            assert_eq!(port.complete(far, Some(&gate)), Completion::Asked);
        });
        assert!(
            begun.elapsed() < Duration::from_secs(300),
            "not by its deadline"
        );
        port.withdraw(Pipe::In);
        for tag in 1..=3 {
            let back = port.complete(far, None);
            assert_eq!(back, Completion::Withdrawn(Tag(tag), 0, &[]));
        }
        assert_eq!(port.complete(far, None), Completion::Idle);
        // An endpoint that is not halted may be freed as well.
        assert_eq!(port.clear_halt(Pipe::In, far), Ok(()));
        for tag in 4..=6 {
            port.submit(Tag(tag), Transfer::In(512)).expect("there");
        }
        let soon = port.now().after(Duration::from_secs(60));
        port.reopen(soon).expect("taken anew");
        assert_eq!(port.complete(far, None), Completion::Idle);
        session.reopen().expect("as ever");
        completed(&lists(&mut session, "many", &mut |_, _| {}).0);
        drop(session);
        phone.unplug();
    }

    #[test]
    #[ignore = "in the virtual machine"]
    fn a_phone_that_goes_silent_ends_the_job_and_comes_back() {
        if !is_inside() {
            return;
        }
        let phone = Which::Umtp.plug(3);
        let mut session = phone.open();
        completed(&pushes(&mut session, "long.bin", 32 * MIB, &mut |_, _| {}));
        let pid = fs::read_to_string("/run/umtp/pid").expect("runs");
        let signal = |name: &str| drop(runs(Command::new("kill").args([name, pid.trim()])));
        let mut asked = None;
        let (end, _) = pulls(
            &mut session,
            "long.bin",
            Mode::Throughput,
            &mut |so_far, job| {
                if so_far > 8 * MIB && asked.is_none() {
                    signal("-STOP");
                    asked = Some(Instant::now());
                    cancels(job);
                }
            },
        );
        let took = asked.expect("asked").elapsed();
        println!(
            "silent: {:?}, {:?} after {} ms",
            end.how,
            end.left,
            took.as_millis()
        );
        assert!(matches!(end.how, How::Failed(_)), "{end:?}");
        assert_eq!(end.left, Left::Unknown);
        signal("-CONT");
        session.reopen().expect("is taken anew once it answers");
        completed(&lists(&mut session, "many", &mut |_, _| {}).0);
        drop(session);
        phone.unplug();
    }

    #[test]
    #[ignore = "in the virtual machine"]
    fn it_is_called_by_its_names_and_says_who_has_it() {
        if !is_inside() {
            return;
        }
        let phone = Which::Umtp.plug(1);
        let roots = Roots::default();
        assert_eq!(phone.found.name, "usb:01234567");
        let place = format!("usb:{}", phone.found.place);
        for name in ["usb:01234567", "01234567", &place, "the viveris product"] {
            assert_eq!(find(&roots, name).as_ref(), Ok(&phone.found), "{name}");
        }
        let session = phone.open();
        let busy = UsbPort::open(&phone.found, Clock::new()).expect_err("ours");
        let OpenError::Busy { by, .. } = &busy else {
            panic!("{busy}")
        };
        let is_me =
            |one: &Holder| matches!(one, Holder::Program(one) if one.pid == std::process::id());
        assert!(by.iter().any(is_me), "{busy}");
        drop(session);
        drop(phone.open());
        // The node belongs to root, and there is no rule in this machine.
        let myself = env::current_exe().expect("this program");
        let mut user = Command::new(myself);
        user.args(["inside::as_the_user", "--exact", "--ignored", "--nocapture"]);
        let said = runs(user.env("ESTOP_USER", "1").uid(1000).gid(1000));
        assert!(said.contains("you may not use usb:01234567"), "{said}");
        assert!(said.contains(UDEV_RULE), "{said}");
        phone.unplug();
    }

    #[test]
    #[ignore = "in the virtual machine"]
    fn as_the_user() {
        if env::var_os("ESTOP_USER").is_some() {
            let found = find(&Roots::default(), "01234567").expect("anybody may look");
            println!(
                "{}",
                UsbPort::open(&found, Clock::new()).expect_err("root's")
            );
        }
    }

    #[test]
    #[ignore = "in the virtual machine"]
    fn there_and_back_on_qemu() {
        if is_inside() {
            there_and_back(Which::Qemu);
        }
    }

    #[test]
    #[ignore = "in the virtual machine"]
    fn there_and_back_on_umtprd() {
        if is_inside() {
            there_and_back(Which::Umtp);
        }
    }

    #[test]
    #[ignore = "in the virtual machine"]
    fn stopped_and_done_again_on_qemu() {
        if is_inside() {
            stopped_and_done_again(Which::Qemu);
        }
    }

    #[test]
    #[ignore = "in the virtual machine"]
    fn stopped_and_done_again_on_umtprd() {
        if is_inside() {
            stopped_and_done_again(Which::Umtp);
        }
    }

    #[test]
    #[ignore = "in the virtual machine"]
    fn unplugged_in_mid_transfer_on_qemu() {
        if is_inside() {
            unplugged(Which::Qemu);
        }
    }

    #[test]
    #[ignore = "in the virtual machine"]
    fn unplugged_in_mid_transfer_on_umtprd() {
        if is_inside() {
            unplugged(Which::Umtp);
        }
    }
}

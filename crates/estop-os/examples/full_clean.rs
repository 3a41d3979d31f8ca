//! Zeros over a whole disk or image, to measure it by: `full_clean DEVICE [ring|threads] [METHOD]`.

use std::process::ExitCode;

use estop::{
    Job,
    disk::{Disk as _, Extent, FullClean, Method, full_clean},
    sim::Journal,
};
use estop_os::block::{Engine, Opening};

fn main() -> ExitCode {
    let arguments = std::env::args().collect::<Vec<_>>();
    let argument = |index: usize| arguments.get(index).map_or("", String::as_str);
    let engine = match argument(2) {
        "ring" => Engine::Ring,
        "threads" => Engine::Threads,
        _ => Engine::Auto,
    };
    let mut disk = match Opening::new(argument(1)).engine(engine).open() {
        Ok(disk) => disk,
        Err(error) => {
            eprintln!("{error}");
            return ExitCode::FAILURE;
        }
    };
    let plan = FullClean {
        identity: disk.identity().unwrap_or_default(),
        method: match argument(3) {
            "zero-range" => Method::ZeroRange,
            "discard" => Method::Discard,
            _ => Method::Overwrite,
        },
        first: vec![Extent::new(0, 1 << 20)],
        from_bytes: 0,
        except: Vec::new(),
    };
    let job = Job::cancellable(1, "me", argument(1));
    let from = disk.now();
    let end = job.run(&mut Journal::default(), |job, log| {
        full_clean(&mut disk, job, log, &plan)
    });
    let took = disk.now().since(from).as_secs_f64();
    let mib = disk.geometry().size_bytes >> 20;
    println!(
        "{} {:?}: {mib} MiB in {took:.2} s by {:?}",
        end.how,
        end.left,
        disk.engine()
    );
    ExitCode::SUCCESS
}

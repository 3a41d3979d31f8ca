//! Burns a folder onto nothing, at a speed; prints what went through the ring, for
//! `benches/discs.py`.
//!
//! ```text
//! ring_bench FOLDER iso|bridge|udf BYTES_PER_S RING_BYTES
//! ```

use std::{
    env,
    error::Error,
    fs,
    path::PathBuf,
    thread,
    time::{Duration, Instant},
};

use estop::mmc::{Source as _, Taken};
use estop_os::{
    clock::Clock,
    image::{FileSystems, ImageOptions, ImagePlan, Inputs, Ring},
};

/// One WRITE onto a BD.
const TAKE_BYTES: usize = 64 << 10;

/// A source that brings nothing for so long is stuck.
const LIMIT: Duration = Duration::from_secs(60);

fn main() -> Result<(), Box<dyn Error>> {
    let words: Vec<String> = env::args().skip(1).collect();
    let [folder, file_systems, bytes_per_s, ring_bytes] = words.as_slice() else {
        return Err("see the head of this file for its words".into());
    };
    let options = ImageOptions {
        file_systems: match file_systems.as_str() {
            "iso" => FileSystems::Iso,
            "bridge" => FileSystems::Bridge,
            "udf" => FileSystems::Udf,
            _ => return Err("iso, bridge or udf".into()),
        },
        ..ImageOptions::new("BENCH")
    };
    let bytes_per_s: f64 = bytes_per_s.parse()?;
    let clock = Clock::new();
    let began = Instant::now();
    let plan = ImagePlan::make(&Inputs::Files(vec![PathBuf::from(folder)]), &options)?;
    let mut source = plan.open(clock, Ring::new(ring_bytes.parse()?))?;
    let planned = began.elapsed();
    let planned_peak_bytes = peak_bytes()?;
    match source.prefill(clock.now().after(LIMIT), None) {
        Taken::Run(_) | Taken::End => {}
        other => return Err(format!("{other:?} before the start").into()),
    }
    let began = Instant::now();
    let mut buffer = vec![0; TAKE_BYTES];
    let (mut taken_bytes, mut dry_max) = (0_u64, Duration::ZERO);
    loop {
        #[expect(clippy::cast_precision_loss, reason = "bytes of one disc")]
        let due = Duration::from_secs_f64(taken_bytes as f64 / bytes_per_s);
        thread::sleep(due.saturating_sub(began.elapsed()));
        let asked = Instant::now();
        match source.take(&mut buffer, clock.now().after(LIMIT), None) {
            Taken::Run(blocks) => taken_bytes += u64::from(blocks) * 2048,
            Taken::End => break,
            other => return Err(format!("{other:?} after {taken_bytes} bytes").into()),
        }
        dry_max = dry_max.max(asked.elapsed());
    }
    println!(
        r#"{{"bytes": {taken_bytes}, "planned_s": {:.3}, "planned_peak_bytes": {planned_peak_bytes}, "wall_s": {:.3}, "lowest_bytes": {}, "longest_take_ms": {:.3}}}"#,
        planned.as_secs_f64(),
        began.elapsed().as_secs_f64(),
        source.counts().lowest_bytes.unwrap_or(0),
        dry_max.as_secs_f64() * 1000.0,
    );
    Ok(())
}

/// The most memory that this process has had so far.
fn peak_bytes() -> Result<u64, Box<dyn Error>> {
    let status = fs::read_to_string("/proc/self/status")?;
    let peak = status.lines().find_map(|line| line.strip_prefix("VmHWM:"));
    let kib = peak.and_then(|peak| peak.trim().strip_suffix(" kB"));
    Ok(kib.ok_or("no VmHWM")?.parse::<u64>()? << 10)
}

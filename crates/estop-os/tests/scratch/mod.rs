//! What several tests need: a directory of their own, and skipping with a reason.
#![allow(
    dead_code,
    unreachable_pub,
    reason = "each test binary uses some of it"
)]

use std::{
    env, fs,
    path::{Path, PathBuf},
    process,
    sync::atomic::{AtomicU32, Ordering},
};

/// A directory that is removed again.
pub struct Scratch(PathBuf);

impl Scratch {
    pub fn new() -> Self {
        static NEXT: AtomicU32 = AtomicU32::new(0);
        let number = NEXT.fetch_add(1, Ordering::Relaxed);
        let name = format!("estop-test-{}-{number}", process::id());
        let path = env::temp_dir().join(name);
        fs::create_dir(&path).expect("a new directory");
        Self(path)
    }

    pub fn path(&self) -> &Path {
        &self.0
    }
}

impl Drop for Scratch {
    fn drop(&mut self) {
        // A directory that stays behind is in nobody's way.
        drop(fs::remove_dir_all(&self.0));
    }
}

/// Says why a test is skipped, and whether it may be: not where `ESTOP_REQUIRE` lists the feature.
pub fn skip(feature: &str, why: &str) {
    let required = env::var("ESTOP_REQUIRE").unwrap_or_default();
    let required = required.split([',', ' ']).any(|name| name == feature);
    assert!(!required, "{feature} is required here, and {why}");
    eprintln!("skipped: {why} ({feature})");
}

//! Image files of old data, as disks to be opened.

use std::{fs, path::PathBuf, time::Duration};

use estop_os::block::{BlockDisk, Engine, Opening};

/// An image of old data, no byte of it zero; deleted when dropped.
pub(crate) struct Image(pub(crate) PathBuf);

impl Image {
    pub(crate) fn new(name: &str, size_bytes: u64) -> Self {
        let path = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(name);
        fs::write(&path, old(0, size_bytes)).expect("an image");
        Self(path)
    }

    pub(crate) fn open(&self, engine: Engine) -> BlockDisk {
        self.opening().engine(engine).open().expect("opened")
    }

    pub(crate) fn opening(&self) -> Opening {
        Opening::new(&self.0).patience(Duration::ZERO)
    }

    pub(crate) fn bytes(&self) -> Vec<u8> {
        fs::read(&self.0).expect("read back")
    }
}

impl Drop for Image {
    fn drop(&mut self) {
        let _gone_already = fs::remove_file(&self.0);
    }
}

/// Old data from one sector boundary to another: each sector is filled with a byte of its own.
pub(crate) fn old(from: u64, len: u64) -> Vec<u8> {
    let mut bytes = Vec::new();
    for sector in from / 512..(from + len) / 512 {
        let byte = u8::try_from(sector % 251).unwrap_or(0) + 1;
        bytes.resize(bytes.len() + 512, byte);
    }
    bytes.resize(usize::try_from(len).expect("small"), 1);
    bytes
}

pub(crate) fn zeros(len: usize) -> Vec<u8> {
    vec![0; len]
}

/// Runs a test for each engine, each with an image of its own.
pub(crate) fn both(name: &str, size_bytes: u64, test: impl Fn(&Image, BlockDisk)) {
    for engine in [Engine::Ring, Engine::Threads] {
        let image = Image::new(&format!("{name}-{engine:?}.img"), size_bytes);
        let disk = image.open(engine);
        assert_eq!(disk.engine(), engine);
        test(&image, disk);
    }
}

//! One contestant of `benches/phones.py` for each call: a raw reader and writer, and the crate `mtp-rs`.
//! Takes the first phone on USB.
//!
//! ```text
//! phone_peer raw get                the largest object of the root, to nowhere
//! phone_peer raw put NAME BYTES     an object of zeros to the root
//! phone_peer raw list FOLDER        what is in a folder of the root
//! phone_peer raw pull FOLDER        its files, each of 10 KiB, to nowhere
//! phone_peer raw push FOLDER COUNT  files of 10 KiB of zeros, to a new folder of the root
//! phone_peer raw probe              opens a session and asks what the device is
//! phone_peer mtp-rs list [FOLDER]   what is in the root, or in a folder of it
//! phone_peer mtp-rs get NAME FILE   an object of the root, to this file
//! phone_peer mtp-rs put FILE NAME   this file, to the root
//! phone_peer mtp-rs pull FOLDER DIR    all that is in a folder of the root
//! phone_peer mtp-rs push DIR FOLDER    all that is in a directory, to a new folder of the root
//! ```
//!
//! A transfer of `mtp-rs` that hears SIGINT is cancelled as the crate's documentation says, and an
//! object of which it says that it may be there in part is deleted.

#[path = "phone_peer/mtp.rs"]
mod mtp;
#[path = "phone_peer/raw.rs"]
mod raw;

use std::{env, error::Error};

use raw::Raw;

type Outcome<T> = Result<T, Box<dyn Error>>;

fn main() -> Outcome<()> {
    let words: Vec<String> = env::args().skip(1).collect();
    let words: Vec<&str> = words.iter().map(String::as_str).collect();
    match words.as_slice() {
        ["raw", "get"] => {
            let mut raw = Raw::open()?;
            let (handle, size) = raw.largest()?;
            raw.get(handle, size)?;
            raw.close()
        }
        ["raw", "put", name, bytes] => {
            let mut raw = Raw::open()?;
            raw.put(name, bytes.parse()?)?;
            raw.close()
        }
        ["raw", "list", folder] => {
            let mut raw = Raw::open()?;
            raw.list(folder)?;
            raw.close()
        }
        ["raw", "pull", folder] => {
            let mut raw = Raw::open()?;
            raw.pull(folder)?;
            raw.close()
        }
        ["raw", "push", folder, count] => {
            let mut raw = Raw::open()?;
            raw.push(folder, count.parse()?)?;
            raw.close()
        }
        ["raw", "probe"] => Raw::open()?.close(),
        ["mtp-rs", words @ ..] => mtp::run(words),
        _ => Err("see the head of this file for its words".into()),
    }
}

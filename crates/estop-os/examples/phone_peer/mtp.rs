//! The crate `mtp-rs`, used as its documentation says.

use std::{
    fs::{self, File},
    io::{self, Read as _, Write as _},
    ops::ControlFlow,
    path::Path,
    sync::{
        Arc,
        atomic::{AtomicBool, Ordering},
    },
};

use bytes::Bytes;
use futures::stream;
use mtp_rs::{
    ByteRange, DEFAULT_CANCEL_TIMEOUT, MtpDevice, NewObjectInfo, ObjectHandle, ObjectInfo, Storage,
};

use super::Outcome;

/// What is read of a file at once, as `mtp-rs` does in its own program.
const PIECE_BYTES: usize = 256 << 10;

pub(crate) fn run(words: &[&str]) -> Outcome<()> {
    let asked = Arc::new(AtomicBool::new(false));
    signal_hook::flag::register(signal_hook::consts::SIGINT, Arc::clone(&asked))?;
    let runtime = tokio::runtime::Builder::new_current_thread().build()?;
    runtime.block_on(async {
        let device = MtpDevice::open_first().await?;
        let storage = device.storages().await?;
        let storage = storage.first().ok_or("no storage")?;
        let done = told(storage, words, &asked).await;
        device.close().await?;
        done
    })
}

async fn told(storage: &Storage, words: &[&str], asked: &AtomicBool) -> Outcome<()> {
    match words {
        ["list", folder @ ..] => {
            let parent = match folder.first() {
                Some(folder) => Some(named(storage, None, folder).await?.handle),
                None => None,
            };
            let mut listing = storage.list_objects_stream(parent).await?;
            let mut out = io::stdout().lock();
            while let Some(item) = listing.next().await {
                if let Some(object) = item?.object() {
                    writeln!(out, "{} {}", object.size, object.filename)?;
                }
            }
            Ok(())
        }
        ["get", name, to] => {
            let object = named(storage, None, name).await?;
            get(storage, object.handle, Path::new(to), asked).await
        }
        ["put", from, name] => put(storage, None, Path::new(from), name, asked).await,
        ["pull", folder, to] => {
            let folder = named(storage, None, folder).await?.handle;
            fs::create_dir_all(to)?;
            for object in storage.list_objects(Some(folder)).await? {
                let to = Path::new(to).join(&object.filename);
                get(storage, object.handle, &to, asked).await?;
            }
            Ok(())
        }
        ["push", from, folder] => {
            let folder = storage.create_folder(None, folder).await?;
            for file in fs::read_dir(from)? {
                let file = file?;
                let name = file.file_name();
                let name = name.to_str().ok_or("a name that is no text")?;
                put(storage, Some(folder), &file.path(), name, asked).await?;
            }
            Ok(())
        }
        _ => Err("see the head of this file for its words".into()),
    }
}

async fn named(storage: &Storage, parent: Option<ObjectHandle>, name: &str) -> Outcome<ObjectInfo> {
    let objects = storage.list_objects(parent).await?;
    let mut objects = objects.into_iter().filter(|one| one.filename == name);
    Ok(objects.next().ok_or("it is not there")?)
}

async fn get(
    storage: &Storage,
    object: ObjectHandle,
    to: &Path,
    asked: &AtomicBool,
) -> Outcome<()> {
    let mut file = File::create(to)?;
    let mut download = storage.download(object, ByteRange::Full).await?;
    while let Some(chunk) = download.next_chunk().await {
        file.write_all(&chunk?)?;
        if asked.load(Ordering::Relaxed) {
            download.cancel(DEFAULT_CANCEL_TIMEOUT).await?;
            return Err("cancelled".into());
        }
    }
    Ok(())
}

async fn put(
    storage: &Storage,
    parent: Option<ObjectHandle>,
    from: &Path,
    name: &str,
    asked: &AtomicBool,
) -> Outcome<()> {
    let mut file = File::open(from)?;
    let info = NewObjectInfo::file(name, file.metadata()?.len());
    let pieces = std::iter::from_fn(move || {
        let mut piece = vec![0; PIECE_BYTES];
        match file.read(&mut piece) {
            Ok(0) => None,
            Ok(len) => {
                piece.truncate(len);
                Some(Ok(Bytes::from(piece)))
            }
            Err(error) => Some(Err(error)),
        }
    });
    let sent = storage
        .upload_with_progress(parent, info, stream::iter(pieces), |_| {
            match asked.load(Ordering::Relaxed) {
                true => ControlFlow::Break(()),
                false => ControlFlow::Continue(()),
            }
        })
        .await;
    match sent {
        Ok(_) => Ok(()),
        Err(error) => {
            if let Some(partial) = error.partial {
                storage.delete(partial).await?;
            }
            Err(error.into())
        }
    }
}

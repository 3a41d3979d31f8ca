//! Where the journal is kept.

use std::{
    env,
    ffi::OsString,
    fs::{self, DirBuilder, File, OpenOptions, Permissions},
    io,
    os::unix::fs::{DirBuilderExt, OpenOptionsExt, PermissionsExt},
    path::{Path, PathBuf},
};

use super::Error;

/// The name of the journal in its directory.
pub const FILE_NAME: &str = "journal.sqlite";

/// The directory of the journal: `$ESTOP_STATE`, else `$XDG_STATE_HOME/estop`, else
/// `$HOME/.local/state/estop`, else `/var/lib/estop`.
///
/// Empty variables count as unset, and so does a relative `$XDG_STATE_HOME` (XDG Base Directory
/// Specification 0.8, "All paths set in these environment variables must be absolute").
pub fn state_dir() -> PathBuf {
    state_dir_from(|name| env::var_os(name))
}

/// Makes the directory (mode 0700) and the file (mode 0600) where they are missing, and gives the
/// file's path without symbolic links.
pub(super) fn make(dir: &Path) -> Result<PathBuf, Error> {
    let refused = |path: &Path, error: io::Error| Error::Place {
        path: path.to_owned(),
        why: error.to_string(),
    };
    let mut builder = DirBuilder::new();
    builder.recursive(true).mode(0o700);
    builder.create(dir).map_err(|error| refused(dir, error))?;
    let dir = fs::canonicalize(dir).map_err(|error| refused(dir, error))?;
    let path = dir.join(FILE_NAME);
    let mut options = OpenOptions::new();
    options.write(true).create_new(true).mode(0o600);
    match options.open(&path) {
        Ok(file) => {
            // The name of a new file is durable only once its directory is.
            let synced = file
                .sync_all()
                .and_then(|()| File::open(&dir))
                .and_then(|dir| dir.sync_all());
            synced.map_err(|error| refused(&path, error))?;
        }
        Err(error) if error.kind() == io::ErrorKind::AlreadyExists => {
            close_to_others(&path).map_err(|error| refused(&path, error))?;
        }
        Err(error) => return Err(refused(&path, error)),
    }
    Ok(path)
}

/// Takes away the rights of others, if somebody gave them any: what was removed from disks is in
/// this file.
fn close_to_others(path: &Path) -> io::Result<()> {
    let found = fs::symlink_metadata(path)?;
    if !found.is_file() {
        let why = "it is not a regular file";
        return Err(io::Error::new(io::ErrorKind::InvalidInput, why));
    }
    if found.permissions().mode() & 0o077 != 0 {
        fs::set_permissions(path, Permissions::from_mode(0o600))?;
    }
    Ok(())
}

fn state_dir_from(variable: impl Fn(&str) -> Option<OsString>) -> PathBuf {
    let path = |name: &str| {
        let value = variable(name).filter(|value| !value.is_empty());
        value.map(PathBuf::from)
    };
    if let Some(dir) = path("ESTOP_STATE") {
        return dir;
    }
    if let Some(dir) = path("XDG_STATE_HOME").filter(|dir| dir.is_absolute()) {
        return dir.join("estop");
    }
    if let Some(home) = path("HOME") {
        return home.join(".local/state/estop");
    }
    PathBuf::from("/var/lib/estop")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_first_variable_that_is_set_wins() {
        let dir = |set: &[(&str, &str)]| {
            let value = |name: &str| set.iter().find(|(key, _)| *key == name);
            state_dir_from(|name| value(name).map(|(_, value)| OsString::from(*value)))
        };
        let all = [
            ("ESTOP_STATE", "/e"),
            ("XDG_STATE_HOME", "/x"),
            ("HOME", "/h"),
        ];
        assert_eq!(dir(&all), Path::new("/e"));
        assert_eq!(dir(&all[1..]), Path::new("/x/estop"));
        assert_eq!(dir(&all[2..]), Path::new("/h/.local/state/estop"));
        assert_eq!(dir(&[]), Path::new("/var/lib/estop"));
        let odd = [("ESTOP_STATE", ""), ("XDG_STATE_HOME", "x"), ("HOME", "/h")];
        assert_eq!(dir(&odd), Path::new("/h/.local/state/estop"));
    }
}

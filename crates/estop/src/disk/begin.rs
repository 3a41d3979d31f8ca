//! What every operation does before its first write, and which error it reports after the last.

use super::{Disk, Error, Identity, Left};
use crate::{Job, Stop};

/// Whether it is still the disk that was looked at, and nobody has asked to stop.
pub(super) fn begin<D: Disk>(
    disk: &mut D,
    job: &Job<Left>,
    expected: &Identity,
) -> Result<(), Stop> {
    let is = disk.identity()?;
    if is != *expected {
        return Err(Error::Changed {
            was: expected.to_string(),
            is: is.to_string(),
        }
        .into());
    }
    job.gate().check()?;
    Ok(())
}

/// The first error wins; a later one never overwrites it.
pub(super) fn first_error(result: Result<(), Stop>, later: Error) -> crate::Error {
    match result {
        Err(Stop::Failed(first)) => first,
        _ => later.into(),
    }
}

/// Whether the disk does not answer any more, so that there is no looking at it.
pub(super) fn is_lost(result: &Result<(), Stop>) -> bool {
    matches!(
        result,
        Err(Stop::Failed(
            crate::Error::Lost | crate::Error::NotAnswering { .. }
        ))
    )
}

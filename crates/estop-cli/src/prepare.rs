//! From DEVICE to a claimed disk: looked at, guarded, shown, asked about, claimed.

use estop::disk::{Disk as _, Identity, Survey, survey};
use estop_os::{any::AnyDisk, guard::Access, journal::SqliteJournal};

use crate::{
    device::Device,
    exit::{Refused, Trouble},
    guards, history,
    session::{Session, tell},
};

/// A device that was looked at.
#[derive(Debug)]
pub(crate) struct Seen {
    pub(crate) device: Device,
    pub(crate) survey: Survey,
}

/// Looks at devices that are going to be written to; all refusals are collected.
pub(crate) fn look(session: &Session, devices: Vec<Device>) -> Result<Vec<Seen>, Trouble> {
    let mut refused = Vec::new();
    let mut seen: Vec<Seen> = Vec::new();
    for device in devices {
        let against = guards::of_use(session, &device, Access::Write);
        if !against.is_empty() {
            refused.extend(against);
            continue;
        }
        let survey = match look_at(&device) {
            Ok(survey) => survey,
            Err(Trouble::Refused(more)) => {
                refused.extend(more);
                continue;
            }
            Err(trouble) => return Err(trouble),
        };
        if let Some(same) = seen
            .iter()
            .find(|one| one.survey.identity == survey.identity)
        {
            return Err(Trouble::Usage(format!(
                "{} and {} are the same disk: name it once",
                same.device.word, device.word
            )));
        }
        seen.push(Seen { device, survey });
    }
    none_refused(refused).map(|()| seen)
}

/// Looks at one device, whoever uses it.
pub(crate) fn look_at(device: &Device) -> Result<Survey, Trouble> {
    let mut disk = device.open_to_read()?;
    survey(&mut disk).map_err(|error| Trouble::Failed(format!("{}: {error}", device.word)))
}

/// Which disk it is.
pub(crate) fn identity_of(device: &Device) -> Result<Identity, Trouble> {
    let identity = device.open_to_read()?.identity();
    identity.map_err(|error| Trouble::Failed(format!("{}: {error}", device.word)))
}

/// `Err` if anything was refused.
pub(crate) fn none_refused(refused: Vec<Refused>) -> Result<(), Trouble> {
    if refused.is_empty() {
        Ok(())
    } else {
        Err(Trouble::Refused(refused))
    }
}

/// Claims a device that was looked at. What was cut short on it before gets its end.
pub(crate) fn claim(
    session: &Session,
    journal: &mut SqliteJournal,
    seen: &Seen,
) -> Result<AnyDisk, Trouble> {
    let word = &seen.device.word;
    none_refused(guards::still_the_same(session, &seen.device))?;
    let mut disk = seen.device.open_to_write()?;
    let now = survey(&mut disk).map_err(|error| Trouble::Failed(format!("{word}: {error}")))?;
    if now.identity != seen.survey.identity {
        let (was, is) = (&seen.survey.identity, &now.identity);
        let message =
            format!("{word} is not the disk that was looked at ({was}), but another ({is})");
        return Err(Trouble::refused(word, message));
    }
    if (now.inside(), now.ends()) != (seen.survey.inside(), seen.survey.ends()) {
        let message =
            format!("{word} was changed by another program since it was looked at: look again");
        return Err(Trouble::refused(word, message));
    }
    for (entry, _) in history::settle(journal, &mut disk, &now.identity.key())? {
        tracing::info!(job = entry.id, "was cut short, and has its end now");
    }
    Ok(disk)
}

/// One line on standard error for each device on which something was cut short.
pub(crate) fn mention_unfinished(session: &Session, seen: &[Seen]) -> Result<(), Trouble> {
    seen.iter()
        .try_for_each(|one| mention(session, &one.device, &one.survey.identity))
}

/// One line on standard error if something was cut short on this device.
pub(crate) fn mention(
    session: &Session,
    device: &Device,
    identity: &Identity,
) -> Result<(), Trouble> {
    if let Some(journal) = session.journal_if_there()?
        && let Some(line) = history::mention(&journal, &device.word, &identity.key())
    {
        tell(&line);
    }
    Ok(())
}

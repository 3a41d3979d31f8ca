//! What speaks against an operation, before anything is written.

use estop::disk::{Survey, table::Partition};
use estop_os::guard::{self, Access, Needs, Refusal, Scope};

use crate::{
    device::{Device, Kind},
    exit::Refused,
    session::Session,
};

/// What the user allows to be destroyed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(crate) struct Force {
    /// Partitions with data.
    pub(crate) data: Allow,
    /// Partitions of the computer's maker.
    pub(crate) oem: Allow,
}

/// Whether something is allowed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(crate) enum Allow {
    #[default]
    No,
    Yes,
}

impl Allow {
    pub(crate) fn given(flag: bool) -> Self {
        if flag { Self::Yes } else { Self::No }
    }
}

/// Who uses the device, and whether this user may use it at all. The claim is tried and let go of.
pub(crate) fn of_use(session: &Session, device: &Device, access: Access) -> Vec<Refused> {
    let scope = device.partition().map_or(Scope::Disk, Scope::Partition);
    let needs = Needs {
        access,
        scope,
        least_bytes: 0,
        looked_at: None,
    };
    let refusals = match &device.kind {
        Kind::Block { disk, .. } => guard::check(&session.roots, disk, &needs),
        Kind::Image { path, .. } => guard::check_image(&session.roots, path, &needs),
        Kind::Sim { .. } => Vec::new(),
    };
    refusals
        .into_iter()
        .map(|one| refused(device, one))
        .collect()
}

/// The same once more, when the user has answered: it must still be the device that was shown.
pub(crate) fn still_the_same(session: &Session, device: &Device) -> Vec<Refused> {
    let Kind::Block { disk, partition } = &device.kind else {
        return Vec::new();
    };
    let needs = Needs {
        access: Access::Write,
        scope: partition.map_or(Scope::Disk, Scope::Partition),
        least_bytes: 0,
        looked_at: Some(disk),
    };
    let refusals = guard::look(&session.roots, disk, &needs);
    refusals
        .into_iter()
        .map(|one| refused(device, one))
        .collect()
}

/// What is on the disk that would be destroyed, and wants to be forced.
pub(crate) fn of_content(device: &Device, survey: &Survey, force: Force) -> Vec<Refused> {
    let path = std::path::PathBuf::from(&device.word);
    let mut refusals = Vec::new();
    let mut data = survey
        .data_partitions()
        .map(|one| words(survey, one))
        .collect::<Vec<_>>();
    if survey.table.is_none() {
        // A file system, or a member of an array, without a table around it.
        data.extend(
            survey
                .signatures
                .iter()
                .filter(|one| is_data(one))
                .map(|one| {
                    let label = one.label.as_deref().map(|label| format!(" \"{label}\""));
                    format!(
                        "{}{} on the whole disk",
                        one.name,
                        label.unwrap_or_default()
                    )
                }),
        );
        data.dedup();
    }
    if survey.unreadable {
        data.push("sectors at its ends that cannot be read, so perhaps a table".to_owned());
    }
    if force.data == Allow::No && !data.is_empty() {
        let (path, partitions) = (path.clone(), data);
        refusals.push(Refusal::NeedsForce { path, partitions });
    }
    let oem = survey
        .oem_partitions()
        .map(|one| words(survey, one))
        .collect::<Vec<_>>();
    if force.oem == Allow::No && !oem.is_empty() {
        let partitions = oem;
        refusals.push(Refusal::NeedsForceOem { path, partitions });
    }
    refusals
        .into_iter()
        .map(|one| refused(device, one))
        .collect()
}

/// What speaks against taking one partition out of the table: an ESP, or one of the maker.
pub(crate) fn of_partition(
    device: &Device,
    survey: &Survey,
    number: u32,
    force: Force,
) -> Vec<Refused> {
    use estop::disk::table::Role;
    let path = std::path::PathBuf::from(&device.word);
    let mut all = survey.partitions.iter().map(|one| &one.partition);
    let Some(partition) = all.find(|one| one.number == number) else {
        return Vec::new();
    };
    let partitions = vec![words(survey, partition)];
    let refusal = match partition.role() {
        Role::Esp if force.data == Allow::No => Refusal::NeedsForce { path, partitions },
        Role::Oem if force.oem == Allow::No => Refusal::NeedsForceOem { path, partitions },
        _ => return Vec::new(),
    };
    vec![refused(device, refusal)]
}

fn refused(device: &Device, refusal: Refusal) -> Refused {
    Refused {
        device: device.word.clone(),
        message: refusal.to_string(),
        refusal: Some(refusal),
    }
}

fn is_data(found: &estop::disk::signature::Found) -> bool {
    use estop::disk::signature::{Role, What};
    found.what != What::Table && found.role == Role::Primary
}

/// `partition 1 (linux, ext4 "HOME")`
fn words(survey: &Survey, partition: &Partition) -> String {
    let surveyed = survey
        .partitions
        .iter()
        .find(|one| one.partition.number == partition.number);
    let found = surveyed.and_then(|one| one.signatures.iter().find(|found| is_data(found)));
    let mut about = vec![partition.type_name.unwrap_or("unknown type").to_owned()];
    if let Some(found) = found {
        let label = found.label.as_deref().map(|label| format!(" \"{label}\""));
        about.push(format!("{}{}", found.name, label.unwrap_or_default()));
    }
    format!("partition {} ({})", partition.number, about.join(", "))
}

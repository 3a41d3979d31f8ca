//! Copy: an object and all that is in it, object by object, on the device.

use std::collections::HashMap;

use serde::{Deserialize, Serialize};

use super::{
    Error, Left, Phone, Place, Session,
    change::make_folder,
    code::Operation,
    folder::{Folder, GENERATIONS_MAX, find, find_folder, same},
    session::{LOOK_LIMIT, refusal, response_limit},
    step::{bound, done, insist_on, mark},
    walk::{Node, count, walk},
    wire::Wire,
};
use crate::{Job, Outcome, Stop, Unit, journal::Journal};

/// An object is copied on the device, with all that is in it if it is a folder.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct CopyTree {
    /// Where it is.
    pub at: Place,
    /// The folder that it is copied to, in which nothing of its name is.
    pub to: Place,
}

/// Copies an object: folders are made, and each file is copied by a command of its own, so that it can
/// be stopped in between.
///
/// Left: `Done` with the objects that are copied, `Untouched` if none is. Stopped between two objects,
/// until the last one. What is copied can be deleted as any tree.
pub fn copy_tree<P: Phone>(
    phone: &mut P,
    job: &Job<Left>,
    log: &mut dyn Journal,
    plan: &CopyTree,
) -> Outcome<Left> {
    job.progress_cell().phase("look", None, Unit::Steps);
    job.gate()
        .set_bound(bound(response_limit(Operation::COPY_OBJECT)));
    let mut run = Copying {
        plan,
        handles: Vec::new(),
        objects: 0,
        unknown: false,
    };
    let mut result = Ok(());
    for generation in 1..=GENERATIONS_MAX {
        result = run.copy(phone, job, log);
        match &result {
            // Opened anew in the middle: it goes on with what is not there yet.
            Err(Stop::Failed(crate::Error::Phone(Error::Changed(_))))
                if generation < GENERATIONS_MAX => {}
            _ => break,
        }
    }
    match run.unknown {
        true => Outcome::new(result, Left::Unknown),
        false => Outcome::new(result, done(run.objects)),
    }
}

/// What a process that died while it copied left: the copy is counted. It changes nothing.
pub fn look_after_copy<P: Phone>(
    phone: &mut P,
    plan: &CopyTree,
    changed: bool,
) -> Result<Left, Error> {
    match changed {
        false => Ok(Left::Untouched),
        true => count(phone, &plan.copy()).map(done).map_err(Error::of),
    }
}

impl CopyTree {
    fn copy(&self) -> Place {
        self.to.child(&self.at.name)
    }
}

/// A tree that is being copied.
struct Copying<'a> {
    plan: &'a CopyTree,
    /// Of the copies, in the tree's order.
    handles: Vec<u32>,
    objects: u64,
    /// It could not be looked at how many there are.
    unknown: bool,
}

impl Copying<'_> {
    fn copy<P: Phone>(
        &mut self,
        phone: &mut P,
        job: &Job<Left>,
        log: &mut dyn Journal,
    ) -> Result<(), Stop> {
        let gate = job.gate();
        let tree = walk(phone, &self.plan.at, Some(gate))?;
        let folder = find_folder(phone, &self.plan.to, Some(gate))?;
        let there = self.there(phone, job, folder, &tree)?;
        self.objects = there.len() as u64;
        self.handles = vec![0; tree.len()];
        for (at, handle) in &there {
            self.handles[*at] = *handle;
        }
        mark(job, log, 0)?;
        let progress = job.progress_cell();
        progress.phase("copy", Some(tree.len() as u64), Unit::Steps);
        let rest = (0..tree.len()).filter(|at| !there.contains_key(at));
        let rest = rest.collect::<Vec<_>>();
        for at in &rest {
            let is_last = Some(at) == rest.last();
            phone.long_turn(gate, |session| {
                same(session, folder.generation)?;
                // It may have been looked up before the session was opened anew, and the folder after.
                same(session, tree[*at].entry.generation)?;
                if is_last {
                    gate.close()?;
                }
                self.one(session, folder, (*at, &tree[*at]), is_last)
            })?;
            progress.done(self.objects, 0);
        }
        Ok(gate.close()?)
    }

    /// Which objects of the tree were copied before the session was opened anew, and the handles of
    /// their copies. Before the first nothing of that name may be there.
    fn there<P: Phone>(
        &self,
        phone: &mut P,
        job: &Job<Left>,
        folder: Folder,
        tree: &[Node],
    ) -> Result<HashMap<usize, u32>, Stop> {
        let (gate, copy) = (Some(job.gate()), self.plan.copy());
        if find(phone, &copy, gate)?.is_none() {
            return Ok(HashMap::new());
        }
        if self.objects == 0 {
            return Err(Error::Exists(copy.path()).into());
        }
        let copied = walk(phone, &copy, gate)?;
        let mut generations = copied.iter().map(|node| node.entry.generation);
        if generations.any(|generation| generation != folder.generation) {
            return Err(Error::Changed("the session".to_owned()).into());
        }
        let handles = copied.iter().map(|node| node.entry.handle);
        let handles = paths(&copied).into_iter().zip(handles);
        let handles = handles.collect::<HashMap<_, _>>();
        let all = paths(tree).into_iter().enumerate();
        let there = all.filter_map(|(at, path)| Some((at, *handles.get(&path)?)));
        Ok(there.collect())
    }

    /// Copies one. Where it is not sure whether it is there, and after the last, it is looked for.
    fn one<W: Wire>(
        &mut self,
        session: &mut Session<W>,
        folder: Folder,
        (at, node): (usize, &Node),
        is_last: bool,
    ) -> Result<(), Stop> {
        let into = node.parent.and_then(|parent| self.handles.get(parent));
        let into = Folder {
            handle: into.copied().unwrap_or(folder.handle),
            ..folder
        };
        let entry = &node.entry;
        let made = match entry.is_folder {
            true => make_folder(session, into, &entry.name),
            false => {
                // Here the root is zero.
                let parameters = [entry.handle, into.storage, into.handle];
                let copied = session.ask(Operation::COPY_OBJECT, &parameters);
                copied.map(|response| response.parameter(0))
            }
        };
        match made {
            Ok(handle) => {
                self.handles[at] = handle;
                self.objects += 1;
                if is_last {
                    self.look(session, self.objects)
                } else {
                    Ok(())
                }
            }
            Err(stop) if refusal(&stop).is_some() => Err(stop),
            Err(stop) => {
                let looked = self.look(session, self.objects);
                tracing::debug!(?looked, "after a copy that did not end well");
                Err(stop)
            }
        }
    }

    /// Counts what is there: so many there should be.
    fn look<W: Wire>(&mut self, session: &mut Session<W>, should: u64) -> Result<(), Stop> {
        let copy = self.plan.copy();
        let looked = session.within(LOOK_LIMIT, |session| {
            insist_on(session, |session| count(session, &copy))
        });
        match looked {
            Ok(objects) => {
                self.objects = objects;
                let not_so = || Error::NotSo(format!("{} is not whole", copy.path()));
                if objects == should {
                    Ok(())
                } else {
                    Err(not_so().into())
                }
            }
            Err(stop) => {
                self.unknown = true;
                Err(stop)
            }
        }
    }
}

/// The paths of a tree's objects, from its top on.
fn paths(tree: &[Node]) -> Vec<String> {
    let mut paths = Vec::<String>::with_capacity(tree.len());
    for node in tree {
        let above = node.parent.and_then(|parent| paths.get(parent));
        let above = above.map_or("", String::as_str);
        paths.push(format!("{above}/{}", node.entry.name));
    }
    paths
}

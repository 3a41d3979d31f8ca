//! The figures of a trial.

use std::fmt;

use serde::Serialize;

use super::super::Script;

/// The figures of one trial.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Figures {
    /// The operation and the model.
    pub name: String,
    /// Commands of an undisturbed run.
    pub commands: u32,
    /// Runs that were disturbed.
    pub points: u64,
    /// Runs that were left out of the sample.
    pub left_out: u64,
    /// Ends that break the contract.
    pub wrong_ends: u64,
    /// Ends whose `left` is not what the device holds.
    pub false_lefts: u64,
    /// Devices that did not take the recovery or the same operation again.
    pub not_usable: u64,
    /// Ends that could not say what is left although the device was there to be looked at.
    pub unknowns: u64,
    /// The first few findings, in words.
    pub findings: Vec<String>,
}

/// Findings that are kept in words.
const FINDINGS_KEPT: usize = 8;

/// Of findings that begin alike.
const ALIKE_KEPT: usize = 2;

impl Figures {
    /// Keeps a finding, unless enough of its kind are kept.
    pub(super) fn found(&mut self, why: &str, end: &dyn fmt::Debug, script: &Script) {
        let kind = |text: &str| {
            text.split(": ")
                .nth(1)
                .map(|kind| kind.chars().take(18).collect::<String>())
        };
        let is_alike = |finding: &&String| kind(finding) == kind(&format!(": {why}"));
        let alike = self.findings.iter().filter(is_alike).count();
        if alike < ALIKE_KEPT && self.findings.len() < FINDINGS_KEPT {
            let finding = format!("{}: {why}\n    {end:?}\n    {script:?}", self.name);
            self.findings.push(finding);
        }
    }

    /// The points of the whole, whichever of them were tried.
    pub fn all_points(&self) -> u64 {
        self.points + self.left_out
    }

    /// Whether the contract held: no wrong end, no false left, every device usable, and at most one
    /// unknown in a hundred.
    pub fn hold(&self) -> bool {
        (self.wrong_ends, self.false_lefts, self.not_usable) == (0, 0, 0)
            && self.unknowns * 100 <= self.points
    }
}

impl fmt::Display for Figures {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self {
            name,
            commands,
            points,
            wrong_ends,
            false_lefts,
            not_usable,
            unknowns,
            ..
        } = self;
        write!(
            f,
            "{name:<44} {commands:>4} commands {points:>7} of {:>7} points {wrong_ends:>3} / \
             {false_lefts:>3} / {not_usable:>3} / {unknowns:>3}",
            self.all_points()
        )?;
        for finding in &self.findings {
            write!(f, "\n  {finding}")?;
        }
        Ok(())
    }
}

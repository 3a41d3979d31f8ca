//! The rules that the drive keeps, and where they come from.

/// A rule.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Rule {
    /// What it says.
    pub name: &'static str,
    /// Where it comes from.
    pub source: Source,
}

/// Where a rule comes from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Source {
    /// A clause of a standard.
    Clause(&'static str),
    /// What a real drive, or a program that has met many, shows.
    Measured(&'static str),
    /// Nothing but judgement.
    None,
}

/// Every rule.
pub const fn rules() -> &'static [Rule] {
    RULES
}

const fn clause(name: &'static str, clause: &'static str) -> Rule {
    Rule {
        name,
        source: Source::Clause(clause),
    }
}

const fn seen(name: &'static str, by: &'static str) -> Rule {
    Rule {
        name,
        source: Source::Measured(by),
    }
}

const fn judged(name: &'static str) -> Rule {
    Rule {
        name,
        source: Source::None,
    }
}

const RULES: &[Rule] = &[
    clause(
        "an unknown operation code is 5/20/00",
        "SPC-4 §4.5.6 and annex F of MMC-6",
    ),
    clause("a loaded disc is announced by 6/28/00", "MMC-6 §4.1.6"),
];

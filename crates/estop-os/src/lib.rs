//! The world behind estop.

pub mod any;
pub mod block;
pub mod discover;
pub mod doctor;
pub mod drive;
pub mod guard;
pub mod iscsi;
pub mod journal;
pub mod mkfs;
pub mod paced;
pub mod plan;
pub mod run;

//! The world behind estop.

pub mod any;
mod bed;
pub mod block;
pub mod clock;
pub mod discover;
pub mod doctor;
pub mod drive;
pub mod guard;
pub mod image;
pub mod inhibit;
pub mod iscsi;
pub mod journal;
mod kept;
pub mod mkfs;
pub mod paced;
pub mod phone;
pub mod plan;
pub mod run;
pub mod sg;

//! SG_IO: SCSI commands to the machine's own drives, `/dev/sr0` or `/dev/sg1`.
//!
//! No root is needed: whoever may write `/dev/sr*` may send what a burner needs (the list is in Linux
//! drivers/scsi/scsi_ioctl.c, `scsi_cmd_allowed`), and through `/dev/sg*` any command.

mod error;
mod header;
mod ioctl;
mod node;
mod unit;

pub use error::OpenError;
pub(crate) use error::denied;
pub use unit::{MAX_TRANSFER_BYTES, SgUnit};

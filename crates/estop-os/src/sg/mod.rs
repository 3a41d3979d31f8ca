//! SG_IO: SCSI commands to the machine's own drives, `/dev/sr0` or `/dev/sg1`.
//!
//! No root is needed: the kernel lets whoever may write the node send what a burner needs (its list
//! is in Linux drivers/scsi/scsi_ioctl.c, `scsi_cmd_allowed`).

mod error;
mod header;
mod ioctl;
mod node;
mod unit;

pub use error::OpenError;
pub(crate) use error::denied;
pub use unit::{MAX_TRANSFER_BYTES, SgUnit};

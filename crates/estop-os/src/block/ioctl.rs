//! The block device ioctls of linux/fs.h, linux/blkpg.h and linux/loop.h that rustix has no function for.

use std::{
    ffi::{c_int, c_void},
    os::fd::{AsRawFd, BorrowedFd},
};

use estop::disk::Extent;
use rustix::{
    io::Errno,
    ioctl::{Getter, Ioctl, IoctlOutput, NoArg, Opcode, Setter, ioctl, opcode},
};

const BLKROGET: Opcode = opcode::none(0x12, 94);
const BLKFLSBUF: Opcode = opcode::none(0x12, 97);
const BLKPG: Opcode = opcode::none(0x12, 105);
const BLKGETSIZE64: Opcode = opcode::read::<usize>(0x12, 114);
const BLKDISCARD: Opcode = opcode::none(0x12, 119);
const BLKZEROOUT: Opcode = opcode::none(0x12, 127);

const LOOP_CONFIGURE: Opcode = opcode::none(0x4C, 0x0A);
const LOOP_CTL_GET_FREE: Opcode = opcode::none(0x4C, 0x82);

const BLKPG_ADD_PARTITION: i32 = 1;
const BLKPG_DEL_PARTITION: i32 = 2;

/// `struct blkpg_ioctl_arg`
#[repr(C)]
struct BlkpgArgument {
    op: i32,
    flags: i32,
    datalen: i32,
    data: *mut c_void,
}

/// `struct blkpg_partition`
#[repr(C)]
struct BlkpgPartition {
    start_bytes: i64,
    length_bytes: i64,
    number: i32,
    devname: [u8; 64],
    volname: [u8; 64],
}

/// Size in bytes; 0 once the device is gone.
pub(super) fn size_bytes(fd: BorrowedFd<'_>) -> Result<u64, Errno> {
    // SAFETY: BLKGETSIZE64 writes one u64, whatever the size that its number encodes.
    unsafe { ioctl(fd, Getter::<BLKGETSIZE64, u64>::new()) }
}

/// Whether the device is write-protected. An open for writing can succeed all the same.
pub(super) fn is_read_only(fd: BorrowedFd<'_>) -> Result<bool, Errno> {
    // SAFETY: BLKROGET writes one int.
    unsafe { ioctl(fd, Getter::<BLKROGET, i32>::new()) }.map(|read_only| read_only != 0)
}

/// BLKZEROOUT: the device makes zeros, or the kernel writes them where it cannot.
pub(super) fn zero_out(fd: BorrowedFd<'_>, from_bytes: u64, len_bytes: u64) -> Result<(), Errno> {
    // SAFETY: BLKZEROOUT reads two u64.
    unsafe {
        ioctl(
            fd,
            Setter::<BLKZEROOUT, [u64; 2]>::new([from_bytes, len_bytes]),
        )
    }
}

/// BLKDISCARD: the range is not used any more.
pub(super) fn discard(fd: BorrowedFd<'_>, from_bytes: u64, len_bytes: u64) -> Result<(), Errno> {
    // SAFETY: BLKDISCARD reads two u64.
    unsafe {
        ioctl(
            fd,
            Setter::<BLKDISCARD, [u64; 2]>::new([from_bytes, len_bytes]),
        )
    }
}

/// BLKPG: the disk has this partition. Its content is not touched.
pub(super) fn add_partition(fd: BorrowedFd<'_>, number: u32, extent: Extent) -> Result<(), Errno> {
    let bytes = |bytes: u64| i64::try_from(bytes).map_err(|_| Errno::INVAL);
    blkpg(
        fd,
        BLKPG_ADD_PARTITION,
        number,
        bytes(extent.start_bytes)?,
        bytes(extent.len_bytes)?,
    )
}

/// BLKPG: the disk has this partition no more. Its content is not touched.
pub(super) fn delete_partition(fd: BorrowedFd<'_>, number: u32) -> Result<(), Errno> {
    blkpg(fd, BLKPG_DEL_PARTITION, number, 0, 0)
}

/// BLKFLSBUF: what the page cache has of the device is written out and dropped. Takes root.
pub(crate) fn flush_buffers(fd: BorrowedFd<'_>) -> Result<(), Errno> {
    // SAFETY: BLKFLSBUF takes no argument.
    unsafe { ioctl(fd, NoArg::<BLKFLSBUF>::new()) }
}

/// LOOP_CTL_GET_FREE on `/dev/loop-control`: the number of a loop device that is free now, made if
/// there was none.
pub(crate) fn free_loop(control: BorrowedFd<'_>) -> Result<u32, Errno> {
    // SAFETY: LOOP_CTL_GET_FREE takes no argument, and answers with a number.
    let number = unsafe { ioctl(control, GetFree) }?;
    u32::try_from(number).map_err(|_| Errno::INVAL)
}

/// LOOP_CONFIGURE: attaches a file to a loop device, in one step.
pub(crate) fn attach_loop(
    fd: BorrowedFd<'_>,
    configuration: LoopConfiguration,
) -> Result<(), Errno> {
    // SAFETY: LOOP_CONFIGURE reads one `struct loop_config`.
    unsafe {
        ioctl(
            fd,
            Setter::<LOOP_CONFIGURE, LoopConfiguration>::new(configuration),
        )
    }
}

/// `LO_FLAGS_AUTOCLEAR`: detached when the last descriptor of it is closed, however that comes.
const AUTOCLEAR: u32 = 4;

/// `struct loop_config`
#[repr(C)]
#[derive(Debug, Clone)]
pub(crate) struct LoopConfiguration {
    fd: u32,
    block_size: u32,
    info: LoopInfo,
    reserved: [u64; 8],
}

/// `struct loop_info64`
#[repr(C)]
#[derive(Debug, Clone)]
struct LoopInfo {
    device: u64,
    inode: u64,
    rdevice: u64,
    offset_bytes: u64,
    limit_bytes: u64,
    number: u32,
    encrypt_type: u32,
    encrypt_key_size: u32,
    flags: u32,
    file_name: [u8; 64],
    crypt_name: [u8; 64],
    encrypt_key: [u8; 32],
    init: [u64; 2],
}

impl LoopConfiguration {
    /// This piece of the file, in sectors of this size, until the loop device is closed.
    pub(crate) fn piece(
        file: BorrowedFd<'_>,
        extent: Extent,
        sector_bytes: u32,
    ) -> Result<Self, Errno> {
        let fd = u32::try_from(file.as_raw_fd()).map_err(|_| Errno::BADF)?;
        Ok(Self {
            fd,
            block_size: sector_bytes,
            info: LoopInfo {
                device: 0,
                inode: 0,
                rdevice: 0,
                offset_bytes: extent.start_bytes,
                limit_bytes: extent.len_bytes,
                number: 0,
                encrypt_type: 0,
                encrypt_key_size: 0,
                flags: AUTOCLEAR,
                file_name: [0; 64],
                crypt_name: [0; 64],
                encrypt_key: [0; 32],
                init: [0; 2],
            },
            reserved: [0; 8],
        })
    }
}

struct GetFree;

// SAFETY: the opcode takes no argument and changes no memory; the answer is the return value.
unsafe impl Ioctl for GetFree {
    type Output = c_int;

    const IS_MUTATING: bool = false;

    fn opcode(&self) -> Opcode {
        LOOP_CTL_GET_FREE
    }

    fn as_ptr(&mut self) -> *mut c_void {
        std::ptr::null_mut()
    }

    unsafe fn output_from_ptr(out: IoctlOutput, _: *mut c_void) -> Result<c_int, Errno> {
        Ok(out)
    }
}

fn blkpg(
    fd: BorrowedFd<'_>,
    op: i32,
    number: u32,
    start_bytes: i64,
    length_bytes: i64,
) -> Result<(), Errno> {
    let mut partition = BlkpgPartition {
        start_bytes,
        length_bytes,
        number: i32::try_from(number).map_err(|_| Errno::INVAL)?,
        devname: [0; 64],
        volname: [0; 64],
    };
    let argument = BlkpgArgument {
        op,
        flags: 0,
        datalen: i32::try_from(size_of::<BlkpgPartition>()).unwrap_or(0),
        data: (&raw mut partition).cast(),
    };
    // SAFETY: BLKPG reads the argument and the partition it points to, and writes to neither; both
    // live until the call returns.
    unsafe { ioctl(fd, Setter::<BLKPG, BlkpgArgument>::new(argument)) }
}

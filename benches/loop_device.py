"""A loop device with direct I/O over a file of its own, and what the kernel says of it."""

import ctypes
import fcntl
import os
import subprocess
import tempfile
from pathlib import Path

CHUNK_BYTES = 4 << 20
# cachestat(2), Linux 6.5: the same number on every architecture that Rust's std knows.
CACHESTAT = 451


class Loop:
    """Attached on entry, detached and its file removed on exit."""

    def __init__(self, scratch, size_bytes):
        self.image, self.size_bytes = scratch / f"disk-{size_bytes}.img", size_bytes

    def __enter__(self):
        # Written, not only allocated: the first write to an unwritten extent costs more.
        with open(self.image, "wb") as image:
            block = os.urandom(CHUNK_BYTES)
            for _ in range(self.size_bytes // CHUNK_BYTES):
                image.write(block)
            image.flush()
            os.fsync(image.fileno())
        self.device = attach(self.image)
        block = Path("/sys/block") / Path(self.device).name
        # It is about to be overwritten: whose is it really?
        backing = (block / "loop/backing_file").read_text().strip()
        if backing != str(self.image.resolve()) or (block / "loop/dio").read_text() != "1\n":
            subprocess.run(["losetup", "--detach", self.device], check=False)
            raise SystemExit(f"disks: {self.device} is over {backing}, or without direct I/O")
        self.stat = os.open(block / "stat", os.O_RDONLY)
        self.inflight = os.open(block / "inflight", os.O_RDONLY)
        return self

    def __exit__(self, *_):
        os.close(self.stat)
        os.close(self.inflight)
        subprocess.run(["losetup", "--detach", self.device], check=True)
        self.image.unlink()

    def written_sectors(self):
        """Sectors of 512 bytes whose write has completed, since the device was attached."""
        return int(os.pread(self.stat, 512, 0).split()[6])

    def in_flight(self):
        """Requests that the device has not completed."""
        return sum(map(int, os.pread(self.inflight, 64, 0).split()))

    def dirty_pages(self):
        """Pages of the device and of its file that are dirty or being written back."""
        return sum(dirty_pages(path) for path in (self.device, self.image))


def attach(image):
    # The tests' lock: two that look for a free device at once can pick the same one.
    with open(Path(tempfile.gettempdir()) / "estop-test-losetup.lock", "w") as turn:
        fcntl.flock(turn, fcntl.LOCK_EX)
        argv = ["losetup", "--find", "--show", "--direct-io=on", str(image)]
        return subprocess.run(argv, check=True, capture_output=True, text=True).stdout.strip()


def dirty_pages(path):
    """0 where the kernel cannot say: `stat` and `inflight` then stand alone."""
    whole = (ctypes.c_uint64 * 2)(0, 0)
    found = (ctypes.c_uint64 * 5)()
    fd = os.open(path, os.O_RDONLY)
    try:
        libc = ctypes.CDLL(None, use_errno=True)
        if libc.syscall(CACHESTAT, fd, whole, found, 0) != 0:
            return 0
    finally:
        os.close(fd)
    _cached, dirty, writeback, _evicted, _recently = found
    return dirty + writeback

#!/usr/bin/env python3
"""Compares estop's full clean, verify and Ctrl-C with its peers on a loop device of its own.

Needs root, losetup, dd, shred and cmp; nwipe is left out, and said to be, where it is missing.
Prints Markdown. It judges ratios within one run, never times across machines. See README.md.
"""

import argparse
import json
import os
import random
import shutil
import signal
import statistics
import subprocess
import sys
import tempfile
import threading
import time
from pathlib import Path

import disks_table
from loop_device import Loop

MIB = 1 << 20
ROOT = Path(__file__).resolve().parent.parent
CHUNK_BYTES = 4 * MIB
# The highest mark of a process's memory can only be read while it lives.
MEMORY_POLL_S = 0.005
# Short beside the 300 ms that are judged, long beside one read of sysfs (some 10 us).
IDLE_POLL_S = 0.0002
# No write for this long, with none in flight and nothing dirty: the device is idle.
SETTLE_S = 0.03
# No contestant is slower than 5 MB/s; beyond this one hangs, and the bench says so.
RUN_LIMIT_S = 900
IDLE_LIMIT_S = 120
# A run that ends before its moment is tried again at another; not for ever.
TOO_LATE_LIMIT = 10


def spawn(argv, out_path):
    """Starts argv with every signal at its default, as a terminal would."""
    program = shutil.which(argv[0]) or sys.exit(f"disks: no `{argv[0]}` here: install it")
    create = os.O_WRONLY | os.O_CREAT | os.O_TRUNC
    actions = [
        (os.POSIX_SPAWN_OPEN, 0, "/dev/null", os.O_RDONLY, 0),
        (os.POSIX_SPAWN_OPEN, 1, str(out_path), create, 0o600),
        (os.POSIX_SPAWN_OPEN, 2, f"{out_path}.err", create, 0o600),
    ]
    default = [signal.SIGINT, signal.SIGTERM, signal.SIGHUP, signal.SIGPIPE, signal.SIGQUIT]
    return os.posix_spawn(
        program, argv, os.environ, file_actions=actions, setsigdef=default, setsigmask=[]
    )


def stop(pid):
    """Ends a child that the bench gives up on."""
    os.kill(pid, signal.SIGKILL)
    os.wait4(pid, 0)


def watch_memory(pid, ended, peak):
    # ru_maxrss of a child starts at what its parent, this interpreter, had at the exec.
    while not ended.is_set():
        try:
            for line in Path(f"/proc/{pid}/status").read_text().splitlines():
                if line.startswith("VmHWM:"):
                    peak[0] = max(peak[0], int(line.split()[1]) * 1024)
        except OSError:
            return
        ended.wait(MEMORY_POLL_S)


def measure(name, argv, size_bytes, out_path, codes=(0,)):
    """One run from start to end, as a row; it must end with one of the codes."""
    ended, peak = threading.Event(), [0]
    began = time.monotonic()
    pid = spawn(argv, out_path)
    watcher = threading.Thread(target=watch_memory, args=(pid, ended, peak))
    alarm = threading.Timer(RUN_LIMIT_S, os.kill, (pid, signal.SIGKILL))
    watcher.start()
    alarm.start()
    try:
        _, status, used = os.wait4(pid, 0)
    except BaseException:
        stop(pid)
        raise
    finally:
        wall_s = time.monotonic() - began
        alarm.cancel()
        ended.set()
        watcher.join()
    if (code := os.waitstatus_to_exitcode(status)) not in codes:
        tail = Path(f"{out_path}.err").read_text(errors="replace")[-800:]
        sys.exit(f"disks: `{' '.join(argv)}` ended with {code}:\n{tail}")
    return {
        "name": name,
        "size_bytes": size_bytes,
        "wall_s": wall_s,
        "user_s": used.ru_utime,
        "sys_s": used.ru_stime,
        "peak_bytes": peak[0],
    }


class Bench:
    """What the sections share: options, scratch directory, rows."""

    def __init__(self, options, scratch):
        self.options, self.scratch = options, scratch
        self.random = random.Random(options.seed)
        self.out = scratch / "out"
        self.rows = []

    def estop(self, *words):
        return [str(self.options.estop), "--state", str(self.scratch / "state"), *words]

    def writers(self, loop):
        """Who fills a device with zeros: name, command. The first is estop."""
        device, count = loop.device, loop.size_bytes // CHUNK_BYTES
        direct = ["dd", "if=/dev/zero", f"of={device}", "bs=4M", f"count={count}", "oflag=direct"]
        return {
            "estop clean --full": self.clean(loop),
            "dd bs=4M oflag=direct": direct,
            "dd … oflag=direct conv=fsync": [*direct, "conv=fsync"],
            "shred -n0 -z": ["shred", "-n0", "-z", device],
        }

    def clean(self, loop, *more):
        return self.estop("clean", loop.device, "--full", "--yes", "--force", *more)

    def nwipe(self, loop):
        log = f"--logfile={self.scratch / 'nwipe.log'}"
        quiet = ["--nousb", "--autonuke", "--nogui", "--nowait"]
        return ["nwipe", "--method=zero", "--verify=off", "--noblank", *quiet, log, loop.device]

    def readers(self, loop):
        """Who reads a device from end to end: name, command."""
        count = loop.size_bytes // CHUNK_BYTES
        source = f"if={loop.device}"
        return {
            "estop verify": self.estop("verify", loop.device),
            "dd bs=4M iflag=direct": [
                *("dd", source, "of=/dev/null", "bs=4M", f"count={count}", "iflag=direct")
            ],
            "cmp /dev/zero": ["cmp", "-n", str(loop.size_bytes), loop.device, "/dev/zero"],
        }

    def rounds(self, section, contestants, size_bytes, rounds):
        """Every contestant once a round, in an order drawn for each round."""
        for number in range(rounds):
            for name in self.random.sample(list(contestants), len(contestants)):
                row = measure(name, contestants[name], size_bytes, self.out)
                self.rows.append({"section": section, "round": number, **row})

    def medians(self, section, name):
        walls = [r["wall_s"] for r in self.rows if (r["section"], r["name"]) == (section, name)]
        return statistics.median(walls)

    def throughput(self, loop):
        # The first pass over a fresh image is not like the others: nobody's.
        measure("warm-up", self.clean(loop), loop.size_bytes, self.out)
        self.rounds("clean", self.writers(loop), loop.size_bytes, self.options.rounds)
        self.rounds("verify", self.readers(loop), loop.size_bytes, self.options.rounds)

    def memory(self):
        for size_bytes in self.options.memory_sizes:
            with Loop(self.scratch, size_bytes) as loop:
                # In this order: verify ends with 1 where it finds anything else than zeros.
                self.rounds("memory", {"estop clean --full": self.clean(loop)}, size_bytes, 1)
                verify = self.readers(loop)["estop verify"]
                self.rounds("memory", {"estop verify": verify}, size_bytes, 1)

    def nwipe_once(self):
        if not shutil.which("nwipe"):
            print("disks: nwipe is not installed: left out", file=sys.stderr)
            return
        with Loop(self.scratch, self.options.nwipe_size) as loop:
            self.rounds("clean", {"nwipe --method=zero": self.nwipe(loop)}, loop.size_bytes, 1)
            within_s = min(4.0, self.medians("clean", "nwipe --method=zero") / 2)
            for _ in range(self.options.nwipe_cancels):
                self.cancel(loop, "nwipe --method=zero", self.nwipe(loop), within_s)

    def cancels(self, loop):
        """Ctrl-C at random moments, the contestants in turn."""
        writers = self.writers(loop)
        del writers["dd … oflag=direct conv=fsync"]
        writers["estop clean --full"] = self.clean(loop, "--json")
        within = {name: self.medians("clean", name) for name in writers}
        # What most people type: through the page cache.
        buffered = [word for word in writers["dd bs=4M oflag=direct"] if word != "oflag=direct"]
        writers["dd bs=4M"] = buffered
        within["dd bs=4M"] = measure("warm-up", buffered, loop.size_bytes, self.out)["wall_s"]
        for number in range(self.options.cancels):
            for name, argv in writers.items():
                if name.startswith("estop") or number < self.options.peer_cancels:
                    self.cancel(loop, name, argv, within[name])

    def cancel(self, loop, name, argv, within_s):
        for too_late in range(TOO_LATE_LIMIT):
            row = self.cancel_once(loop, argv, self.random.random() * 0.9 * within_s)
            if row is not None:
                row |= {"section": "cancel", "name": name, "too_late_before": too_late}
                self.rows.append(row)
                return
        print(f"disks: {name} ended before its moment {TOO_LATE_LIMIT} times", file=sys.stderr)

    def cancel_once(self, loop, argv, moment_s):
        """SIGINT `moment_s` after the first write goes out; None where the run had ended."""
        through_cache = argv[0] == "dd" and "oflag=direct" not in argv
        base = loop.written_sectors()
        pid = spawn(argv, self.out)
        try:
            limit = time.monotonic() + IDLE_LIMIT_S
            # Through the page cache the first write may be the last thing that happens.
            while not through_cache and loop.written_sectors() == base and not loop.in_flight():
                if time.monotonic() > limit:
                    sys.exit(f"disks: `{' '.join(argv)}` has written nothing")
                time.sleep(IDLE_POLL_S)
            time.sleep(moment_s)
            at_s = time.monotonic()
            os.kill(pid, signal.SIGINT)
        except BaseException:
            stop(pid)
            raise
        sectors_then = loop.written_sectors() - base
        gone_s, quiet_s, status = until_idle(loop, pid, at_s)
        row = {
            "moment_s": moment_s,
            "written_bytes": sectors_then * 512,
            "gone_ms": gone_s * 1000,
            "quiet_ms": quiet_s * 1000,
            "idle_ms": max(gone_s, quiet_s) * 1000,
            "exit": os.waitstatus_to_exitcode(status),
        }
        if "--json" not in argv and (
            sectors_then * 512 >= loop.size_bytes or (row["exit"] == 0 and argv[0] != "nwipe")
        ):
            return None
        if "--json" in argv:
            row |= self.stated_bound()
            if row["how"] != "cancelled":
                return None
        return row

    def stated_bound(self):
        """The bound that estop stated when it answered, and its end."""
        events = [json.loads(line) for line in self.out.read_text().splitlines()]
        found = {"how": "no end"}
        for event in events:
            if event["event"] == "cancel" and "limit_ms" not in found:
                found |= {key: event[key] for key in ("answer", "expected_ms", "limit_ms")}
            if event["event"] == "ended":
                found |= {"how": event["how"], "stop_took_ms": event["stop_took_ms"]}
        return found


def until_idle(loop, pid, at_s):
    """Seconds from `at_s` until the process was gone, and until the last sign of a write."""
    status, gone_s, quiet_s = None, None, 0.0
    seen, settled_s = loop.written_sectors(), at_s
    while True:
        now_s = time.monotonic()
        sectors = loop.written_sectors()
        if sectors != seen or loop.in_flight():
            seen, settled_s, quiet_s = sectors, now_s, now_s - at_s
        if status is None:
            found, ended, _ = os.wait4(pid, os.WNOHANG)
            if found:
                status, gone_s = ended, time.monotonic() - at_s
        elif now_s - max(settled_s, at_s + gone_s) > SETTLE_S:
            if loop.dirty_pages() == 0:
                return gone_s, quiet_s, status
            settled_s, quiet_s = now_s, now_s - at_s
        if now_s - at_s > IDLE_LIMIT_S:
            if status is None:
                stop(pid)
            sys.exit(f"disks: {loop.device} is not idle {IDLE_LIMIT_S} s after Ctrl-C")
        time.sleep(IDLE_POLL_S)


def size(text):
    """A size in bytes, from a number with K, M or G (powers of 1024)."""
    units = {"K": 1 << 10, "M": MIB, "G": 1 << 30}
    number, unit = (text[:-1], units[text[-1]]) if text[-1:] in units else (text, 1)
    size_bytes = int(number) * unit
    if size_bytes < 4 * CHUNK_BYTES or size_bytes % CHUNK_BYTES:
        raise argparse.ArgumentTypeError("at least 16M, and a multiple of 4M")
    return size_bytes


def parse():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--dir", type=Path, help="where the scratch directory is made")
    parser.add_argument("--size", type=size, default=size("4G"), help="of the device (4G)")
    parser.add_argument("--nwipe-size", type=size, default=size("256M"), help="nwipe's (256M)")
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--cancels", type=int, default=30, help="of estop; a third for peers")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--estop", type=Path, help="instead of building target/release/estop")
    parser.add_argument("--json", type=Path, help="write the raw rows there")
    parser.add_argument("--quick", action="store_true", help="a smoke test that judges nothing")
    options = parser.parse_args()
    options.nwipe_cancels = 5
    options.memory_sizes = [size("256M"), size("1G"), size("4G")]
    if options.quick:
        options.size, options.nwipe_size = size("256M"), size("16M")
        options.memory_sizes = [size("16M")]
        options.rounds, options.cancels, options.nwipe_cancels = 1, 5, 1
    options.peer_cancels = max(1, options.cancels // 3)
    return options


def main():
    options = parse()
    if os.geteuid() != 0:
        sys.exit("disks: a loop device needs root: run it with sudo")
    if options.estop is None:
        build = ["cargo", "build", "--release", "--locked", "--package", "estop-cli"]
        subprocess.run(build, cwd=ROOT, check=True)
        target = Path(os.environ.get("CARGO_TARGET_DIR", ROOT / "target"))
        options.estop = target / "release/estop"
    machine = disks_table.machine()
    with tempfile.TemporaryDirectory(prefix="estop-bench-", dir=options.dir) as scratch:
        bench = Bench(options, Path(scratch))
        try:
            with Loop(bench.scratch, options.size) as loop:
                bench.throughput(loop)
                bench.cancels(loop)
            bench.nwipe_once()
            bench.memory()
        finally:  # what was measured before a failure is worth reading too
            if options.json:
                raw = {"machine": machine, "seed": options.seed, "rows": bench.rows}
                options.json.write_text(json.dumps(raw, indent=1) + "\n")
    judged = disks_table.Judged.NO if options.quick else disks_table.Judged.YES
    print(disks_table.markdown(machine, bench.rows, judged))


if __name__ == "__main__":
    main()

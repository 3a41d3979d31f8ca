#!/usr/bin/env python3
"""Compares estop's initiator, burns, ring and Ctrl-C on discs with raw writers and readers, and its
burns and Ctrl-C with other programs' in the virtual machine of the tests.

Needs tgt, libiscsi-bin and QEMU, and no root. Prints Markdown. It judges ratios within one run, never
times across machines. See README.md.
"""

import argparse
import json
import os
import random
import re
import shutil
import signal
import socket
import statistics
import subprocess
import sys
import tempfile
import threading
import time
from pathlib import Path

import discs_table
import disks_table
from disks import ROOT, measure, size, spawn, stop

MIB, GIB = 1 << 20, 1 << 30
# iscsi-perf reads until it is told to stop.
PEER_S = 3
# No server takes longer to listen, no cancelled burn to end.
START_LIMIT_S = 20
END_LIMIT_S = 60
# What a burn onto a BD at 16x takes.
RING_BYTES_PER_S = 75_000_000
# What the virtual machine may take: nothing in it waits for anybody.
VM_LIMIT_S = 1800
MEDIA = {"cd-r": "24x", "dvd+r": "16x", "bd-r": "12x", "bd-re": "12x"}


def free_port():
    with socket.socket() as one:
        one.bind(("127.0.0.1", 0))
        return one.getsockname()[1]


class Tgt:
    """A tgtd of our own: see testbed/iscsi."""

    def __init__(self, scratch):
        self.port, self.dir = free_port(), scratch / "t"

    def __enter__(self):
        argv = [ROOT / "testbed/iscsi/up.sh", str(self.port), self.dir]
        up = subprocess.run(argv, check=True, stdout=subprocess.PIPE, text=True)
        self.disk, self.disc, _empty = up.stdout.split()
        return self

    def __exit__(self, *_):
        subprocess.run([ROOT / "testbed/iscsi/down.sh", self.dir], check=True)


class SimDrive:
    """estop sim drive, with a blank disc, faster than any wire."""

    def __init__(self, bench, size_bytes):
        self.bench, self.port, self.size = bench, free_port(), size_bytes + 64 * MIB
        self.url = f"iscsi://127.0.0.1:{self.port}/iqn.2026-01.example.estop:sim/0"

    def __enter__(self):
        address = f"127.0.0.1:{self.port}"
        argv = [str(self.bench.options.estop), "sim", "drive", "--medium", "dvd+r", "--forget"]
        argv += ["--quirk", "no-opc", "--speed", "5GB", "--size", str(self.size)]
        self.pid = spawn([*argv, "--iscsi", address], self.bench.scratch / "sim")
        limit = time.monotonic() + START_LIMIT_S
        while True:
            with socket.socket() as one:
                if one.connect_ex(("127.0.0.1", self.port)) == 0:
                    return self
            if time.monotonic() > limit:
                stop(self.pid)
                sys.exit("discs: the simulated drive does not listen")
            time.sleep(0.05)

    def __exit__(self, *_):
        os.kill(self.pid, signal.SIGINT)
        os.wait4(self.pid, 0)


class Bench:
    def __init__(self, options, scratch):
        self.options, self.scratch = options, scratch
        self.out = scratch / "out"
        self.random = random.Random(options.seed)
        self.rows = []

    def estop(self, *words):
        return [str(self.options.estop), "--state", str(self.scratch / "state"), *words]

    def example(self, name, *words):
        return [str(self.options.estop.parent / "examples" / name), *map(str, words)]

    def row(self, section, name, number, argv, size_bytes, figure, codes=(0,)):
        row = measure(name, argv, size_bytes, self.out, codes)
        row |= {"section": section, "round": number, **figure(self.out.read_text())}
        self.rows.append(row)

    def in_turn(self, names):
        """Every contestant once a round, in an order drawn for each round."""
        for number in range(self.options.rounds):
            for name in self.random.sample(list(names), len(names)):
                yield number, name

    def initiator(self):
        with Tgt(self.scratch) as tgt:
            for way in ("read", "write"):
                for depth in (1, 16):
                    self.transfers(tgt, way, depth)

    def transfers(self, tgt, way, depth):
        total = self.options.size
        contestants = {
            "estop": self.example("iscsi_bench", way, tgt.disk, total, depth),
            "raw socket": self.example("iscsi_bench", "raw", tgt.disk, way, total, depth),
            "loopback socket": self.example("iscsi_bench", "socket", total, depth),
        }
        if way == "read":
            words = ["-t", str(PEER_S), "-m", str(depth), "-b", "512"]
            contestants["iscsi-perf"] = ["iscsi-perf", *words, tgt.disk]
        for number, name in self.in_turn(contestants):
            figure = of_peer if name == "iscsi-perf" else json.loads
            section = f"{way}, depth {depth}"
            self.row(section, name, number, contestants[name], total, figure)

    def burns(self):
        image = self.scratch / "image.iso"
        with open(image, "wb") as file:
            for _ in range(self.options.size // (16 * MIB)):
                file.write(os.urandom(16 * MIB))
        for number, name in self.in_turn(["estop burn", "raw writer"]):
            with SimDrive(self, self.options.size) as sim:
                self.burn("burn onto a simulated DVD+R", name, number, sim.url, image)
        # Which writes through to a file, and is far slower.
        os.truncate(image, self.options.size // 8)
        for number, name in self.in_turn(["estop burn", "raw writer"]):
            with Tgt(self.scratch) as tgt:
                self.burn("burn onto tgt's DVD+R", name, number, tgt.disc, image)
        image.unlink()

    def burn(self, section, name, number, url, image):
        total = image.stat().st_size
        if name == "estop burn":
            argv = self.estop("burn", str(image), "--raw-image", "--drive", url, "--yes", "--json")
            # A disc that does not say the truth of itself ends it as failed (5).
            self.row(section, name, number, argv, total, of_burn, codes=(0, 5))
        else:
            argv = self.example("iscsi_bench", "record", url, total, 256 << 10)
            self.row(section, name, number, argv, total, json.loads)

    def ring(self):
        folder = self.scratch / "folder"
        for number in range(self.options.files):
            path = folder / f"{number // 1000:02}" / f"file {number:05}"
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(os.urandom(self.random.randrange(8192)))
        with open(folder / "large", "wb") as file:
            for _ in range(self.options.large // (16 * MIB)):
                file.write(os.urandom(16 * MIB))
        cores = sorted(os.sched_getaffinity(0))
        for kind in ("iso", "bridge"):
            words = (folder, kind, RING_BYTES_PER_S, 64 * MIB)
            argv = ["taskset", "-c", str(cores[0]), *self.example("ring_bench", *words)]
            total = self.options.large
            self.row("ring", kind, 0, argv, total, json.loads)
        shutil.rmtree(folder)

    def cancels(self):
        image = self.scratch / "image.iso"
        image.write_bytes(os.urandom(240 * MIB))
        for number in range(self.options.cancels):
            for medium, speed in MEDIA.items():
                self.cancel(number, medium, speed, image)

    def cancel(self, number, medium, speed, image):
        """SIGINT at a random moment after the first WRITE; when was the last WRITE answered?"""
        drive = f"sim:{medium},size=300MB,speed={speed},quirk=no-opc"
        state = self.scratch / f"cancel-{medium}-{number}"
        argv = [str(self.options.estop), "--state", str(state), "burn", str(image), "--raw-image"]
        argv += ["--drive", drive, "--yes", "--json", "-vvv"]
        moment_s = 0.1 + self.random.random() * 2
        # What runs in the background of a script ignores SIGINT.
        heard = lambda: signal.signal(signal.SIGINT, signal.SIG_DFL)
        with self.out.open("wb") as out:
            child = subprocess.Popen(argv, stdout=out, stderr=subprocess.PIPE, preexec_fn=heard)
        writes, began = [], threading.Event()

        def watch():
            for line in child.stderr:
                if b"WRITE" in line:
                    writes.append(time.monotonic())
                    began.set()

        watcher = threading.Thread(target=watch)
        watcher.start()
        if not began.wait(START_LIMIT_S):
            child.kill()
            sys.exit(f"discs: {drive}: no WRITE within {START_LIMIT_S} s")
        time.sleep(moment_s)
        at_s = time.monotonic()
        child.send_signal(signal.SIGINT)
        child.wait(END_LIMIT_S)
        gone_s = time.monotonic() - at_s
        watcher.join()
        events = [json.loads(line) for line in self.out.read_text().splitlines()]
        row = {"section": "cancel", "name": f"{medium} {speed}", "moment_s": moment_s}
        row |= {"last_write_ms": max(0, (writes[-1] - at_s) * 1000), "gone_ms": gone_s * 1000}
        for event in events:
            if event["event"] == "cancel" and "limit_ms" not in row:
                row |= {key: event[key] for key in ("answer", "expected_ms", "limit_ms")}
            if event["event"] == "ended":
                row |= {"how": event["how"], "stop_took_ms": event["stop_took_ms"]}
                row["left"] = event["left"]["left"]
        self.rows.append(row)

    def peers(self):
        """One image onto our simulated drive behind Linux, by others and by estop in turn."""
        vm = ROOT / "testbed/vm"
        # A small program starts sooner there.
        small = self.scratch / "vm" / "estop"
        small.parent.mkdir()
        subprocess.run(["strip", "-o", small, self.options.estop], check=True)
        size_mib = self.options.peer_size // MIB
        words = [size_mib, self.options.peer_rounds, self.options.peer_cancels]
        # The image lies in memory twice: as a file, and as the disc.
        argv = [vm / "run", "--limit", VM_LIMIT_S, "--mem", 1024 + 2 * size_mib, "--cpus", 2]
        argv += ["--share", small.parent, "--share", vm, "--"]
        argv += [vm / "race", small, small.parent / "said", *words]
        ran = subprocess.run(list(map(str, argv)), stdout=subprocess.PIPE, text=True)
        for line in ran.stdout.splitlines():
            row = json.loads(line)
            section = {"burn": "peers", "cancel": "peers' cancel"}[row.pop("what")]
            row |= {"section": section, "size_bytes": self.options.peer_size}
            if section == "peers":
                # The whole run is told too; a rate is that of writing.
                whole_s = row["wall_s"]
                row |= {"whole_s": whole_s, "wall_s": row["write_ms"] / 1000 or whole_s}
            self.rows.append(row)
        if ran.returncode != 0:
            sys.exit(f"discs: the virtual machine ended with {ran.returncode}")


def of_burn(text):
    """From the first WRITE to the flush, by the events."""
    events = [json.loads(line) for line in text.splitlines()]
    times = {e["phase"]: e["time_ms"] for e in events if e["event"] == "phase"}
    if "flush" not in times and "write" in times:
        times["flush"] = next(e["time_ms"] for e in events if e["event"] == "ended")
    ended = next(e for e in events if e["event"] == "ended")
    return {"wall_s": (times["flush"] - times["write"]) / 1000, "how": ended["how"]}


def of_peer(text):
    """What iscsi-perf says at its end."""
    iops = re.findall(r"iops average (\d+)", text)[-1]
    return {"bytes": int(iops) * (256 << 10) * PEER_S, "wall_s": PEER_S}


def parse():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--dir", type=Path, help="where the scratch directory is made")
    parser.add_argument("--size", type=size, default=size("2G"), help="of burns and transfers (2G)")
    parser.add_argument("--large", type=size, default=size("5G"), help="of the large file (5G)")
    parser.add_argument("--files", type=int, default=20_000)
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--cancels", type=int, default=5, help="on each medium")
    parser.add_argument("--peer-size", type=size, default=size("256M"), help="of peers' burns (256M)")
    parser.add_argument("--peer-rounds", type=int, default=2, help="there")
    parser.add_argument("--peer-cancels", type=int, default=3, help="there, of each program")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--only", action="append", choices=SECTIONS, help="may be repeated")
    parser.add_argument("--estop", type=Path, help="instead of building target/release/estop")
    parser.add_argument("--json", type=Path, help="write the raw rows there")
    parser.add_argument("--quick", action="store_true", help="a smoke test that judges nothing")
    options = parser.parse_args()
    if options.quick:
        options.size, options.large, options.files = size("64M"), size("64M"), 500
        options.rounds, options.cancels = 1, 1
        options.peer_size, options.peer_rounds, options.peer_cancels = size("32M"), 1, 1
    return options


SECTIONS = {
    "initiator": Bench.initiator,
    "burn": Bench.burns,
    "ring": Bench.ring,
    "cancel": Bench.cancels,
    "peers": Bench.peers,
}


def main():
    options = parse()
    if options.estop is None:
        for what in (["estop-cli"], ["estop-os", "--examples"]):
            build = ["cargo", "build", "--release", "--locked", "--package", *what]
            subprocess.run(build, cwd=ROOT, check=True)
        target = Path(os.environ.get("CARGO_TARGET_DIR", ROOT / "target"))
        options.estop = target / "release/estop"
    options.estop = options.estop.resolve()
    machine = disks_table.machine()
    with tempfile.TemporaryDirectory(prefix="estop-bench-", dir=options.dir) as scratch:
        bench = Bench(options, Path(scratch))
        try:
            for name in options.only or SECTIONS:
                SECTIONS[name](bench)
        finally:  # what was measured before a failure is worth reading too
            if options.json:
                raw = {"machine": machine, "seed": options.seed, "rows": bench.rows}
                options.json.write_text(json.dumps(raw, indent=1) + "\n")
    judged = disks_table.Judged.NO if options.quick else disks_table.Judged.YES
    print(discs_table.markdown(machine, bench.rows, judged))


if __name__ == "__main__":
    main()

#!/usr/bin/env python3
"""Phones: estop beside mtp-tools, aft-mtp-cli, mtp-rs and a raw reader and writer, on the same responder."""

import argparse
import json
import os
import random
import signal
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import disks_table
import phones_table
from disks import MIB, size

ROOT = Path(__file__).resolve().parent.parent

# The simulated phone on the kernel's own USB/IP, and what others have made.
RESPONDERS = ("sim", "umtp", "qemu")

# Sizes that a responder moves in minutes, emulated: MiB of the large file, small files, entries of the
# folder. QEMU's is the fastest with bytes, the simulated one knows lists.
SIZES = {"sim": (128, 1000, 10_000), "umtp": (64, 300, 2000), "qemu": (1024, 10_000, 10_000)}

# What each has of the time, in hundredths; the network has the rest.
SHARES = {"sim": 30, "umtp": 20, "qemu": 40}

# What a virtual machine takes beyond its time: its start, and the run that was begun last.
VM_GRACE_S = 300

# A phone is served, a job has begun, and a stop has ended within this.
START_LIMIT_S = 30
END_LIMIT_S = 60

# What is stopped over the network: seconds of a phone that takes its time.
STOPPED_BYTES = 200 * MIB
# How many are in the folder that is listed; and how often its first entry is waited for.
STOPPED_ENTRIES = 10_000
FIRSTS = 10


class Bench:
    def __init__(self, options, scratch):
        self.options = options
        self.scratch = scratch
        self.rows = []
        self.random = random.Random(options.seed)

    def vm(self):
        """One virtual machine for each responder."""
        vm = ROOT / "testbed/vm"
        here = self.scratch / "vm"
        here.mkdir()
        for program in (self.options.estop, self.options.peer):
            subprocess.run(["strip", "-o", here / program.name, program], check=True)
        options = self.options
        responders = options.responder or RESPONDERS
        all_shares = sum(SHARES[responder] for responder in responders)
        for responder in responders:
            usual = SIZES[responder]
            size_mib = options.size // MIB if options.size is not None else usual[0]
            files = options.files if options.files is not None else usual[1]
            entries = options.entries if options.entries is not None else usual[2]
            budget_s = options.minutes * 60 * SHARES[responder] // max(all_shares, 90)
            counts = [size_mib, files, entries, options.rounds, options.vm_cancels, budget_s]
            # Where the store is in memory, it has the file four times: its own, two copies, what came.
            memory = 1536 + size_mib * (3 if responder == "qemu" else 5)
            limit_s = budget_s + VM_GRACE_S
            argv = [vm / "run", "--limit", limit_s, "--mem", memory, "--cpus", 2]
            argv += ["--share", here, "--share", vm]
            if responder == "qemu":
                argv += ["--monitor", "--qemu", "-device qemu-xhci,id=xhci"]
            store = here / f"store-{responder}"
            store.mkdir()
            argv += ["--", vm / "race-phones", here / options.estop.name, here / options.peer.name]
            argv += [here / f"said-{responder}", store, responder, *counts]
            ran = subprocess.run(list(map(str, argv)), stdout=subprocess.PIPE, text=True, cwd=ROOT)
            self.rows += [json.loads(line) for line in ran.stdout.splitlines() if line[:1] == "{"]
            if ran.returncode != 0:
                print(f"phones: {responder}: {ran.returncode}", file=sys.stderr)

    def network(self):
        """Ctrl-C on a simulated phone behind a real socket (PTP/IP): how long until all is as before."""
        phone = self.scratch / "phone"
        (phone / "many").mkdir(parents=True)
        (phone / "in").mkdir()
        large = self.scratch / "large.bin"
        large.write_bytes(os.urandom(MIB) * (STOPPED_BYTES // MIB))
        (phone / "large.bin").hardlink_to(large)
        for number in range(STOPPED_ENTRIES):
            (phone / f"many/{number:05}.txt").touch()
        argv = [self.options.estop, "sim", "phone", "--model", "camera", "--dir", phone, "--json"]
        argv += ["--ptpip", "127.0.0.1:0"]
        with subprocess.Popen(list(map(str, argv)), stdout=subprocess.PIPE, text=True) as served:
            try:
                told = json.loads(served.stdout.readline())
                for round_number in range(FIRSTS):
                    self.first(of=told["url"], round_number=round_number)
                self.stops(of=told["url"], large=large)
            finally:
                served.terminate()

    def first(self, of, round_number):
        """When the first line of a long list is there."""
        argv = [self.options.estop, "--state", self.scratch / "state", "ls", f"{of}:/many"]
        at_s = time.monotonic()
        with subprocess.Popen(list(map(str, argv)), stdout=subprocess.PIPE, text=True) as job:
            job.stdout.readline()
            first_ms = (time.monotonic() - at_s) * 1000
            job.stdout.read()
        row = {"what": "first", "name": "estop", "round": round_number, "first_ms": first_ms}
        self.rows.append(row)

    def stops(self, of, large):
        here = self.scratch / "here"
        ways = {
            "receive": ["pull", "--mode", "responsive", "-T", f"{of}:/large.bin", here],
            "receive at once": ["pull", "-T", f"{of}:/large.bin", here],
            "send": ["push", large, f"{of}:/in"],
            "list": ["ls", f"{of}:/many"],
        }
        for round_number in range(self.options.cancels):
            for name, words in ways.items():
                for left in self.scratch.glob("here*"):
                    left.unlink()
                self.stop(name, round_number, words)

    def stop(self, name, round_number, words):
        state = self.scratch / "state"
        argv = [self.options.estop, "--state", state, *words, "--json"]
        heard = lambda: signal.signal(signal.SIGINT, signal.SIG_DFL)
        job = subprocess.Popen(
            list(map(str, argv)), stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, preexec_fn=heard
        )
        told = [job.stdout.readline()]
        while told[-1] and '"progress"' not in told[-1] and '"entry"' not in told[-1]:
            told.append(job.stdout.readline())
        time.sleep(self.random.random() * 0.3)
        at_s = time.monotonic()
        job.send_signal(signal.SIGINT)
        rest, _ = job.communicate(timeout=END_LIMIT_S)
        row = {"what": "stop", "name": name, "round": round_number, "status": job.returncode}
        row["gone_ms"] = (time.monotonic() - at_s) * 1000
        for line in [*told, *rest.splitlines()]:
            event = json.loads(line) if line.startswith("{") else {}
            if event.get("event") == "ended" and "stop_took_ms" in event:
                row |= {"took_ms": event["stop_took_ms"], "left": event["left"]["left"]}
        self.rows.append(row)


def parse():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--dir", type=Path, help="where the scratch directory is made")
    parser.add_argument("--size", type=size, help="of the large file (by responder; qemu 1G)")
    parser.add_argument("--files", type=int, help="of 10 KiB each (by responder; qemu 10000)")
    parser.add_argument("--entries", type=int, help="in the folder that is listed (sim and qemu 10000)")
    parser.add_argument("--minutes", type=int, default=22, help="after that no more is begun, shared out")
    parser.add_argument("--rounds", type=int, default=1)
    parser.add_argument("--cancels", type=int, default=30, help="of each kind, on the network")
    parser.add_argument("--vm-cancels", type=int, default=1, help="of each program and kind")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--only", action="append", choices=SECTIONS, help="may be repeated")
    parser.add_argument("--responder", action="append", choices=RESPONDERS, help="may be repeated")
    parser.add_argument("--estop", type=Path, help="instead of building target/release/estop")
    parser.add_argument("--peer", type=Path, help="instead of building the example phone_peer")
    parser.add_argument("--json", type=Path, help="write the raw rows there")
    parser.add_argument("--quick", action="store_true", help="a smoke test that judges nothing")
    options = parser.parse_args()
    if options.quick:
        options.size, options.files, options.entries = size("16M"), 50, 200
        options.rounds, options.cancels, options.vm_cancels = 1, 2, 1
    return options


SECTIONS = {"network": Bench.network, "vm": Bench.vm}


def main():
    options = parse()
    target = Path(os.environ.get("CARGO_TARGET_DIR", ROOT / "target")) / "release"
    built = {"estop": ["estop-cli"], "peer": ["estop-os", "--example", "phone_peer"]}
    places = {"estop": target / "estop", "peer": target / "examples/phone_peer"}
    for name, what in built.items():
        if getattr(options, name) is None:
            build = ["cargo", "build", "--release", "--locked", "--package", *what]
            subprocess.run(build, cwd=ROOT, check=True)
            setattr(options, name, places[name])
        setattr(options, name, getattr(options, name).resolve())
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
    print(phones_table.markdown(machine, bench.rows, judged))


if __name__ == "__main__":
    main()

"""The rows of disks.py as Markdown: first the goals, then what they come from."""

import datetime
import enum
import math
import os
import platform
import statistics

MIB, GIB = 1 << 20, 1 << 30
CLEAN, VERIFY = "estop clean --full", "estop verify"
PEERS = ("dd bs=4M oflag=direct", "shred -n0 -z", "nwipe --method=zero")


class Judged(enum.Enum):
    """Whether the goals are judged."""

    YES = "yes"
    NO = "no"


def machine():
    """One line on where it ran."""
    model = "unknown CPU"
    with open("/proc/cpuinfo") as lines:
        for line in lines:
            if line.startswith("model name"):
                model = line.split(":", 1)[1].strip()
                break
    load = os.getloadavg()[0]
    day = datetime.datetime.now(datetime.timezone.utc).strftime("%Y-%m-%d")
    cores = os.cpu_count()
    return f"{day} · {cores} cores, {model} · Linux {platform.release()} · load {load:.1f} before"


def markdown(where, rows, judged):
    """The whole of what is printed."""
    parts = [where, goals(rows, judged)]
    for section in ("clean", "verify", "memory"):
        found = [row for row in rows if row["section"] == section]
        if found:
            parts.append(runs(section, found))
    parts.append(cancels([row for row in rows if row["section"] == "cancel"]))
    return "\n\n".join(parts)


def goals(rows, judged):
    """Measure, figure, goal, and whether it is met."""
    clean, verify = summed(rows, "clean"), summed(rows, "verify")
    sizes = {row["name"]: row["size_bytes"] for row in rows if row["section"] == "clean"}
    peers = {name: clean[name] for name in PEERS if name in clean}
    fastest = max(peers, key=lambda name: peers[name]["rate"])
    cheapest = min(peers, key=lambda name: peers[name]["cpu"])
    faster = clean[CLEAN]["rate"] / peers[fastest]["rate"]
    cost = clean[CLEAN]["cpu"] / peers[cheapest]["cpu"]
    raw = verify[VERIFY]["rate"] / verify["dd bs=4M iflag=direct"]["rate"]
    best, best_read = summed(rows, "clean", min), summed(rows, "verify", min)
    least_wall = min(best[name]["wall"] * GIB / sizes[name] for name in peers)
    best_faster = least_wall / (best[CLEAN]["wall"] * GIB / sizes[CLEAN])
    best_cost = best[CLEAN]["cpu"] / min(best[name]["cpu"] for name in peers)
    best_raw = best_read["dd bs=4M iflag=direct"]["wall"] / best_read[VERIFY]["wall"]
    peak = max(r["peak_bytes"] for r in rows if r["name"] in (CLEAN, VERIFY) and "wall_s" in r)
    stops = [r for r in rows if r["section"] == "cancel" and r["name"] == CLEAN]
    if not stops:
        raise SystemExit("disks: no full clean could be cancelled: take a larger --size")
    p99 = percentile([r["idle_ms"] for r in stops], 99)
    # Stated in whole milliseconds, rounded down: less than 1 counts as 1.
    of_limit = [r["idle_ms"] / max(r["limit_ms"], 1) for r in stops]
    of_expected = [r["idle_ms"] / max(r["expected_ms"], 1) for r in stops]
    lines = [
        (f"full clean: throughput ÷ the fastest peer's ({fastest})", faster, "≥ 1.0", faster >= 1),
        (f"full clean: CPU ÷ the cheapest peer's ({cheapest})", cost, "≤ 1.0", cost <= 1),
        ("the same, as the further goal", cost, "≤ 0.5", cost <= 0.5),
        ("full clean: throughput, best round ÷ best round", best_faster, "", None),
        ("full clean: CPU, best round ÷ best round", best_cost, "", None),
        ("verify: throughput ÷ a raw O_DIRECT read's", raw, "≥ 0.95", raw >= 0.95),
        ("verify: throughput, best round ÷ best round", best_raw, "", None),
        ("verify: CPU-s per GiB", verify[VERIFY]["cpu"], "≤ 0.25", verify[VERIFY]["cpu"] <= 0.25),
        ("peak memory of any run to its end, MiB", peak / MIB, "≤ 64", peak <= 64 * MIB),
        (f"Ctrl-C until all is idle, p99 of {len(stops)}, ms", p99, "≤ 300", p99 <= 300),
        ("actual ÷ stated limit, the worst", max(of_limit), "≤ 1", max(of_limit) <= 1),
        ("actual ÷ stated expectation, median", statistics.median(of_expected), "", None),
        ("actual ÷ stated expectation, the worst", max(of_expected), "", None),
    ]
    words = {True: "met", False: "**missed**", None: ""}
    shown = [
        [what, f"{figure:.3g}", goal, words[met] if judged is Judged.YES else "not judged"]
        for what, figure, goal, met in lines
    ]
    return table(["estop", "figure", "goal", ""], shown)


def runs(section, rows):
    """Runs to the end: medians."""
    shown = []
    for (name, size_bytes), found in grouped(rows, "name", "size_bytes").items():
        middle = summary(found)
        shown.append(
            [
                name,
                f"{size_bytes // MIB} MiB",
                str(len(found)),
                f"{middle['wall']:.3f} s",
                f"{middle['rate'] / MIB:.0f} MiB/s",
                f"{middle['cpu']:.4f}",
                f"{max(row['peak_bytes'] for row in found) / MIB:.1f} MiB",
            ]
        )
    head = [section, "size", "runs", "wall", "throughput", "CPU-s/GiB", "peak memory"]
    return table(head, shown)


def cancels(rows):
    """Ctrl-C, in milliseconds."""
    shown = []
    for (name,), found in grouped(rows, "name").items():
        cells = [name, str(len(found))]
        for key in ("idle_ms", "gone_ms", "quiet_ms"):
            times = [row[key] for row in found]
            cells.append(" / ".join(f"{percentile(times, p):.1f}" for p in (50, 99, 100)))
        limits = [row["limit_ms"] for row in found if "limit_ms" in row]
        expected = [row["expected_ms"] for row in found if "expected_ms" in row]
        cells.append(f"{min(expected)}–{max(expected)}" if expected else "")
        cells.append(f"{min(limits)}–{max(limits)}" if limits else "none stated")
        shown.append(cells)
    each = "p50 / p99 / max"
    head = ["Ctrl-C", "n", f"all idle, ms: {each}", f"process gone: {each}"]
    head += [f"last write: {each}", "stated: expected, ms", "stated: at most, ms"]
    return table(head, shown)


def summed(rows, section, middle=statistics.median):
    found = grouped([row for row in rows if row["section"] == section], "name")
    return {name: summary(group, middle) for (name,), group in found.items()}


def summary(rows, middle=statistics.median):
    """Wall in s, rate in bytes/s, CPU in s per GiB."""
    cpus = [(row["user_s"] + row["sys_s"]) * GIB / row["size_bytes"] for row in rows]
    return {
        "wall": middle(row["wall_s"] for row in rows),
        "rate": middle(row["size_bytes"] / row["wall_s"] for row in rows),
        "cpu": middle(cpus),
    }


def grouped(rows, *keys):
    groups = {}
    for row in sorted(rows, key=lambda row: not row["name"].startswith("estop")):
        groups.setdefault(tuple(row[key] for key in keys), []).append(row)
    return groups


def percentile(figures, percent):
    """Nearest rank: one of the figures, and with fewer than 100 the 99th is the largest."""
    ranked = sorted(figures)
    return ranked[max(0, math.ceil(len(ranked) * percent / 100) - 1)]


def table(head, rows):
    lines = [head, ["---"] * len(head), *rows]
    return "\n".join("| " + " | ".join(line) + " |" for line in lines)

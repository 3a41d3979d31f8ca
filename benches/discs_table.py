"""The rows of discs.py as Markdown: first the goals, then what they come from."""

import statistics

from disks_table import GIB, MIB, Judged, percentile, table

RING_MIB = 64


def markdown(where, rows, judged):
    """The whole of what is printed."""
    parts = [where, goals(rows, judged)]
    if moved := [row for row in rows if "depth" in row["section"] or "burn onto" in row["section"]]:
        parts.append(runs(moved))
    if ring := [row for row in rows if row["section"] == "ring"]:
        parts.append(rings(ring))
    if stops := [row for row in rows if row["section"] == "cancel"]:
        parts.append(cancels(stops))
    if burns := [row for row in rows if row["section"] == "peers"]:
        parts.append(peers(burns))
    if stops := [row for row in rows if row["section"] == "peers' cancel"]:
        parts.append(peers_cancels(stops))
    return "\n\n".join(parts)


def rate(row):
    return row.get("bytes", row["size_bytes"]) / row["wall_s"]


def cpu(row):
    return (row["user_s"] + row["sys_s"]) * GIB / row.get("bytes", row["size_bytes"])


def groups(rows, *keys):
    found = {}
    for row in rows:
        found.setdefault(tuple(row[key] for key in keys), []).append(row)
    return found


def goals(rows, judged):
    """Measure, figure, goal, and whether it is met."""
    lines = []
    for (section,), found in groups(rows, "section").items():
        by_name = {name: group for (name,), group in groups(found, "name").items()}
        if "depth" in section:
            lines += transfers(section, by_name)
        elif "burn onto" in section:
            lines += burns(section, by_name)
        elif section == "ring":
            for name, group in by_name.items():
                lines += ring(name, group[0])
        elif section == "cancel":
            lines += stops(found)
        elif section == "peers":
            lines += beside(by_name)
        elif section == "peers' cancel":
            longest = max(row["last_write_ms"] for row in by_name["estop"])
            what = "beside peers: Ctrl-C until the last WRITE was carried out, the longest, ms"
            lines.append((what, longest, "≤ 250", longest <= 250))
    words = {True: "met", False: "**missed**", None: ""}
    shown = [
        [what, f"{figure:.3g}", goal, words[met] if judged is Judged.YES else "not judged"]
        for what, figure, goal, met in lines
    ]
    return table(["estop", "figure", "goal", ""], shown)


def ratios(ours, theirs):
    """Of the medians, and of the best rounds."""
    ours, theirs = [[rate(row) for row in rows] for rows in (ours, theirs)]
    return statistics.median(ours) / statistics.median(theirs), max(ours) / max(theirs)


def transfers(section, by_name):
    """Beside the better of those that reach the target; the empty socket is the transport's ceiling."""
    peers = [by_name[name] for name in ("iscsi-perf", "raw socket") if name in by_name]
    better = max(peers, key=lambda rows: statistics.median(map(rate, rows)))
    for name, theirs in by_name.items():
        if name != "estop":
            middle, best = ratios(by_name["estop"], theirs)
            goal, met = ("≥ 0.9", middle >= 0.9) if theirs is better else ("", None)
            yield (f"{section}: throughput ÷ {name}'s", middle, goal, met)
            yield ("the same, best round ÷ best round", best, "", None)


def burns(section, by_name):
    ours, raw = by_name["estop burn"], by_name["raw writer"]
    middle, best = ratios(ours, raw)
    yield (f"{section}: throughput ÷ the raw writer's", middle, "≥ 0.95", middle >= 0.95)
    yield ("the same, best round ÷ best round", best, "", None)
    cost = statistics.median(map(cpu, ours))
    yield (f"{section}: CPU-s per GiB", cost, "", None)
    yield ("the same ÷ the raw writer's", cost / statistics.median(map(cpu, raw)), "", None)
    peak = max(row["peak_bytes"] for row in ours) / MIB
    most = RING_MIB + 32
    yield (f"{section}: peak memory, MiB", peak, f"≤ {most}", peak <= most)


def beside(by_name):
    """Beside other burners: ratios within each round, and their median."""
    ours = by_name.pop("estop")
    raw = by_name.pop("sg_dd")
    fastest = max(by_name.values(), key=lambda rows: statistics.median(map(rate, rows)))
    cheapest = min(by_name.values(), key=lambda rows: statistics.median(map(cpu, rows)))
    for theirs, goal in ((fastest, 1.0), (raw, 0.95)):
        middle, best = ratios(ours, theirs)
        what = f"beside peers: throughput ÷ {theirs[0]['name']}'s"
        yield (what, middle, f"≥ {goal}", middle >= goal)
        yield ("the same, best round ÷ best round", best, "", None)
    cost, theirs = [statistics.median(map(cpu, rows)) for rows in (ours, cheapest)]
    what = f"beside peers: CPU ÷ {cheapest[0]['name']}'s"
    yield (what, cost / theirs, "≤ 0.5", cost <= theirs / 2)


def ring(name, row):
    lowest = row["lowest_bytes"] / MIB
    peak, most = row["peak_bytes"] / MIB, RING_MIB + 32
    yield (f"ring, {name}: the least that was in it, MiB", lowest, "> 0", lowest > 0)
    yield (f"ring, {name}: peak memory, MiB", peak, f"≤ {most}", peak <= most)


def stops(rows):
    last = [row["last_write_ms"] for row in rows]
    of_limit = max(row["stop_took_ms"] / row["limit_ms"] for row in rows)
    of_expected = [row["stop_took_ms"] / max(1, row["expected_ms"]) for row in rows]
    what = f"Ctrl-C until the last WRITE was answered, the longest of {len(rows)}, ms"
    yield (what, max(last), "≤ 250", max(last) <= 250)
    yield ("actual ÷ stated limit, the worst", of_limit, "≤ 1", of_limit <= 1)
    yield ("actual ÷ stated expectation, median", statistics.median(of_expected), "", None)
    yield ("actual ÷ stated expectation, the worst", max(of_expected), "", None)


def runs(rows):
    shown = []
    for (section, name), found in groups(rows, "section", "name").items():
        rates = [rate(row) / MIB for row in found]
        shown.append(
            [
                section,
                name,
                str(len(found)),
                f"{statistics.median(rates):.0f} MiB/s",
                f"{min(rates):.0f}–{max(rates):.0f}",
                f"{statistics.median(map(cpu, found)):.2f}",
                f"{max(row['peak_bytes'] for row in found) / MIB:.1f} MiB",
            ]
        )
    head = ["", "contestant", "runs", "throughput", "from–to", "CPU-s/GiB", "peak memory"]
    return table(head, shown)


def rings(rows):
    shown = [
        [
            row["name"],
            f"{row['bytes'] / GIB:.2f} GiB",
            f"{row['wall_s']:.1f} s",
            f"{row['planned_s']:.2f} s",
            f"{row['lowest_bytes'] / MIB:.1f} MiB",
            f"{row['longest_take_ms']:.2f} ms",
            f"{cpu(row):.2f}",
            f"{row['planned_peak_bytes'] / MIB:.1f} MiB",
            f"{row['peak_bytes'] / MIB:.1f} MiB",
        ]
        for row in rows
    ]
    head = ["ring", "taken", "in", "planned in", "least in it", "longest take", "CPU-s/GiB"]
    return table([*head, "peak of planning", "peak memory"], shown)


def cancels(rows):
    shown = []
    for (name,), found in groups(rows, "name").items():
        cells = [name, str(len(found))]
        for key in ("last_write_ms", "stop_took_ms", "gone_ms"):
            times = [row[key] for row in found]
            cells.append(" / ".join(f"{percentile(times, p):.1f}" for p in (50, 100)))
        for key in ("expected_ms", "limit_ms"):
            stated = [row[key] for row in found]
            cells.append(f"{min(stated)}–{max(stated)}")
        cells.append(", ".join(sorted({row["left"] for row in found})))
        shown.append(cells)
    each = "p50 / max"
    head = ["Ctrl-C", "n", f"last WRITE answered, ms: {each}", f"ended, ms: {each}"]
    head += [f"process gone, ms: {each}", "stated: expected, ms", "stated: at most, ms", "left"]
    return table(head, shown)


def peers(rows):
    shown = []
    for (name,), found in groups(rows, "name").items():
        walls = [row["whole_s"] for row in found]
        shown.append(
            [
                name,
                f"{found[0]['size_bytes'] // MIB} MiB",
                str(len(found)),
                f"{statistics.median(map(rate, found)) / MIB:.2f} MiB/s",
                f"{min(map(rate, found)) / MIB:.2f}–{max(map(rate, found)) / MIB:.2f}",
                f"{statistics.median(walls):.1f} s",
                f"{statistics.median(map(cpu, found)):.1f}",
                ", ".join(sorted({str(row["status"]) for row in found})),
            ]
        )
    head = ["beside peers", "size", "runs", "throughput", "from–to", "whole run", "CPU-s/GiB"]
    return table([*head, "exit"], shown)


def peers_cancels(rows):
    shown = []
    for (name,), found in groups(rows, "name").items():
        cells = [name, str(len(found))]
        for key in ("last_write_ms", "writes_after", "gone_ms"):
            figures = [row[key] for row in found]
            cells.append(" / ".join(f"{percentile(figures, p):.0f}" for p in (50, 100)))
        cells.append(", ".join(sorted({str(row["status"]) for row in found})))
        shown.append(cells)
    each = "p50 / max"
    head = ["Ctrl-C beside peers", "n", f"last WRITE, ms: {each}", f"WRITEs after it: {each}"]
    return table([*head, f"process gone, ms: {each}", "exit"], shown)

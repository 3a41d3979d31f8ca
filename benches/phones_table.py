"""The rows of phones.py as Markdown: first the goals, then what they come from."""

import statistics

from disks_table import Judged, percentile, table

PEERS = ("mtp-tools", "aft", "mtp-rs")
WAYS = ("get", "put", "pull", "push", "list")
# By each: against the fastest peer.
GOALS = {"get": 1.2, "put": 1.2, "pull": 2, "push": 2, "list": 2}
RAW_GOAL = 0.95
PEAK_KIB = 32 << 10
FIRST_MS = 100
# How a run ends that took too long: it was ended, and its program is at least so slow.
ENDED = (124, 137)
# Until the phone answers the next command, by what is stopped.
STOPS = {"receive": 150, "list": 150, "send": 500}


def markdown(where, rows, judged):
    """The whole of what is printed."""
    parts = [where, goals(rows, judged)]
    if any(row["what"] in WAYS for row in rows):
        parts.append(runs(rows))
    if any(row["what"] == "cancel" for row in rows):
        parts.append(cancels(rows))
    return "\n\n".join(parts)


def walls(rows, responder, what):
    """The median of each contestant that ended well, in seconds; of one that took too long at least that."""
    found = {}
    for row in rows:
        if (row.get("responder"), row["what"]) == (responder, what) and row.get("status") in (0, *ENDED):
            found.setdefault(row["name"], []).append(row["wall_s"])
    return {name: statistics.median(times) for name, times in found.items()}


def is_late(rows, responder, what, name):
    """Whether one of its runs was ended."""
    key = (responder, what, name)
    return any((row.get("responder"), row["what"], row["name"]) == key and row["status"] in ENDED for row in rows)


def goals(rows, judged):
    """Measure, figure, goal, and whether it is met."""
    lines = []
    for name in dict.fromkeys(row["name"] for row in rows if row["what"] == "stop"):
        took = [row["took_ms"] for row in rows if row["name"] == name and "took_ms" in row]
        if took:
            p99, most = percentile(took, 99), STOPS.get(name)
            what = f"network: {name} stopped, p99 of {len(took)}, ms"
            lines.append((what, p99, f"≤ {most}" if most else "", p99 <= most if most else None))
    firsts = [row["first_ms"] for row in rows if row["what"] == "first"]
    if firsts:
        what = f"network: first entry, from the start of the program, median of {len(firsts)}, ms"
        first = statistics.median(firsts)
        lines.append((what, first, f"≤ {FIRST_MS}", first <= FIRST_MS))
    for responder in dict.fromkeys(row["responder"] for row in rows if "responder" in row):
        lines += beside(rows, responder)
    words = {True: "met", False: "**missed**", None: ""}
    shown = [
        [what, f"{figure:.3g}", goal, words.get(met, met) if judged is Judged.YES else "not judged"]
        for what, figure, goal, met in lines
    ]
    return table(["estop", "figure", "goal", ""], shown)


def beside(rows, responder):
    for what in WAYS:
        yield from ratios(rows, responder, what)
    ours = [row for row in rows if row.get("responder") == responder and row["name"] == "estop"]
    peak = max((row.get("peak_kib", 0) for row in ours), default=0)
    if peak:
        yield (f"{responder}: peak memory, MiB", peak / 1024, "≤ 32", peak <= PEAK_KIB)
    first = [row["first_ms"] for row in ours if row.get("first_ms")]
    starts = [row["wall_s"] * 1000 for row in ours if row["what"] == "start"]
    if first and starts:
        start = statistics.median(starts)
        what = f"{responder}: first entry, from the start of the program, ms (its start alone {start:.0f})"
        yield (what, statistics.median(first), f"≤ {FIRST_MS}", statistics.median(first) <= FIRST_MS)


def ratios(rows, responder, what):
    """Against the fastest peer, and against what the responder delivers at all."""
    took = walls(rows, responder, what)
    if "estop" not in took or is_late(rows, responder, what, "estop"):
        return
    peers = {name: took[name] for name in PEERS if name in took}
    fastest = min(peers, key=peers.get, default=None)
    by_peer = peers[fastest] / took["estop"] if fastest else None
    by_raw = took["raw"] / took["estop"] if "raw" in took else None
    is_fast = by_peer is not None and by_peer >= GOALS[what]
    # No program gets more out of a responder than it gives.
    is_all = by_raw is not None and by_raw >= RAW_GOAL
    met = True if is_fast else "met: the device gives no more" if is_all else False
    if by_peer is not None:
        least = "at least " if is_late(rows, responder, what, fastest) else ""
        yield (f"{responder}: {what} ÷ the fastest's ({least}{fastest})", by_peer, f"≥ {GOALS[what]}", met)
    if by_raw is not None:
        yield (f"{responder}: {what} ÷ raw", by_raw, f"or ≥ {RAW_GOAL}", met)


def runs(rows):
    shown, names = [], ("estop", *PEERS, "raw")
    for responder in dict.fromkeys(row["responder"] for row in rows if "responder" in row):
        for what in WAYS:
            took = walls(rows, responder, what)
            if took:
                more = {name: "> " if is_late(rows, responder, what, name) else "" for name in names}
                cells = [f"{more[name]}{took[name]:.2f} s" if name in took else "–" for name in names]
                shown.append([responder, what, *cells])
    return table(["responder", "", *names], shown)


def cancels(rows):
    shown = []
    groups = {}
    for row in rows:
        if row["what"] == "cancel":
            groups.setdefault((row["responder"], row["name"], row["way"]), []).append(row)
    for (responder, name, way), found in groups.items():
        answered = [row["answered_ms"] for row in found if row["answered_ms"] is not None]
        answers = f"{max(answered)}" if answered else "–"
        resets = sum(row["answered_ms"] is None or row["next"] == "fails twice" for row in found)
        left = ", ".join(sorted({row["left"].strip() for row in found}))
        following = ", ".join(sorted({row["next"] for row in found}))
        gone = max(row["gone_ms"] for row in found)
        cells = [str(len(found)), f"{gone}", answers, f"{len(answered)} of {len(found)}"]
        shown.append([responder, name, way, *cells, left, following, f"{resets} of {len(found)}"])
    head = ["responder", "program", "stopped", "n", "gone, ms: max", "answers, ms: max", "answers"]
    return table([*head, "left there", "its next", "needs a reset"], shown)

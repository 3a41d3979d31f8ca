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
    """The median of each contestant that ended well, in seconds."""
    found = {}
    for row in rows:
        if (row.get("responder"), row["what"], row.get("status")) == (responder, what, 0):
            found.setdefault(row["name"], []).append(row["wall_s"])
    return {name: statistics.median(times) for name, times in found.items()}


def goals(rows, judged):
    """Measure, figure, goal, and whether it is met."""
    lines = []
    for name in dict.fromkeys(row["name"] for row in rows if row["what"] == "stop"):
        took = [row["took_ms"] for row in rows if row["name"] == name and "took_ms" in row]
        if took:
            p99, most = percentile(took, 99), STOPS.get(name)
            what = f"network: {name} stopped, p99 of {len(took)}, ms"
            lines.append((what, p99, f"≤ {most}" if most else "", p99 <= most if most else None))
    for responder in dict.fromkeys(row["responder"] for row in rows if "responder" in row):
        lines += beside(rows, responder)
    words = {True: "met", False: "**missed**", None: ""}
    shown = [
        [what, f"{figure:.3g}", goal, words[met] if judged is Judged.YES else "not judged"]
        for what, figure, goal, met in lines
    ]
    return table(["estop", "figure", "goal", ""], shown)


def beside(rows, responder):
    for what in WAYS:
        took = walls(rows, responder, what)
        ours = took.get("estop")
        theirs = {name: took[name] for name in PEERS if name in took}
        if ours and theirs:
            fastest = min(theirs, key=theirs.get)
            ratio, goal = theirs[fastest] / ours, GOALS[what]
            yield (f"{responder}: {what} ÷ the fastest's ({fastest})", ratio, f"≥ {goal}", ratio >= goal)
        if ours and "raw" in took:
            ratio = took["raw"] / ours
            yield (f"{responder}: {what} ÷ raw", ratio, f"or ≥ {RAW_GOAL}", ratio >= RAW_GOAL)
    ours = [row for row in rows if row.get("responder") == responder and row["name"] == "estop"]
    peak = max((row.get("peak_kib", 0) for row in ours), default=0)
    if peak:
        yield (f"{responder}: peak memory, MiB", peak / 1024, "≤ 32", peak <= PEAK_KIB)
    first = [row["first_ms"] for row in ours if row.get("first_ms")]
    if first:
        what = f"{responder}: first entry, from the start of the program, ms"
        yield (what, max(first), f"≤ {FIRST_MS}", max(first) <= FIRST_MS)


def runs(rows):
    shown, names = [], ("estop", *PEERS, "raw")
    for responder in dict.fromkeys(row["responder"] for row in rows if "responder" in row):
        for what in WAYS:
            took = walls(rows, responder, what)
            if took:
                cells = [f"{took[name]:.2f} s" if name in took else "–" for name in names]
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

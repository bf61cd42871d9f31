# SPDX-License-Identifier: GPL-3.0-or-later
"""Random workloads, days, places, pins and usage."""

import datetime

from oracle_context import in_force
from oracle_formula import D

# Where allowances, tiers and free plans of egress end.
TRAFFIC_EDGES = [0, 1, 5, 10, 25, 100, 250, 500, 1000, 1024, 10340]


def draw_number(random_, low, high, is_whole):
    """Log-uniform, three digits, so that small and large are as likely."""
    if random_.random() < 0.15 and low == 0:
        return 0
    start = max(low, 1 if is_whole else 0.01)
    high = max(start, high * 10 ** -random_.uniform(0, 5))
    value = start * (high / start) ** random_.random()
    if is_whole:
        return max(int(low), int(value))
    return max(low, float(f"{value:.3g}"))


def draw_workload(random_, dimensions):
    calm = random_.random() < 0.5
    workload = {}
    for info in dimensions:
        kind = info["kind"]
        if info["id"] == "regions":
            continue
        if kind == "boolean":
            workload[info["id"]] = random_.random() < (0.03 if calm else 0.25)
        elif kind == "choice":
            usual = info["choices"][int(info["default"])]
            workload[info["id"]] = (
                random_.choice(info["choices"])
                if info["id"] == "db" or random_.random() < 0.3 else usual)
        elif calm and random_.random() < 0.5:
            workload[info["id"]] = info["default"]
        else:
            workload[info["id"]] = draw_number(
                random_, info["min"], info["max"], kind == "count")
        if isinstance(workload[info["id"]], float) and kind == "count":
            workload[info["id"]] = int(workload[info["id"]])
    if random_.random() < 0.5:
        workload["db_traffic_gb"] = max(
            0, random_.choice(TRAFFIC_EDGES) + random_.choice([-1, 0, 1]))
    return workload


def draw_places(random_, places):
    count = min(random_.choice([1, 1, 1, 2, 3, 5, 13]), len(places))
    chosen = random_.sample(places, count)
    if random_.random() < 0.5:
        return chosen
    return [{"place": at, "weight": random_.choice([1, 2, 3, 0.5, 10])}
            for at in chosen]


def list_days(catalogue):
    days = set()

    def walk(value):
        if isinstance(value, dict):
            for name, member in value.items():
                if name in ("from", "until"):
                    days.add(member)
                walk(member)
        elif isinstance(value, list):
            for member in value:
                walk(member)

    walk(catalogue)
    return sorted(day for day in days if day >= "2024-01-01")


def draw_day(random_, days):
    first, last = datetime.date(2024, 1, 1), datetime.date(2026, 12, 31)
    if random_.random() < 0.4:
        day = datetime.date.fromisoformat(random_.choice(days))
        day += datetime.timedelta(random_.choice([-1, 0, 1]))
        return min(max(day, first), last).isoformat()
    days = random_.randrange((last - first).days + 1)
    return (first + datetime.timedelta(days)).isoformat()


def draw_usage(random_, provider, day):
    """Measured quantities, often at the edge of an allowance or a tier."""
    meter = random_.choice(provider["meters"])
    edges = [meter.get("allowance")]
    edges += [tier.get("up_to") for tier in meter.get("tiers", [])]
    edges = [int(at) for at in edges if isinstance(at, D)] or [0]
    edge = sum(random_.sample(edges, random_.randint(1, len(edges))))
    quantity = max(0, edge + random_.choice([-1, 0, 1, 0.001, 1000]))
    name = f"{provider['id']}.{meter['id']}"
    if meter.get("per") == "region" and random_.random() < 0.5:
        name += "@" + random_.choice(list(provider["regions"]))
    return name, quantity


def draw_scenario(random_, catalogue, dimensions, days):
    platforms = [at for at in catalogue if at["kind"] == "platform"]
    scenario = {
        "format": 1,
        "name": "oracle",
        "workload": draw_workload(random_, dimensions),
        "at": draw_day(random_, days),
        "platforms": [at["id"] for at in platforms],
        "plans": {},
        "usage": {},
    }
    places = sorted({place for at in catalogue for place in at["places"]})
    scenario["workload"]["regions"] = draw_places(random_, places)
    if random_.random() < 0.4:
        scenario["month"] = random_.choice([672, 696, 720, 730, 744])
    for provider in catalogue:
        plans = [at["id"] for at in provider.get("plans", [])
                 if in_force(at, scenario["at"])]
        if plans and provider["kind"] == "platform" and random_.random() < 0.25:
            scenario["plans"][provider["id"]] = random_.choice(plans)
        while random_.random() < 0.3:
            name, quantity = draw_usage(random_, provider, scenario["at"])
            scenario["usage"][name] = quantity
    return scenario

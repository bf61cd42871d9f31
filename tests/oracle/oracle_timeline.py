#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""A second opinion on the past and the future of the presets.

The engine says what each preset costs on every day on which something
changed, and in the months to come while it grows. Each of these bills is
computed again here, one workload at a time, and has to agree to the cent;
so has the list of days: between two of them nothing may change.

    oracle_timeline.py BRIDGE FOLDER
"""

import calendar
import datetime
import json
import multiprocessing
import os
import pathlib
import subprocess
import sys

from oracle import list_bundled, load, read_dimensions
from oracle_bill import estimate
from oracle_formula import D
from oracle_scenario import list_days

PLATFORMS = ["fly", "render", "vercel", "cloudflare", "fargate"]
PLACES = ("virginia oregon toronto sao-paulo london dublin frankfurt "
          "stockholm johannesburg mumbai singapore tokyo sydney").split()
GROWING = ("requests egress_gb connections messages jobs volume_gb "
           "snapshot_gb object_gb object_writes object_reads db_storage_gb "
           "db_reads db_writes db_traffic_gb private_gb log_gb").split()
GROWTHS = [D(0), D("7.5"), D(-20), D(40)]
AT = ["2026-11-23", "2026-05-07"]
SINCE = "2024-01-01"


def ask(bridge, scenarios):
    text = "".join(json.dumps(at, default=float) + "\n" for at in scenarios)
    done = subprocess.run([bridge, "--timeline"], input=text, text=True,
                          stdout=subprocess.PIPE, check=True)
    return [json.loads(line) for line in done.stdout.splitlines()]


def bill(catalogue, scenario, at, factor=D(1), ranges=None):
    """Total, and whether it is blocked or not whole, of each platform."""
    workload = dict(scenario["workload"])
    for name in GROWING if ranges else []:
        grown = workload[name] * factor
        if ranges[name]["kind"] == "count":
            grown = D(int(grown + D("0.5")))
        workload[name] = min(grown, D(str(ranges[name]["max"])))
    then = dict(scenario, at=at, workload=workload)
    by_id = {provider["id"]: provider for provider in catalogue}
    found = []
    for name in PLATFORMS:
        best = estimate(catalogue, then, by_id[name])
        found.append([best.total, best.blocked + 2 * (not best.complete)])
    return found


def same_day_later(day, months):
    first = datetime.date.fromisoformat(day)
    year, month = divmod(first.year * 12 + first.month - 1 + months, 12)
    last = calendar.monthrange(year, month + 1)[1]
    return datetime.date(year, month + 1, min(first.day, last)).isoformat()


def check_past(catalogue, scenario, points):
    days = [at["at"] for at in points]
    if days[0] != SINCE or days[-1] != scenario["at"] or days != sorted(days):
        yield f"the days are {days}"
    bills = {}
    for day in sorted(set(list_days(catalogue)) | set(days)):
        if SINCE <= day <= scenario["at"]:
            bills[day] = bill(catalogue, scenario, day)
    now = None
    told = {at["at"]: at["bills"] for at in points}
    for day, wanted in bills.items():
        now = told.get(day, now)
        if now != wanted:
            yield f"{day}: {now} should be {wanted}"


def check_future(catalogue, scenario, months, ranges):
    factor = D(1)
    for number, month in enumerate(months):
        day = same_day_later(scenario["at"], number)
        if month["at"] != day:
            yield f"month {number} is {month['at']} and should be {day}"
        wanted = bill(catalogue, scenario, day, factor, ranges)
        if month["bills"] != wanted:
            yield f"{day}: {month['bills']} should be {wanted}"
        factor *= 1 + scenario["workload"]["growth"] / 100


def check(share):
    catalogue, scenario, answer, ranges = share
    return (list(check_past(catalogue, scenario, answer["past"])) +
            list(check_future(catalogue, scenario, answer["future"], ranges)))


def read_presets(folder):
    presets = {}
    for number, path in enumerate(sorted((folder / "scenarios").glob("*"))):
        scenario = load([path])[0]
        scenario["at"] = AT[number % len(AT)]
        scenario["platforms"] = PLATFORMS
        if scenario.get("month") == "native":
            del scenario["month"]
        workload = scenario["workload"]
        workload["growth"] = GROWTHS[number % len(GROWTHS)]
        if not isinstance(workload["regions"], list):
            workload["regions"] = PLACES[:int(workload["regions"])]
        presets[path.stem] = scenario
    # Any of them, with a database that may change from month to month.
    usual = presets["saas-5"]
    presets["saas-5-cheapest"] = dict(
        usual, workload=dict(usual["workload"], db="cheapest", growth=D(25)))
    return presets


def main():
    bridge, folder = sys.argv[1], pathlib.Path(sys.argv[2])
    catalogue = load(list_bundled(folder))
    ranges = {at["id"]: at for at in read_dimensions(bridge)}
    presets = read_presets(folder)
    answers = ask(bridge, presets.values())
    shares = [(catalogue, scenario, answer, ranges)
              for scenario, answer in zip(presets.values(), answers)]
    print(f"1..{len(shares)}")
    verdict = 0
    with multiprocessing.Pool(len(os.sched_getaffinity(0))) as pool:
        for number, found in enumerate(pool.imap(check, shares), 1):
            name = list(presets)[number - 1]
            print(f"{'not ok' if found else 'ok'} {number} "
                  f"/oracle-timeline/{name}")
            for text in found[:8]:
                print(f"#   {text}")
            verdict = verdict or bool(found)
    return int(verdict)


if __name__ == "__main__":
    sys.exit(main())

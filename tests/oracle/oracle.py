#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""A second opinion on every bill.

docs/catalogue.md says what a catalogue file means. This program reads it that
way, in decimal arithmetic and one workload at a time, and asks the engine
about the same random workloads: every plan's total, the plan chosen, every
line and every remark have to agree, to the cent.

    oracle.py BRIDGE FOLDER FILE...

FOLDER holds the list of bundled files, FILE further catalogue files. The variable
OUTLAY_ORACLE_WORKLOADS says how many workloads, OUTLAY_ORACLE_SEED which.
"""

import json
import multiprocessing
import os
import pathlib
import random
import re
import subprocess
import sys

from oracle_bill import estimate
from oracle_formula import D
from oracle_scenario import draw_scenario, list_days


def compare_lines(bill, answer):
    found, quantities = {}, {}
    for line in answer["lines"]:
        key = (line["provider"], line["meter"], line["region"])
        was = found.get(key, (0, 0, True))
        found[key] = (was[0] + line["gross"], was[1] + line["amount"],
                      was[2] and bool(line["priced"]))
        quantities[key] = quantities.get(key, 0) + line["quantity"]
    nothing = (0, 0, True)
    for key in sorted(set(found) | set(bill.lines), key=str):
        wanted = bill.lines.get(key, nothing)
        if found.get(key, nothing) != wanted:
            yield f"{key}: {found.get(key)} should be {wanted}"
        is_, should = quantities.get(key, 0), bill.quantities.get(key, 0)
        if abs(D(is_) - should) > D("1e-9") * (1 + abs(should)):
            yield f"{key}: quantity {is_} should be {should:.12g}"


def compare_plans(bill, answer):
    found = [(at["plan"], at["total"], bool(at["blocked"]),
              bool(at["complete"])) for at in answer["plans"]]
    wanted = [(at.id, at.total, at.blocked, not at.n_unpriced)
              for at in bill.plans]
    if found != wanted:
        yield f"plans {found} should be {wanted}"


def compare_pairings(bill, answer):
    found = [(at["database"], at["total"], bool(at["blocked"]),
              bool(at["complete"])) for at in answer["pairings"]]
    if found != bill.pairings:
        yield f"pairings {found} should be {bill.pairings}"


def compare(bill, answer):
    best = bill.best.id if bill.best else None
    facts = {"plan": best, "total": bill.total, "database": bill.database,
             "blocked": int(bill.blocked),
             "complete": int(bill.complete)}
    for name, wanted in facts.items():
        if answer[name] != wanted:
            yield f"{name} {answer[name]} should be {wanted}"
    remarks = {(at["provider"], at["kind"], at["what"])
               for at in answer["remarks"]}
    if remarks != bill.remarks:
        yield f"remarks differ: {sorted(remarks ^ bill.remarks, key=str)}"
    yield from compare_plans(bill, answer)
    yield from compare_pairings(bill, answer)
    yield from compare_lines(bill, answer)


def list_bundled(folder):
    listed = (folder / "outlay-data.gresource.xml").read_text("utf-8")
    return [folder / at for at in re.findall(r"catalogue/[^<]*", listed)]


def load(paths):
    return [json.loads(path.read_text("utf-8"), parse_float=D, parse_int=D)
            for path in paths]


def ask(bridge, files, scenarios):
    text = "".join(json.dumps(at) + "\n" for at in scenarios)
    done = subprocess.run([bridge, *map(str, files)], input=text, text=True,
                          stdout=subprocess.PIPE, check=True)
    return [json.loads(line) for line in done.stdout.splitlines()]


def read_dimensions(bridge):
    done = subprocess.run([bridge, "--dimensions"], text=True, check=True,
                          stdout=subprocess.PIPE)
    return [json.loads(line) for line in done.stdout.splitlines()]


def check(catalogue, scenario, answers):
    """The platforms of which the bill differs, with how."""
    # As the file says it: in decimals.
    exact = json.loads(json.dumps(scenario), parse_float=D, parse_int=D)
    by_id = {at["id"]: at for at in catalogue}
    for answer in answers:
        platform = by_id[answer["platform"]]
        found = list(compare(estimate(catalogue, exact, platform), answer))
        if found:
            yield platform["id"], (found, scenario)


def check_all(share):
    """What one process does."""
    bridge, files, catalogue, scenarios = share
    answers = ask(bridge, files, scenarios)
    assert len(answers) == len(scenarios)
    return (sum(len(at) for at in answers),
            [at for pair in zip(scenarios, answers)
             for at in check(catalogue, *pair)])


def report(differences):
    verdict = 0
    for number, (name, found) in enumerate(sorted(differences.items()), 1):
        print(f"{'not ok' if found else 'ok'} {number} /oracle/{name}")
        for what, scenario in found[:3]:
            for text in what[:8]:
                print(f"#   {text}")
            print(f"#   {json.dumps(scenario)}")
        if found:
            print(f"#   {len(found)} bills differ")
            verdict = 1
    return verdict


def main():
    bridge, folder, *files = sys.argv[1:]
    files = [pathlib.Path(at) for at in files]
    count = int(os.environ.get("OUTLAY_ORACLE_WORKLOADS", "1000"))
    random_ = random.Random(os.environ.get("OUTLAY_ORACLE_SEED", "outlay"))
    catalogue = load(list_bundled(pathlib.Path(folder)) + files)
    dimensions = read_dimensions(bridge)
    days = list_days(catalogue)
    scenarios = [draw_scenario(random_, catalogue, dimensions, days)
                 for _ in range(count)]
    differences = {at["id"]: [] for at in catalogue
                   if at["kind"] == "platform"}
    print(f"1..{len(differences)}")
    n_processes = len(os.sched_getaffinity(0))
    shares = [(bridge, files, catalogue, scenarios[at::n_processes])
              for at in range(n_processes)]
    bills = 0
    with multiprocessing.Pool(n_processes) as pool:
        for n_bills, found in pool.imap(check_all, shares):
            bills += n_bills
            for name, difference in found:
                differences[name].append(difference)
    print(f"# {bills} bills of {count} workloads compared")
    return report(differences)


if __name__ == "__main__":
    sys.exit(main())

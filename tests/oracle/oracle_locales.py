#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The same bill wherever one lives.

Random workloads are billed, and the program's own commands run, in seven
locales and three time zones: decimal commas, other digits, a Turkish i, a day
that has begun elsewhere. What is written for machines has to be the same to
the byte; what is written for people is in their own way. The locales are made
for the test, so that none has to be installed.

    oracle_locales.py BRIDGE OUTLAY FOLDER
"""

import itertools
import json
import os
import pathlib
import random
import subprocess
import sys
import tempfile

from oracle import list_bundled, load, read_dimensions
from oracle_scenario import draw_scenario, list_days

LOCALES = ["C", "de_DE", "fr_FR", "tr_TR", "fa_IR", "ja_JP", "hi_IN"]
ZONES = ["UTC", "Pacific/Kiritimati", "Pacific/Pago_Pago"]
N_WORKLOADS = 60
COMMANDS = [
    ["estimate", "--preset", "phoenix-3", "--at", "2026-05-07",
     "--format", "json"],
    ["estimate", "--preset", "saas-5", "--at", "2026-10-01", "--month", "730",
     "--currency", "EUR=0.92@2026-11-20,ECB", "--format", "csv"],
    ["estimate", "--set", "requests=1234.5", "--set", "memory_gb=0.75",
     "--usage", "fly.egress=1234.5", "--at", "2026-11-01", "--format", "json"],
    ["compare", "--preset", "small-api", "--at", "2026-11-01",
     "--format", "csv"],
    ["platforms", "--format", "json"],
]


def make_locale(folder, name):
    """Warnings about the sources of a locale are not ours: the file counts."""
    subprocess.run(["localedef", "-i", name, "-f", "UTF-8",
                    folder / f"{name}.UTF-8"], check=False,
                   stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    assert (folder / f"{name}.UTF-8" / "LC_NUMERIC").exists(), \
        f"localedef could not make {name}: is the package “locales” there?"


def surroundings(folder, locale, zone):
    # Numbers are the matter here; words stay as they are in the sources.
    return dict(os.environ, LOCPATH=str(folder), TZ=zone, LANGUAGE="en",
                LC_ALL=locale if locale == "C" else f"{locale}.UTF-8")


def is_in_force(locale, environment):
    """That the C library takes the locale, and does not fall back to C."""
    charmap = subprocess.run(["locale", "charmap"], text=True, check=True,
                             env=environment, stdout=subprocess.PIPE).stdout
    return (charmap.strip() == "UTF-8") == (locale != "C")


def run(command, text, environment):
    return subprocess.run(command, input=text, env=environment, check=True,
                          stdout=subprocess.PIPE).stdout


def draw(bridge, data):
    random_ = random.Random("locales")
    catalogue = load(list_bundled(data))
    days = list_days(catalogue)
    dimensions = read_dimensions(bridge)
    return "".join(
        json.dumps(draw_scenario(random_, catalogue, dimensions, days)) + "\n"
        for _ in range(N_WORKLOADS)).encode()


def answers(bridge, outlay, scenarios, environment):
    yield "bills", run([bridge], scenarios, environment)
    for command in COMMANDS:
        yield " ".join(command), run([outlay, *command], b"", environment)


def check(number, name, found, wanted):
    differ = [what for what in wanted if found[what] != wanted[what]]
    print(f"{'not ok' if differ else 'ok'} {number} /oracle/locales/{name}")
    for what in differ:
        print(f"#   {what}")
    return bool(differ)


def main():
    bridge, outlay, data = sys.argv[1:]
    scenarios = draw(bridge, pathlib.Path(data))
    pairs = list(itertools.product(LOCALES, ZONES))
    print(f"1..{len(pairs)}")
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        for locale in LOCALES[1:]:
            make_locale(folder, locale)
        wanted, bad = None, False
        for number, (locale, zone) in enumerate(pairs, 1):
            environment = surroundings(folder, locale, zone)
            assert is_in_force(locale, environment), locale
            found = dict(answers(bridge, outlay, scenarios, environment))
            assert all(found.values())
            wanted = wanted or found
            bad |= check(number, f"{locale}/{zone}", found, wanted)
    print(f"# {N_WORKLOADS} workloads and {len(COMMANDS)} commands, "
          f"{len(LOCALES)} locales, {len(ZONES)} time zones")
    return int(bad)


if __name__ == "__main__":
    sys.exit(main())

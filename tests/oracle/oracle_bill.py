# SPDX-License-Identifier: GPL-3.0-or-later
"""Lines, plans and bills, as §7 to §11 of docs/catalogue.md say."""

from oracle_context import Context, in_force
from oracle_formula import D, ONE, ZERO, ceil, cents, slack

CATEGORIES = ("compute memory storage database network requests "
              "platform_fee team support other").split()
# What "cheapest" compares; of equals, the first is taken.
DATABASES = "own supabase neon planetscale rds".split()
PAY_AS_YOU_GO = {"id": "payg", "values": {}}


class Line:
    def __init__(self, meter, region):
        self.meter = meter
        self.region = region
        self.quantity = ZERO
        self.unpriced = False
        self.gross = 0
        self.credit = 0

    @property
    def amount(self):
        return self.gross - self.credit

    def matters(self, quantity):
        """More than what a division leaves over."""
        return quantity > slack(self.quantity)


def find_usage(context, usage, meter):
    """The measured quantity in this region, or None."""
    name = f"{context.provider['id']}.{meter['id']}"
    per_region = meter.get("per") == "region"
    here = f"{name}@{context.region}"
    if per_region and here in usage:
        before = [at[2] for at in context.places[:context.position]]
        return ZERO if context.region in before else D(usage[here])
    if name in usage:
        return D(usage[name]) * (context.share if per_region else ONE)
    return None


def measure(context, usage, line):
    """Fills in the quantity; says whether it matters that it is not known."""
    given = find_usage(context, usage, line.meter)
    if given is not None:
        line.quantity = given
        return
    is_on, unsure = context.number(line.meter.get("when", 1))
    line.unpriced = unsure
    if not is_on:
        return
    quantity, unknown = context.number(line.meter["quantity"])
    line.quantity = max(quantity, ZERO)
    line.unpriced = line.unpriced or unknown


def price_tiers(context, line, billable):
    meter = line.meter
    tiers = meter.get("tiers") or [{"price": meter["price"]}]
    dollars, start = ZERO, ZERO
    for tier in tiers:
        end = billable
        if "up_to" in tier:
            up_to, unknown = context.number(tier["up_to"])
            up_to = max(up_to, start)
            line.unpriced |= unknown and line.matters(billable)
            end = min(billable, up_to)
        inside = max(end - start, ZERO)
        price, unknown = context.number(tier["price"])
        line.unpriced |= unknown and line.matters(inside)
        dollars += inside * max(price, ZERO)
        if "up_to" in tier:
            start = up_to
    return dollars


def bill_line(context, usage, meter, left):
    """The line, and what is left of an allowance that regions share."""
    per_region = meter.get("per") == "region"
    line = Line(meter, context.region if per_region else None)
    measure(context, usage, line)
    billable = line.quantity
    if "allowance" in meter:
        if left is None or meter.get("allowance_per") == "region":
            left = context.number(meter["allowance"])
            left = max(left[0], ZERO), left[1]
        line.unpriced |= left[1] and line.matters(line.quantity)
        used = min(line.quantity, left[0])
        billable -= used
        left = left[0] - used, left[1]
    if "block" in meter:
        block, unknown = context.number(meter["block"])
        line.unpriced |= unknown and line.matters(billable)
        if block > 0:
            billable = ceil(billable / block) * block
    dollars = price_tiers(context, line, billable)
    if "minimum" in meter:
        least, unknown = context.number(meter["minimum"])
        line.unpriced |= unknown and line.matters(billable)
        if billable > 0:
            dollars = max(dollars, least)
    if "cap" in meter:
        most, unknown = context.number(meter["cap"])
        line.unpriced |= unknown and line.matters(billable)
        dollars = min(dollars, max(most, ZERO))
    if not line.unpriced:
        line.gross = cents(dollars)
    return line, left


class Plan:
    def __init__(self, provider, scenario, platform, plan):
        self.id = plan["id"]
        self.plan = plan
        self.provider = provider
        self.context = Context(provider, scenario, platform, plan)
        self.lines = []
        self.remarks = set()
        for meter in provider["meters"]:
            self.bill_meter(meter, scenario.get("usage", {}))
        for credit in provider.get("credits", []):
            self.apply_credit(credit)
        self.remark()
        self.total = sum(line.amount for line in self.lines)
        self.n_unpriced = sum(line.unpriced for line in self.lines)
        self.obstacles = sum(at[1] == "blocker" for at in self.remarks)
        self.blocked = self.obstacles > 0

    def has(self, record):
        return self.id in record.get("plans", [self.id])

    def positions(self, record):
        """Where a record is looked at: in each region, or in the first."""
        count = len(self.context.places) if record.get("per") == "region" else 1
        for position in range(count):
            self.context.position = position
            if self.context.region is not None:
                yield position
        self.context.position = 0

    def sum_up(self):
        bill = dict.fromkeys(CATEGORIES, 0)
        for line in self.lines:
            bill[line.meter["category"].replace(" ", "_")] += line.gross
        bill["total"] = sum(bill.values())
        return bill

    def bill_meter(self, meter, usage):
        left = None
        if not self.has(meter):
            return
        self.context.bill = None
        if meter.get("per") != "region":
            self.context.bill = self.sum_up()
        for _ in self.positions(meter):
            line, left = bill_line(self.context, usage, meter, left)
            self.lines.append(line)
        self.context.bill = None

    def apply_credit(self, credit):
        if not self.has(credit) or not in_force(credit, self.context.day):
            return
        left = max(cents(self.context.number(credit["amount"])[0]), 0)
        for line in self.lines:
            if (line.meter["id"] in credit.get("meters", []) or
                    line.meter["category"] in credit.get("categories", [])):
                paid = min(left, line.amount)
                line.credit += paid
                left -= paid

    def say(self, kind, what):
        self.remarks.add((self.provider["id"], kind, what))

    def remark(self):
        context = self.context
        context.position = 0
        for place, _, region, nearest in context.places:
            if region is None:
                self.say("blocker", place)
            elif nearest:
                self.say("warning", place)
        if context.region is None:
            return
        for name in self.provider.get("choices", {}):
            for _ in self.positions({"per": "region"}):
                row, wanted = context.choose(name)
                if wanted and row is None:
                    # Nothing to choose from, or nothing that will do.
                    has_rows = context.table_of(name)[1]
                    self.say("blocker", name if has_rows else None)
        is_blind = (self.provider["id"], "blocker", None) in self.remarks
        for limit in self.provider.get("limits", []):
            if not self.has(limit):
                continue
            # Where nothing is known, what follows from it is not told.
            if limit["kind"] == "blocker" and is_blind:
                continue
            for _ in self.positions(limit):
                holds, unknown = context.number(limit["when"])
                if holds and not unknown:
                    self.say(limit["kind"], limit["id"])


def bill_provider(provider, scenario, platform):
    """All plans of the day, and the one that is chosen."""
    pin = scenario.get("plans", {}).get(provider["id"])
    given = provider.get("plans") or [PAY_AS_YOU_GO]
    plans = [Plan(provider, scenario, platform, plan)
             for plan in given if in_force(plan, scenario["at"])]
    candidates = [at for at in plans
                  if (at.id == pin if pin else at.plan.get("auto", True))]
    best = min(candidates, default=None,
               key=lambda at: (at.obstacles, at.n_unpriced, at.total))
    return plans, best


def is_wanted(provider, scenario, platform):
    plan = (provider.get("plans") or [PAY_AS_YOU_GO])[0]
    context = Context(provider, scenario, platform, plan)
    return bool(context.number(provider.get("when", 1))[0])


class Estimate:
    """The bill of a platform, with those of its partners."""

    def __init__(self, catalogue, scenario, platform):
        name = platform["id"]
        wanted = [platform]
        wanted += [at for at in catalogue if at["kind"] == "partner"
                   and is_wanted(at, scenario, name)]
        self.remarks = set()
        self.obstacles = 0
        self.lines = {}
        self.quantities = {}
        bills = []
        for provider in wanted:
            plans, best = bill_provider(provider, scenario, name)
            if provider is platform:
                self.plans, self.best = plans, best
            if best is None:
                self.remarks.add((provider["id"], "blocker", None))
                self.obstacles += 1
            else:
                bills.append(best)
        self.blocked = (len(bills) < len(wanted) or
                        any(at.blocked for at in bills))
        self.total = sum(at.total for at in bills)
        self.n_unpriced = sum(at.n_unpriced for at in bills)
        self.complete = self.n_unpriced == 0
        self.database = scenario["workload"]["db"]
        for bill in bills:
            self.remarks |= bill.remarks
            self.obstacles += bill.obstacles
            for line in bill.lines:
                self.add(bill.provider["id"], line)

    def add(self, provider, line):
        key = (provider, line.meter["id"], line.region)
        was = self.lines.get(key, (0, 0, True))
        self.lines[key] = (was[0] + line.gross, was[1] + line.amount,
                           was[2] and not line.unpriced)
        self.quantities[key] = self.quantities.get(key, ZERO) + line.quantity


def estimate(catalogue, scenario, platform):
    """The bill with the workload's database, or with the best of several."""
    workload = scenario["workload"]
    if workload["db"] != "cheapest":
        found = Estimate(catalogue, scenario, platform)
        found.pairings = []
        return found
    bills = [Estimate(catalogue,
                      {**scenario, "workload": {**workload, "db": at}},
                      platform)
             for at in DATABASES]
    bills.sort(key=lambda at: (at.blocked, at.obstacles, at.n_unpriced,
                               at.total))
    bills[0].pairings = [(at.database, at.total, at.blocked, at.complete)
                         for at in bills]
    return bills[0]

# SPDX-License-Identifier: GPL-3.0-or-later
"""What the names of a formula stand for: a day, a plan, a region."""

from oracle_formula import D, HUNDRED, ONE, OPERATIONS, ZERO, bound, parse, truth


def in_force(record, day):
    return record.get("from", "") <= day <= record.get("until", "9999-12-31")


def entry_at(history, day):
    return next((entry for entry in reversed(history) if entry["from"] <= day),
                None)


def as_value(value):
    """A value of the file, and whether it is not known."""
    if value is None:
        return None, True
    if isinstance(value, bool):
        return truth(value), False
    return value, False


class Context:
    """A provider on a day, for a workload, in one of its plans."""

    def __init__(self, provider, scenario, platform, plan):
        self.provider = provider
        self.workload = scenario["workload"]
        self.day = scenario["at"]
        self.native = D(provider["month_hours"])
        self.hours = D(scenario.get("month", self.native))
        self.platform = platform
        self.plan = plan
        self.places = [self.serve(place) for place in self.workload["regions"]]
        self.position = 0
        self.rows = {}
        self.rows_key = ()
        self.bill = None
        self.known = {}
        self.tables = {}

    def serve(self, entry):
        """The place, its weight, its region or None, and if it is another's."""
        place, weight = entry, ONE
        if isinstance(entry, dict):
            place, weight = entry["place"], D(entry["weight"])
        target = self.provider["places"].get(place)
        nearest = False
        if isinstance(target, dict):
            nearest = target.get("nearest", False)
            target = target["region"]
        if target and not in_force(self.provider["regions"][target], self.day):
            target = None
        return place, weight, target, nearest

    @property
    def region(self):
        return self.places[self.position][2]

    @property
    def share(self):
        return (self.places[self.position][1] /
                sum(weight for _, weight, _, _ in self.places))

    # A result is a pair: the value (0 where it is not known), and whether it
    # is not known.

    def result(self, formula):
        value, unknown = self.evaluate(parse(formula))
        if value is None:
            value = ZERO
        return bound(value), unknown

    def number(self, formula):
        value, unknown = self.result(formula)
        assert isinstance(value, D), formula
        return value, unknown

    def evaluate(self, tree):
        kind = tree[0]
        if kind in ("number", "text"):
            return tree[1], False
        if kind == "name":
            return self.look_up(tree[1])
        if kind == "if":
            condition, unsure = self.evaluate(tree[1])
            value, unknown = self.evaluate(tree[2 if condition else 3])
            return value, unsure or unknown
        values, unknown = [], False
        for at in tree[1:]:
            value, unsure = self.evaluate(at)
            values.append(value)
            unknown = unknown or unsure
        if kind in ("==", "!="):
            if None in values and any(isinstance(at, str) for at in values):
                same = False
            else:
                values = [ZERO if at is None else at for at in values]
                assert type(values[0]) is type(values[1]), tree
                same = values[0] == values[1]
            return truth(same == (kind == "==")), unknown
        if None in values:
            values = [ZERO if at is None else at for at in values]
        return OPERATIONS[kind](*values), unknown

    def look_up(self, name):
        if name.startswith("bill."):
            return D(self.bill[name[5:]]) / HUNDRED, False
        key = (name, self.position, self.rows_key)
        found = self.known.get(key)
        if found is None:
            found = self.known[key] = self.find(name)
        return found

    def set_row(self, choice, row):
        """Chooses a row of a table; none with None."""
        if row is None:
            del self.rows[choice]
        else:
            self.rows[choice] = row
        self.rows_key = tuple(sorted(self.rows.items()))

    def find(self, name):
        space, _, member = name.partition(".")
        if not member:
            return self.find_plain(name)
        if space == "price":
            return self.find_price(self.provider["prices"][member])
        if space == "plan":
            if member == "id":
                return self.plan["id"], False
            return as_value(self.plan["values"][member])
        if space == "platform":
            return self.platform, False
        if space == "usual":  # no month of the oracle has a spike
            return self.find_plain(member)
        if space == "region":
            if member == "index":
                return D(self.position), False
            if member == "id":
                return self.region, False
            return as_value(self.provider["regions"][self.region][member])
        return self.find_chosen(space, member)

    def find_plain(self, name):
        if name in self.provider.get("formulas", {}):
            return self.result(self.provider["formulas"][name])
        if name == "hours":
            return self.hours, False
        if name == "month_scale":
            return self.hours / self.native, False
        if name == "share":
            return self.share, False
        if name == "regions":
            return D(len(self.places)), False
        return as_value(self.workload[name])

    def find_price(self, price):
        entry = entry_at(price["history"], self.day)
        if entry is None:
            return None, True
        value = entry["value"]
        if "by" in price and value is not None:
            key = self.region
            if price["by"] != "region":
                key = self.provider["regions"][key][price["by"]]
            value = value.get(key)
        if isinstance(value, dict):
            value = value["value"]
        return as_value(value)

    def table_of(self, choice):
        if choice not in self.tables:
            record = self.provider["choices"][choice]
            table = self.provider["tables"][record["table"]]
            entry = entry_at(table["history"], self.day)
            columns = {name: at for at, name in enumerate(table["columns"])}
            self.tables[choice] = columns, entry["rows"] if entry else []
        return self.tables[choice]

    def holds_texts(self, choice, member):
        table = self.provider["tables"][self.provider["choices"][choice]["table"]]
        column = self.table_of(choice)[0][member]
        return any(isinstance(row[column], str)
                   for entry in table["history"] for row in entry["rows"])

    def find_chosen(self, choice, member):
        columns, rows = self.table_of(choice)
        row = self.rows.get(choice)
        if row is None:
            row, wanted = self.choose(choice)
            if member == "found":
                return truth(wanted and row is not None), False
        elif member == "found":
            return ONE, False
        if row is None:
            # 0, or a text that is like no other; nothing is unknown.
            return ("" if self.holds_texts(choice, member) else ZERO), False
        return as_value(rows[row][columns[member]])

    def choose(self, choice):
        """The index of the row that will do, and whether one is wanted."""
        key = ("a row of", choice, self.position, self.rows_key)
        if key in self.known:
            return self.known[key]
        record = self.provider["choices"][choice]
        wanted = bool(self.number(record.get("when", 1))[0])
        best, lowest = None, None
        for index in range(len(self.table_of(choice)[1])):
            self.set_row(choice, index)
            will_do, unsure = self.number(record["where"])
            if will_do and not unsure:
                price, unknown = self.number(record["minimize"])
                if not unknown and (best is None or price < lowest):
                    best, lowest = index, price
            self.set_row(choice, None)
        self.known[key] = best, wanted
        return best, wanted

# SPDX-License-Identifier: GPL-3.0-or-later
"""Numbers and formulas, as §6 of docs/catalogue.md says."""

import decimal
import re

D = decimal.Decimal
decimal.getcontext().prec = 40

ZERO, ONE, HALF, HUNDRED = D(0), D(1), D("0.5"), D(100)
FAR = D(10) ** 15


def whole_below(value):
    return value.to_integral_value(decimal.ROUND_FLOOR)


def slack(value):
    return D("1e-9") + abs(value) * D("4e-15")


def ceil(value):
    return -whole_below(-(value - slack(value)))


def floor(value):
    return whole_below(value + slack(value))


def round_digits(value, digits):
    """Half up, a negative value mirrored."""
    scaled = abs(value).scaleb(digits)
    forgiven = min(D("1e-9") + scaled * D("1e-14"), D("0.125"))
    rounded = whole_below(scaled + HALF + forgiven).scaleb(-digits)
    return rounded.copy_sign(value) if rounded else ZERO


def cents(dollars):
    return int(round_digits(dollars, 2) * 100)


def bound(value):
    return max(-FAR, min(FAR, value)) if isinstance(value, D) else value


def truth(value):
    return ONE if value else ZERO


TOKEN = re.compile(r"\s*(?:(\d+\.?\d*(?:[eE][+-]?\d+)?)|'([^']*)'|"
                   r"([a-z_][a-z0-9_]*(?:\.[a-z_][a-z0-9_]*)?)|"
                   r"(\|\||&&|==|!=|<=|>=|[-+*/<>!?:(),]))")
LEVELS = [["||"], ["&&"], ["==", "!="], ["<=", ">=", "<", ">"],
          ["+", "-"], ["*", "/"]]


class Parser:
    """Recursive descent, one function a level of the table in §6."""

    def __init__(self, text):
        self.tokens = []
        at = 0
        text = text.rstrip()
        while at < len(text):
            match = TOKEN.match(text, at)
            if match is None:
                raise ValueError(f"no token at {at} of {text}")
            number, literal, name, symbol = match.groups()
            if number is not None:
                self.tokens.append(("number", D(number)))
            elif literal is not None:
                self.tokens.append(("text", literal))
            elif name is not None:
                self.tokens.append(("name", name))
            else:
                self.tokens.append(("symbol", symbol))
            at = match.end()
        self.tokens.append(("end", None))
        self.at = 0

    def take(self, symbol):
        if self.tokens[self.at] == ("symbol", symbol):
            self.at += 1
            return True
        return False

    def need(self, symbol):
        if not self.take(symbol):
            raise ValueError(f"{symbol} is missing")

    def parse(self):
        tree = self.condition()
        if self.tokens[self.at][0] != "end":
            raise ValueError("more than a formula")
        return tree

    def condition(self):
        tree = self.level(0)
        if not self.take("?"):
            return tree
        yes = self.condition()
        self.need(":")
        return ("if", tree, yes, self.condition())

    def level(self, depth):
        if depth == len(LEVELS):
            return self.unary()
        tree = self.level(depth + 1)
        while True:
            for symbol in LEVELS[depth]:
                if self.take(symbol):
                    tree = (symbol, tree, self.level(depth + 1))
                    break
            else:
                return tree

    def unary(self):
        if self.take("-"):
            return ("negative", self.unary())
        if self.take("!"):
            return ("not", self.unary())
        if self.take("("):
            tree = self.condition()
            self.need(")")
            return tree
        kind, value = self.tokens[self.at]
        self.at += 1
        if kind in ("number", "text"):
            return (kind, value)
        if kind != "name":
            raise ValueError("a value is missing")
        if "." not in value and self.take("("):
            arguments = [self.condition()]
            while self.take(","):
                arguments.append(self.condition())
            self.need(")")
            return (value, *arguments)
        if value in ("true", "false"):
            return ("number", truth(value == "true"))
        return ("name", value)


PARSED = {}


def parse(formula):
    if isinstance(formula, bool):
        return ("number", truth(formula))
    if not isinstance(formula, str):
        return ("number", D(formula))
    if formula not in PARSED:
        PARSED[formula] = Parser(formula).parse()
    return PARSED[formula]


OPERATIONS = {
    "||": lambda a, b: truth(a or b),
    "&&": lambda a, b: truth(a and b),
    "<": lambda a, b: truth(a < b),
    ">": lambda a, b: truth(a > b),
    "<=": lambda a, b: truth(a <= b),
    ">=": lambda a, b: truth(a >= b),
    "+": lambda a, b: a + b,
    "-": lambda a, b: a - b,
    "*": lambda a, b: a * b,
    "/": lambda a, b: a / b if b else ZERO,
    "negative": lambda a: -a,
    "not": lambda a: truth(not a),
    "min": lambda *values: min(values),
    "max": lambda *values: max(values),
    "clamp": lambda a, low, high: min(max(a, low), high),
    "ceil": ceil,
    "floor": floor,
    "round": lambda a: floor(a + HALF),
    "round_to": lambda a, digits: round_digits(a, int(digits)),
}

"""Writes tests/data/national-ids.tsv: seeded numbers with the verdict of python-stdnum.

    pip install python-stdnum==2.2
    python3 tests/scripts/national_ids.py

Half of the numbers carry the right check digit, the others one changed character. Left out is what the two judge
differently on purpose: rows of equal digits and prefixes that spell an offensive word, which only one of them refuses;
NIT without a check digit; ITIN with the groups 50 to 65 that the library does not know yet; Chinese numbers of other
places, for the core does not know the places; the sex X of a CURP, which the library does not know yet. Of RUT and NIT
only the library's check digit counts, for it knows neither the short ones nor cédulas of six digits.
"""

import random
import re
from pathlib import Path

import stdnum
from stdnum.ar import cuit, dni
from stdnum.br import cnpj, cpf
from stdnum.cl import rut
from stdnum.cn import ric, uscc
from stdnum.co import nit
from stdnum.mx import curp, rfc
from stdnum.us import ein, itin, ssn

DIGITS = "0123456789"
LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
PLACES = ("110101", "110105", "310104")
ROWS_PER_KIND = 160
random.seed(20261122)


def some(alphabet, count):
    return "".join(random.choice(alphabet) for _ in range(count))


def day(year_digits):
    year = random.randrange(1930, 2000)
    return f"{year}"[-year_digits:] + f"{random.randrange(1, 13):02}{random.randrange(1, 32):02}"


def make_cuit():
    body = random.choice("20 23 24 27 30 33 34 50 55".split()) + some(DIGITS, 8)
    return body + cuit.calc_check_digit(body)


def make_cnpj():
    body = some(DIGITS + (LETTERS if random.random() < 0.5 else ""), 12)
    return body + cnpj.calc_check_digits(body)


def make_cpf():
    body = some(DIGITS, 9)
    return body + cpf._calc_check_digits(body)


def make_rut():
    body = some("123456789", 1) + some(DIGITS, random.randrange(8))
    return body + rut.calc_check_digit(body)


def make_ric():
    body = random.choice(PLACES) + day(4) + some(DIGITS, 3)
    return body + ric.calc_check_digit(body + "0")


def make_uscc():
    body = some("19", 1) + some("123", 1) + some(DIGITS, 6) + some("0123456789ABCDEFGHJKLMNPQRTUWXY", 9)
    return body + uscc.calc_check_digit(body)


def make_nit():
    body = some("123456789", 1) + some(DIGITS, random.randrange(5, 10))
    return f"{body}-{nit.calc_check_digit(body)}"


def make_curp():
    name = some(LETTERS, 4)
    entity = random.choice("AS BC CC CH CL CM CS DF DG GR GT HG JC MC MN MS NE NL NT OC".split())
    difference = random.choice(DIGITS + LETTERS)
    body = name + day(2) + random.choice("HM") + entity + some(LETTERS, 3) + difference
    return body + curp.calc_check_digit(body)


def make_rfc(letters):
    body = some(LETTERS + "&Ñ", letters) + day(2) + some("123456789ABCDEFGHIJKLMNPQRSTUV", 2)
    return body + rfc.calc_check_digit(body)


def has_check_digit(module):
    def is_valid(number):
        body, digit = number[:-1].rstrip("-"), number[-1]
        return body.isdigit() and module.calc_check_digit(body) == digit

    return is_valid


KINDS = [
    ("AR", "CUIT", make_cuit, cuit.is_valid),
    ("AR", "DNI", lambda: some("123456789", 1) + some(DIGITS, random.randrange(5, 9)), dni.is_valid),
    ("BR", "CNPJ", make_cnpj, cnpj.is_valid),
    ("BR", "CPF", make_cpf, cpf.is_valid),
    ("CL", "RUT", make_rut, has_check_digit(rut)),
    ("CN", "CHINESE_ID", make_ric, ric.is_valid),
    ("CN", "USCC", make_uscc, uscc.is_valid),
    ("CO", "NIT", make_nit, has_check_digit(nit)),
    ("MX", "CURP", make_curp, curp.is_valid),
    ("MX", "RFC (13, person)", lambda: make_rfc(4), lambda number: rfc.is_valid(number, validate_check_digits=True)),
    ("MX", "RFC (12, company)", lambda: make_rfc(3), lambda number: rfc.is_valid(number, validate_check_digits=True)),
    ("US", "EIN", lambda: some(DIGITS, 9), ein.is_valid),
    ("US", "ITIN", lambda: "9" + some(DIGITS, 8), itin.is_valid),
    ("US", "SSN", lambda: some(DIGITS, 9), ssn.is_valid),
]


def changed(number):
    at = random.randrange(len(number))
    alphabet = DIGITS if number[at].isdigit() else LETTERS
    return number[:at] + random.choice(alphabet.replace(number[at], "")) + number[at + 1 :]


def is_judged_differently(identifier, number):
    if len(set(number)) == 1:
        return True
    if identifier == "CHINESE_ID":
        return number[:6] not in PLACES
    if identifier == "CURP":
        return number[:4] in curp._name_blacklist or number[10] == "X"
    if identifier.startswith("RFC"):
        return number[:4] in rfc._name_blacklist
    if identifier == "ITIN":
        return re.match("...(5.|6[0-5])", number) is not None
    return False


def main():
    rows = [f"# Verdicts of python-stdnum {stdnum.__version__}; made by tests/scripts/national_ids.py."]
    for country, identifier, make, is_valid in KINDS:
        seen = set()
        while len(seen) < ROWS_PER_KIND:
            number = make()
            if len(seen) % 2:
                number = changed(number)
            if number in seen or is_judged_differently(identifier, number):
                continue
            seen.add(number)
            rows.append("\t".join((country, identifier, number, "valid" if is_valid(number) else "invalid")))
    path = Path(__file__).parent.parent / "data" / "national-ids.tsv"
    path.write_text("\n".join(rows) + "\n", encoding="utf-8")


main()

#!/usr/bin/env python3
"""Writes the truth that the phone tests compare with, as Google's algorithm has it through PyPI `phonenumbers`.

    pip install phonenumbers==9.0.42      # the version of the engine's metadata
    python3 tests/scripts/phone_truth.py corpus          # judges the inputs of the corpus anew
    python3 tests/scripts/phone_truth.py formats         # every valid number of the corpus, formatted
    python3 tests/scripts/phone_truth.py as-you-type     # a sample of them, typed digit by digit
    python3 tests/scripts/phone_truth.py as-you-type --all --to FILE     # all of them; the test reads FILE
                                                         # if USHERKIT_AS_YOU_TYPE_TRUTH names it
    python3 tests/scripts/phone_truth.py examples        # the example numbers of every region and type

Files go to tests/data/ unless --to says otherwise.
"""
import argparse
import gzip
import io
import pathlib
import random
import sys

import phonenumbers as google
from phonenumbers import AsYouTypeFormatter, PhoneNumberFormat, PhoneNumberType

DATA = pathlib.Path(__file__).resolve().parent.parent / "data"
CORPUS = DATA / "phone-corpus.tsv.gz"
SAMPLE = 6000


def corpus():
    """The rows of the corpus: text, default region, and the columns of results."""
    with gzip.open(CORPUS, "rt", encoding="utf-8", newline="\n") as file:
        next(file)
        for line in file:
            yield line.rstrip("\n").split("\t")


def parsed(text, region):
    """The parsed number, or None."""
    try:
        return google.parse(text, region or None)
    except google.NumberParseException:
        return None


def e164(number):
    return google.format_number(number, PhoneNumberFormat.E164)


def write(path, header, rows):
    """Writes rows as tab-separated values, the same bytes every time."""
    buffer = io.BytesIO()
    with gzip.GzipFile(fileobj=buffer, mode="wb", compresslevel=9, mtime=0, filename="") as file:
        for row in [header, *rows]:
            file.write(("\t".join(row) + "\n").encode())
    path.write_bytes(buffer.getvalue())
    print(f"{path}: {len(rows)} rows, phonenumbers {google.__version__}", file=sys.stderr)


def judged():
    """The corpus, with the results of this version."""
    rows = []
    changed = 0
    for text, region, *truth in corpus():
        number = parsed(text, region)
        if number is None:
            found = ["0", "", "", ""]
        else:
            found = [
                "1" if google.is_valid_number(number) else "0",
                e164(number),
                google.region_code_for_number(number) or "",
                PhoneNumberType.to_string(google.number_type(number)),
            ]
        changed += found != truth
        rows.append([text, region, *found])
    print(f"{changed} rows judged differently", file=sys.stderr)
    return rows


def formatted():
    """Every valid number of the corpus once: E.164, extension, and the three other formats."""
    rows = {}
    for text, region, valid, *_ in corpus():
        if valid == "1":
            number = parsed(text, region)
            formats = (PhoneNumberFormat.INTERNATIONAL, PhoneNumberFormat.NATIONAL, PhoneNumberFormat.RFC3966)
            key = (e164(number), number.extension or "")
            rows[key] = [*key, *(google.format_number(number, format) for format in formats)]
    return [rows[key] for key in sorted(rows)]


def typed(region, text):
    """The output of the formatter while a text is typed, and the position that it remembers after half of it."""
    formatter = AsYouTypeFormatter(region)
    half = (len(text) + 1) // 2
    outputs = [formatter.input_digit(char, remember_position=place == half) for place, char in enumerate(text, 1)]
    return outputs, formatter.get_remembered_position()


def as_you_type(everything):
    """Numbers of the corpus as people type them: with plus, nationally, with an international prefix, with errors."""
    inputs = set()
    for text, region, valid, number, own, _ in corpus():
        if not number:
            continue
        inputs.add((own if own and own != "001" else region or "ZZ", number))
        parsed_number = parsed(text, region)
        national = google.format_number(parsed_number, PhoneNumberFormat.NATIONAL)
        digits = "".join(char for char in national if char.isdigit())
        if own and own != "001":
            inputs.add((own, digits))
            inputs.add((own, google.national_significant_number(parsed_number)))
        inputs.add(("US", "011" + number[1:]))
        inputs.add(("FR", "00" + number[1:]))
        if region and all(char.isdigit() or char == "+" for char in text):
            inputs.add((region, text))
    inputs = sorted(inputs)
    if not everything:
        inputs = sorted(random.Random(20261122).sample(inputs, SAMPLE))
        inputs += [("US", "1 (201) 555-0123"), ("FR", "+33 1"), ("DE", "0#49"), ("CO", "300*1234567"), ("ZZ", "2015550123")]
    rows = []
    for region, text in inputs:
        outputs, place = typed(region, text)
        rows.append([region, text, str(place), *outputs])
    return rows


def examples():
    """The example number of every region and type, in E.164."""
    types = [value for value in PhoneNumberType.values() if value != PhoneNumberType.UNKNOWN]
    rows = []
    for region in sorted(google.SUPPORTED_REGIONS):
        for value in types:
            number = google.example_number_for_type(region, value)
            if number is not None:
                rows.append([region, PhoneNumberType.to_string(value), e164(number)])
    for code in sorted(google.COUNTRY_CODES_FOR_NON_GEO_REGIONS):
        rows.append([str(code), "", e164(google.example_number_for_non_geo_entity(code))])
    return rows


def main():
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("what", choices=["corpus", "formats", "as-you-type", "examples"])
    arguments.add_argument("--all", action="store_true")
    arguments.add_argument("--to", type=pathlib.Path)
    options = arguments.parse_args()
    if options.what == "corpus":
        header = ["input", "default_region", "truth_valid", "truth_e164", "truth_region", "truth_type"]
        write(options.to or CORPUS, header, judged())
    elif options.what == "formats":
        header = ["e164", "extension", "international", "national", "rfc3966"]
        write(options.to or DATA / "phone-formats.tsv.gz", header, formatted())
    elif options.what == "examples":
        write(options.to or DATA / "phone-examples.tsv.gz", ["region", "type", "e164"], examples())
    else:
        header = ["region", "typed", "remembered", "outputs"]
        write(options.to or DATA / "phone-as-you-type.tsv.gz", header, as_you_type(options.all))


if __name__ == "__main__":
    main()

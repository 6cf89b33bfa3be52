#!/usr/bin/env python3
"""Builds and runs each package of Tests/Examples as a real downstream by path, from a clean folder: examples.py [NAME ...]

Building must warn of nothing, and what a program prints must be what its Expected.txt says; `--record` writes that anew. The packages
share a build folder, so that the tool is compiled once; that of CommittedCode is made anew, because it shows what is fetched and needed.
"""

import pathlib
import sys

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent / "downstream"))
import committed_code
from packages import PLAIN, REPOSITORY, Checks, Package

EXAMPLES = REPOSITORY / "Tests/Examples"
MESSAGE = REPOSITORY / "Tests/Fixtures/messages/event-list-response.xml"


def messages(example):
    """Its own messages, or one of those that all tests share."""
    return sorted((example / "Messages").glob("*.xml")) or [MESSAGE]


def try_example(example, checks, record):
    isolated = example.name == "CommittedCode"
    package = Package.copy(example, scratch=PLAIN) if isolated else Package.copy(example)
    built = committed_code.build(package) if isolated else package.build()
    if not checks.check(f"{example.name} builds", built.status == 0, built.output[-3000:]):
        return
    warnings = [line for line in built.output.splitlines() if "warning" in line]
    checks.check(f"{example.name} builds without warnings", not warnings, warnings)
    ran = package.run_product(example.name, messages(example))
    expected = example / "Expected.txt"
    if record:
        expected.write_text(ran.output)
    same = ran.status == 0 and ran.output == expected.read_text()
    checks.check(f"{example.name} prints what Expected.txt says", same, f"status {ran.status}\n{ran.output}")
    print(f"{example.name:20} built in {built.seconds:5.1f} s", flush=True)
    if isolated:
        committed_code.look(package, checks)


def main():
    record = "--record" in sys.argv[1:]
    wanted = [argument for argument in sys.argv[1:] if argument != "--record"]
    # Examples without an Expected.txt have scripts of their own.
    found = sorted(manifest.parent for manifest in EXAMPLES.glob("*/Package.swift") if (manifest.parent / "Expected.txt").exists() or manifest.parent.name in wanted)
    unknown = set(wanted) - {example.name for example in found}
    if unknown:
        raise SystemExit(f"no example {' '.join(sorted(unknown))}; there are {' '.join(example.name for example in found)}")
    checks = Checks("examples")
    checks.check("there are examples", found)
    for example in found:
        if not wanted or example.name in wanted:
            try_example(example, checks, record)
    checks.end()


main()

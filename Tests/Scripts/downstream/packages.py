"""Packages that depend on this one by path, built and run as their developers would: outside of this repository's own build.

All stand in one folder, `.build/downstream` or what HL7V3_DOWNSTREAM names, beside a link to the repository, so that each can say
`.package(path: "../swift-hl7v3")`. They share a build folder, those without traits another: the tool is compiled once, and not by each.
"""

import functools
import os
import pathlib
import re
import shutil
import subprocess
import sys
import time

REPOSITORY = pathlib.Path(__file__).resolve().parents[3]
FOLDER = pathlib.Path(os.environ.get("HL7V3_DOWNSTREAM", REPOSITORY / ".build/downstream")).absolute()
SHARED = FOLDER / "shared-build"
# Without traits all is compiled otherwise; in one folder the two would take turns in compiling the same.
PLAIN = FOLDER / "plain-build"


@functools.cache
def folder():
    """The folder of all packages, with the link."""
    plan_anew()
    FOLDER.mkdir(parents=True, exist_ok=True)
    link = FOLDER / "swift-hl7v3"
    if not link.is_symlink() or link.resolve() != REPOSITORY:
        link.unlink(missing_ok=True)
        link.symlink_to(REPOSITORY, target_is_directory=True)
    return FOLDER


def empty(name):
    """An empty folder of that name."""
    place = folder() / name
    shutil.rmtree(place, ignore_errors=True)
    place.mkdir(parents=True)
    return place


def plan_anew():
    """SwiftPM does not notice files that are new in a package that others depend on by path; without its old plans it does."""
    for build in (SHARED, PLAIN):
        for plan in build.glob("*.yaml"):
            plan.unlink()


class Result:
    """How a command ended, and what it printed, errors and all."""

    def __init__(self, status, output, seconds):
        self.status, self.output, self.seconds = status, output, seconds


def run(arguments, place, environment=None, timeout=1800):
    """Runs a command to its end. No colour, no terminal, no input."""
    started = time.monotonic()
    done = subprocess.run(
        arguments, cwd=place, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, errors="replace",
        timeout=timeout, env={**os.environ, **(environment or {})})
    return Result(done.returncode, done.stdout, time.monotonic() - started)


class Package:
    """A package in a folder of its own."""

    def __init__(self, place, configuration="debug", scratch=SHARED):
        self.place, self.configuration, self.scratch = place, configuration, scratch

    @classmethod
    def copy(cls, source, name=None, **options):
        """A copy of a package of this repository, with the dependency by the path it has beside the copy."""
        place = empty(name or source.name)
        shutil.copytree(source, place, dirs_exist_ok=True, ignore=shutil.ignore_patterns(".build"))
        manifest = place / "Package.swift"
        depth = len(place.relative_to(folder()).parts)
        text, count = re.subn(
            r'\.package\(name: "swift-hl7v3", path: "[./]+"', f'.package(path: "{"../" * depth}swift-hl7v3"', manifest.read_text())
        if count != 1:
            raise SystemExit(f"{source}/Package.swift does not name swift-hl7v3 by path")
        manifest.write_text(text)
        return cls(place, **options)

    # The package that each build folder was used for last.
    last = {}

    def swift(self, *arguments, **options):
        """`swift build`, `swift package` and so on, word for word but for where it builds."""
        if self.last.get(self.scratch, self.place) != self.place:
            # Two packages of one name are one to SwiftPM: it would go on with the other's plan.
            plan_anew()
        self.last[self.scratch] = self.place
        return run(["swift", arguments[0], "--scratch-path", str(self.scratch), *arguments[1:]], self.place, **options)

    def build(self, *arguments, **options):
        return self.swift("build", "-c", self.configuration, *arguments, **options)

    def run_product(self, name, arguments):
        """Runs a program that was built."""
        return run([str(self.products / name), *map(str, arguments)], self.place)

    @property
    def products(self):
        return self.scratch / self.configuration

    def generated(self, target):
        """The folder that the plugin gives the tool for a target."""
        found = sorted(self.scratch.glob(f"plugins/outputs/*/{target}/destination/HL7V3GeneratorPlugin/Generated"))
        if len(found) != 1:
            raise SystemExit(f"not one folder of generated code for {target}, but {found}")
        return found[0]


class Checks:
    """Counts what holds, and says what does not."""

    def __init__(self, title):
        self.title, self.count, self.failures = title, 0, []

    def check(self, what, holds, found=""):
        self.count += 1
        if not holds:
            self.failures.append(what)
            print(f"FAILED {what}: {found}", flush=True)
        return holds

    def end(self):
        print(f"{self.title}: {self.count} checks, {len(self.failures)} failed", flush=True)
        sys.exit(1 if self.failures else 0)

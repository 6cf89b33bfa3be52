#!/usr/bin/env python3
"""Tries the plugins in a downstream package: plugin.py [--release] [--all] [PART ...]

In the third and later builds: every key of the configuration takes effect, what has no effect recompiles nothing, and schemas and
templates are watched wherever they stand. Then what is wrong: errors name target, file and remedy in a plain `swift build`. Code that is
committed is written and checked by the command plugins. Last, the tool writes where a plugin may and asks no network, and its bytes do not
depend on the folder of the package. `--release` does this in builds for release, `--all` in both; parts are named as below.
"""

import pathlib
import sys

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent / "downstream"))
import committed
import effects
import errors
import reproducible
import sandbox
from packages import Checks
from sample import Sample

parts = {"effects": effects, "errors": errors, "committed": committed, "sandbox": sandbox, "reproducible": reproducible}
wanted = [argument for argument in sys.argv[1:] if argument in parts]
checks = Checks("build plugin")
configurations = ["release"] if "--release" in sys.argv else ["debug"]
if "--all" in sys.argv:
    configurations = ["debug", "release"]
for configuration in configurations:
    sample = Sample.make(configuration=configuration)
    for name, part in parts.items():
        if not wanted or name in wanted:
            part.try_it(sample, checks)
checks.end()

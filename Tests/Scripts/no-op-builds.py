#!/usr/bin/env python3
"""What a build that has nothing to do costs in a downstream, with the plugin and without: no_op.py [PAIRS]

Two packages with the same program and the same generated code, once from the plugin and once as files of the package. Each is built until
nothing is left to do; then both are built in turn, in alternating order, so that whatever else the machine does falls on both. What counts
is the median of the differences within the pairs.
"""

import pathlib
import shutil
import statistics
import sys

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent / "downstream"))
from sample import Sample

pairs = int(sys.argv[1]) if len(sys.argv) > 1 else 15


def settled(sample):
    """Builds until a build has nothing to do."""
    for number in range(1, 6):
        built = sample.build()
        if built.status != 0:
            raise SystemExit(built.output)
        if number >= 3 and not any(word in built.output for word in ("Generating", "Linking", "] Compiling Sample")):
            return
    raise SystemExit(f"five builds, and still something to do:\n{built.output}")


with_plugin = Sample.make("bench/with-plugin/Sample")
with_plugin.scratch = with_plugin.place / ".build"
with_plugin.configure(schemas=["Schemas/immunisations.xsd", "bundled:psis"])
settled(with_plugin)
without = Sample.make("bench/without-plugin/Sample", plugin="")
without.scratch = without.place / ".build"
shutil.copytree(with_plugin.generated("Sample"), without.sources / "Generated")
shutil.rmtree(without.sources / "Schemas")
without.configuration_file.unlink()
settled(without)

times = []
for number in range(pairs):
    order = [with_plugin, without] if number % 2 else [without, with_plugin]
    seconds = {id(sample): sample.build().seconds for sample in order}
    times.append((seconds[id(with_plugin)], seconds[id(without)]))
differences = sorted(one - other for one, other in times)
print(f"{'swift build with nothing to do':44} {'median, s':>10}")
print(f"{'with the plugin':44} {statistics.median(one for one, _ in times):10.2f}")
print(f"{'without the plugin, the same code committed':44} {statistics.median(other for _, other in times):10.2f}")
print(f"{f'difference within {pairs} pairs':44} {statistics.median(differences):10.2f}")
print(f"{'half of the differences':44} {differences[pairs // 4]:10.2f} to {differences[-1 - pairs // 4]:.2f}")

"""The tool as the plugin calls it: it writes in the plugin's folder only, and opens no connection.

macOS enforces both with a sandbox. Linux has none, so every system call of the tool that opens, makes, renames or removes a file or opens
a socket is looked at, with strace.
"""

import json
import re
import shutil

from packages import run

WRITES = re.compile(r'\b(?:openat?|creat|mkdir(?:at)?|rename(?:at2?)?|unlink(?:at)?|symlink(?:at)?|link(?:at)?|truncate|chmod|fchmodat)\(')


def command(sample):
    """The command line, from the build's own plan."""
    plan = (sample.scratch / f"{sample.configuration}.yaml").read_text()
    found = re.search(r'description: "Generating HL7 V3 models for Sample"\n +args: (\[.*\])', plan)
    return json.loads(found.group(1))


def try_it(sample, checks):
    if shutil.which("strace") is None:
        # Only where it is not Linux: there the sandbox does the same.
        checks.check("strace is installed (apt-get install strace)", not shutil.sys.platform.startswith("linux"))
        return
    sample.configure(schemas=["Schemas/immunisations.xsd", "bundled:psis"])
    built = sample.build()
    checks.check("builds for the trace", built.status == 0, built.output[-2000:])
    output = sample.generated("Sample")
    for file in output.iterdir():
        file.unlink()
    trace = sample.place / "trace"
    ran = run(["strace", "-f", "-e", "trace=file,network", "-o", str(trace), *command(sample)], sample.place)
    checks.check("the tool runs under strace", ran.status == 0, ran.output)
    calls = [line for line in trace.read_text().splitlines() if " = -1 " not in line]
    sockets = [line for line in calls if re.search(r"\b(socket|connect|bind|sendto)\(", line)]
    checks.check("no socket is opened", not sockets, sockets[:5])
    writing = [
        line for line in calls if WRITES.search(line) and (not re.search(r"\bopenat?\(", line) or re.search(r"O_WRONLY|O_RDWR|O_CREAT", line))
    ]
    checks.check("the trace shows writing", len(writing) >= 12, len(calls))
    elsewhere = [line for line in writing if str(output) not in line and "/dev/" not in line]
    checks.check("nothing is written outside of the plugin's folder", not elsewhere, elsewhere[:5])
    print(f"{sample.configuration}: {len(calls)} calls, {len(writing)} of them write, all below the plugin's folder; no socket", flush=True)
    sample.configure()

"""What is special about the example CommittedCode: nothing may be fetched, and no C library be needed."""

import os
import shutil

from packages import PLAIN, empty, run


def build(package):
    """Builds from nothing, and where pkg-config finds nothing."""
    shutil.rmtree(PLAIN, ignore_errors=True)
    tools = empty("no-libraries")
    script = tools / "pkg-config"
    script.write_text(f'#!/bin/sh\n[ "$1" != --variable ] || echo "{tools}/none"\nexit 0\n')
    script.chmod(0o755)
    return package.build(environment={"PATH": f"{tools}:{os.environ['PATH']}", "PKG_CONFIG_PATH": f"{tools}/none"})


def look(package, checks):
    """What was checked out, and what the program is linked with. `./dev check` says whether its code is current."""
    fetched = [entry.name for kind in ("checkouts", "repositories") for entry in (PLAIN / kind).glob("*")]
    checks.check("CommittedCode fetches no package", not fetched, fetched)
    tool = ["ldd"] if shutil.which("ldd") else ["otool", "-L"]
    libraries = run([*tool, str(package.products / "CommittedCode")], package.place).output
    checks.check("CommittedCode is linked with what it needs", "libc" in libraries or "libSystem" in libraries, libraries)
    checks.check("CommittedCode is linked with no libxml2", "libxml2" not in libraries and "libxslt" not in libraries, libraries)

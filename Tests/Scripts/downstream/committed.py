"""Code that is committed: `swift package hl7v3-generate` writes it, `swift package hl7v3-check` tells whether it is current."""

import shutil

from packages import run
from sample import Sample

EXCLUDE = '], exclude: ["hl7v3-generator.json", "Schemas"'


def try_it(sample, checks):
    if sample.configuration != "debug":
        return
    # No build plugin; what is not Swift is excluded, or the build would warn of it.
    package = Sample.make("Committed/Sample", plugin=EXCLUDE)
    manifest = package.place / "Package.swift"
    manifest.write_text(manifest.read_text().replace("      plugins: [], exclude", "      exclude"))
    code = package.sources / "Generated"

    def generate(*arguments):
        return package.swift("package", "--allow-writing-to-package-directory", "hl7v3-generate", *arguments)

    def times():
        return {file.name: file.stat().st_mtime_ns for file in code.iterdir()}

    ran = generate()
    checks.check("hl7v3-generate writes", ran.status == 0 and "12 files in Sources/Sample/Generated, 12 changed" in ran.output, ran.output)
    before = times()
    ran = generate("--target", "Sample")
    checks.check("hl7v3-generate leaves what does not change", "0 changed" in ran.output and times() == before, ran.output)
    built = package.build()
    checks.check("committed code builds", built.status == 0, built.output[-2000:])
    checks.check("committed code builds without warnings", "warning" not in built.output, built.output[-2000:])
    ran = package.swift("package", "hl7v3-check")
    checks.check("hl7v3-check ends with 0", ran.status == 0 and "are current" in ran.output, ran.output)

    schema = package.sources / "Schemas/datatypes.xsd"
    schema.write_text(schema.read_text().replace('name="unit"', 'name="measure"'))
    tool = [str(package.products / "hl7v3-tool"), "check", "--config", "Sources/Sample/hl7v3-generator.json", "--output", "Sources/Sample/Generated"]
    stale = run(tool, package.place)
    checks.check("hl7v3 check of stale code ends with 1", stale.status == 1 and "Generated/Models" in stale.output, stale.output)
    ran = package.swift("package", "hl7v3-check")
    checks.check("hl7v3-check of stale code ends with 1", ran.status == 1, f"{ran.status}\n{ran.output}")
    remedy = "run: swift package --allow-writing-to-package-directory hl7v3-generate --target Sample"
    checks.check("hl7v3-check names file and remedy", "Sources/Sample/Generated/Models" in ran.output and remedy in ran.output, ran.output)
    checks.check("hl7v3-check writes nothing", times() == before)
    generate()
    ran = package.swift("package", "hl7v3-check")
    checks.check("generated anew, it is current", ran.status == 0 and times() != before, ran.output)

    package.configure(colour="red")
    before = times()
    ran = generate()
    said = "Sources/Sample/hl7v3-generator.json:6:3: error: unknown key" in ran.output and "target Sample" in ran.output
    checks.check("a wrong configuration is told, with its place", ran.status == 1 and said, f"{ran.status}\n{ran.output}")
    checks.check("and nothing is written", times() == before)
    package.configuration_file.unlink()
    ran = generate()
    checks.check("no configuration is told", ran.status == 1 and "has an hl7v3-generator.json" in ran.output, ran.output)
    package.configure(schemas=["Schemas/immunisations.xsd", "bundled:soap"])
    shutil.rmtree(code)
    ran = generate()
    checks.check("bundled schemas are found", ran.status == 0 and "Envelope" in (code / "Namespaces.swift").read_text(), ran.output)
    print("committed code: written, checked, stale, wrong", flush=True)

"""What takes effect, and what recompiles nothing, from the third build on."""

import json
import os
import time

from packages import REPOSITORY
from sample import BASE

SCHEMA = REPOSITORY / "Schemas/hl7v3-generator.schema.json"

# For each key of the configuration a value; and what stands in the generated code with it only, or, after "no ", without it only.
KEYS = [
    ("schemas", [*BASE["schemas"], "Schemas/second.xsd"], "struct Second"),
    ("roots", ["third"], "no struct Second"),
    ("namespace", "Renamed", "enum Renamed"),
    ("access", "package", "package enum Immunisations"),
    ("conformances", ["Hashable"], "Sendable, Hashable {"),
    ("names", {"REPC_MT990001XX01.Patient": "Subject"}, "struct Subject"),
    ("templates", "Schemas/Sheets", "// by the template of the sample"),
    ("dataTypes", False, "no InstanceIdentifier"),
]


def try_it(sample, checks):
    key_table(sample, checks)
    no_effect(sample, checks)
    watched(sample, checks)


def until_third(sample, checks):
    """The first builds: what they say, and the state after which nothing may be done without need."""
    sample.configure()
    for number in (1, 2, 3):
        built = sample.build()
        checks.check(f"build {number} passes", built.status == 0, built.output[-3000:])
        said = [line for line in built.output.splitlines() if "warning" in line or "unhandled" in line]
        checks.check(f"build {number} warns of nothing, files that are not Swift among it", not said, said)
        if number == 1:
            checks.check("the display name starts with Generating", "] Generating HL7 V3 models for Sample" in built.output, built.output)
    return built


def key_table(sample, checks):
    until_third(sample, checks)
    properties = json.loads(SCHEMA.read_text())["properties"]
    without = set(properties) - {key for key, _, _ in KEYS}
    checks.check("every key of the JSON Schema has a row", not without, without)
    for key, value, mark in KEYS:
        extra = {"schemas": ["Schemas/second.xsd"]} if key == "roots" else {}
        sample.configure(**extra)
        sample.build()
        before = sample.text()
        sample.configure(**extra, **{key: value})
        built = sample.build()
        after = sample.text()
        checks.check(f"{key}: builds", built.status == 0, built.output[-2000:])
        without, having = (after, before) if mark.startswith("no ") else (before, after)
        mark = mark.removeprefix("no ")
        checks.check(f"{key}: takes effect", mark not in without and mark in having, built.output[-2000:])
        print(f"{sample.configuration}: {key:14} takes effect, {built.seconds:4.1f} s", flush=True)


def compiles(output):
    """The lines that tell of compiling or linking what the downstream has."""
    # SwiftPM names its plugins in every build, compiled or not.
    lines = [line for line in output.splitlines() if "Compiling plugin" not in line]
    return [line for line in lines if any(word in line for word in ("Compiling", "Emitting", "Linking"))]


def no_effect(sample, checks):
    until_third(sample, checks)
    configuration, schema = sample.configuration_file, sample.sources / "Schemas/datatypes.xsd"
    template = sample.sources / "Schemas/Sheets/Vocabularies.xsl"
    touched = {
        "nothing": lambda: None,
        "configuration touched": lambda: os.utime(configuration),
        "schema touched": lambda: os.utime(schema),
        "template touched": lambda: os.utime(template),
        "configuration laid out otherwise": lambda: configuration.write_text(json.dumps(BASE) + "\n\n"),
        "schema with a comment at its end": lambda: schema.write_text(schema.read_text() + "<!-- a comment -->\n"),
        "bundled schema touched": lambda: os.utime(REPOSITORY / "Schemas/psis/4.2.00/psisqr-types.xsd"),
    }
    for what, touch in touched.items():
        before = sample.times()
        time.sleep(0.01)
        touch()
        built = sample.build()
        checks.check(f"{what}: builds", built.status == 0, built.output[-2000:])
        changed = [name for name, moment in sample.times().items() if before.get(name) != moment]
        checks.check(f"{what}: no file is written anew", not changed, changed)
        checks.check(f"{what}: nothing is compiled", not compiles(built.output), built.output)
        ran = "Generating" in built.output
        checks.check(f"{what}: the tool {'ran' if what != 'nothing' else 'did not run'}", ran == (what != "nothing"), built.output)
    print(f"{sample.configuration}: {len(touched)} touches without effect recompile nothing", flush=True)


def watched(sample, checks):
    """Edits that count, of each kind of input, and of one that came later."""
    schema, included = sample.sources / "Schemas/immunisations.xsd", sample.sources / "Schemas/datatypes.xsd"
    beside = sample.place / "Schemas"
    beside.mkdir()
    (beside / "moved.xsd").write_text((sample.sources / "Schemas/second.xsd").read_text())
    sample.configure(schemas=[*BASE["schemas"], "../../Schemas/moved.xsd"], templates="Schemas/Sheets")
    # A plan is made when files of the target or the manifest change: what stands outside of the target is found then.
    os.utime(sample.place / "Package.swift")
    sample.build()

    def edit(file, old, new):
        text = file.read_text()
        checks.check(f"{file.name} has what is edited", old in text)
        file.write_text(text.replace(old, new))

    edits = [
        (schema, 'name="side"', 'name="armSide"', "var armSide"),
        (included, 'name="unit"', 'name="measure"', "var measure"),
        (sample.sources / "Schemas/Sheets/Vocabularies.xsl", "by the template", "by the edited template", "by the edited template"),
        (beside / "moved.xsd", 'name="third"', 'name="fourth"', "struct Fourth"),
    ]
    for file, old, new, mark in edits:
        edit(file, old, new)
        built = sample.build()
        checks.check(f"{file.relative_to(sample.place)}: an edit takes effect", built.status == 0 and mark in sample.text(), built.output[-2000:])
    # A file that is new in the target is watched as soon as it is there.
    added = sample.sources / "Schemas/added.xsd"
    added.write_text((beside / "moved.xsd").read_text().replace("urn:example:second", "urn:example:added").replace("fourth", "fifth"))
    sample.configure(schemas=[*BASE["schemas"], "Schemas/added.xsd"])
    built = sample.build()
    checks.check("a new schema takes effect", built.status == 0 and "struct Fifth" in sample.text(), built.output[-2000:])
    edit(added, "fifth", "sixth")
    built = sample.build()
    checks.check("an edit of the new schema takes effect", built.status == 0 and "struct Sixth" in sample.text(), built.output[-2000:])

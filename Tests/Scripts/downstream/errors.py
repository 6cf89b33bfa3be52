"""What a plain `swift build` says when something is wrong: target, file with its line, and remedy."""

import shutil

# What is wrong, the file that must be named from the sources on with the place in it, and the words that must be there.
WRONG = [
    ("not JSON", "hl7v3-generator.json:2:15", ["not JSON"]),
    ("unknown key", "hl7v3-generator.json:4:3", ['unknown key "colour"', "there are: schemas, roots"]),
    ("schema missing", "hl7v3-generator.json:", ["there is no schema file", "Schemas/gone.xsd"]),
    ("unknown bundled set", "hl7v3-generator.json:", ['no bundled schema set "gone"', "there are: acs"]),
    ("no schemas", "hl7v3-generator.json:", ["must name at least one schema file or bundled set"]),
    ("unknown root", "hl7v3-generator.json:", ["gone", "REPC_IN990001XX01"]),
    ("no root in the schemas", "hl7v3-generator.json:", ["declare no root element"]),
    ("template broken", "Templates/Models.xsl:", ["the template Models.xsl failed"]),
    ("templates missing", "hl7v3-generator.json:", ["there is no folder of templates", "Gone"]),
    ("schema broken", "Schemas/immunisations.xsd:", ["Nowhere"]),
    ("no configuration", "Sources/Sample", ["has no hl7v3-generator.json", "add one that names schemas and a namespace"]),
]


def spoil(sample, what):
    """Makes it wrong; everything else is right."""
    sample.configure()
    write = sample.configuration_file.write_text
    match what:
        case "not JSON":
            write('{\n  "schemas": [Schemas/immunisations.xsd],\n  "namespace": "Immunisations"\n}\n')
        case "unknown key":
            write('{\n  "schemas": ["Schemas/immunisations.xsd"],\n  "namespace": "Immunisations",\n  "colour": "red"\n}\n')
        case "schema missing":
            sample.configure(schemas=["Schemas/gone.xsd"])
        case "unknown bundled set":
            sample.configure(schemas=["bundled:gone"])
        case "no schemas":
            sample.configure(schemas=[])
        case "unknown root":
            sample.configure(roots=["gone"])
        case "no root in the schemas":
            sample.configure(schemas=["Schemas/datatypes.xsd"])
        case "template broken":
            (sample.sources / "Templates").mkdir()
            (sample.sources / "Templates/Models.xsl").write_text("<xsl:stylesheet")
            sample.configure(templates="Templates")
        case "templates missing":
            sample.configure(templates="Gone")
        case "schema broken":
            schema = sample.sources / "Schemas/immunisations.xsd"
            schema.write_text(schema.read_text().replace('type="II"', 'type="Nowhere"'))
        case "no configuration":
            sample.configuration_file.unlink()


def try_it(sample, checks):
    if sample.configuration != "debug":
        return
    schemas = sample.sources / "Schemas"
    whole = sample.place / "whole"
    shutil.copytree(schemas, whole)
    for what, place, words in WRONG:
        before = sample.times()
        spoil(sample, what)
        built = sample.build()
        lines = [line for line in built.output.splitlines() if "error:" in line]
        said = "\n".join(lines)
        checks.check(f"{what}: the build fails", built.status != 0, built.output[-2000:])
        checks.check(f"{what}: names the place {place}", place in said, built.output[-2000:])
        checks.check(f"{what}: names the target", "target Sample" in said, built.output[-2000:])
        checks.check(f"{what}: says what to do", all(word in said for word in words), built.output[-2000:])
        after = sample.times()
        checks.check(f"{what}: leaves what was generated", all(after.get(name) == before[name] for name in before if name.endswith(".swift")))
        print(f"{what}:\n  " + "\n  ".join(lines[:3]), flush=True)
        shutil.rmtree(schemas)
        shutil.copytree(whole, schemas)
        shutil.rmtree(sample.sources / "Templates", ignore_errors=True)
    shutil.rmtree(whole)
    sample.configure()
    checks.check("what is mended builds again", sample.build().status == 0)

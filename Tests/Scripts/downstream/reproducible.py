"""The same package in two folders gives the same bytes."""

from sample import Sample


def try_it(sample, checks):
    if sample.configuration != "debug":
        return
    texts = []
    for name in ("Sample", "deeper/and/deeper/Sample"):
        # Both have the same name, and so the same folder of generated code: read before the next is made.
        other = Sample.make(name, configuration=sample.configuration)
        other.configure(schemas=["Schemas/immunisations.xsd", "Schemas/second.xsd", "bundled:soap"])
        output = other.generated("Sample")
        for file in output.iterdir():
            file.unlink()
        built = other.build()
        checks.check(f"{name}: builds", built.status == 0, built.output[-2000:])
        texts.append({file.name: file.read_bytes() for file in output.iterdir()})
    checks.check("12 files each", [len(text) for text in texts] == [12, 12])
    different = [name for name in texts[0] if texts[0][name] != texts[1].get(name)]
    checks.check("two folders, the same bytes", not different, different)
    leaked = [name for name, text in texts[1].items() if b"deeper" in text or str(sample.place).encode() in text]
    checks.check("no path of the machine", not leaked, leaked)
    print("two folders give the same bytes", flush=True)

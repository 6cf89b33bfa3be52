"""The package that the plugin is tried in: the schemas of the example OwnSchemas, a second set, and a program that works with any."""

import json
import shutil

from packages import FOLDER, REPOSITORY, Package, empty

EXAMPLE = REPOSITORY / "Tests/Examples/OwnSchemas"
MANIFEST = """\
// swift-tools-version: 6.2
import PackageDescription

let package = Package(
  name: "Sample",
  platforms: [.macOS(.v15)],
  dependencies: [.package(path: "%s", traits: ["Generator"])],
  targets: [
    .executableTarget(
      name: "Sample",
      dependencies: [.product(name: "HL7V3Runtime", package: "swift-hl7v3")],
      plugins: [%s])
  ])
"""
PLUGIN = '.plugin(name: "HL7V3GeneratorPlugin", package: "swift-hl7v3")'
SECOND = """\
<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" targetNamespace="urn:example:second">
  <xs:element name="second"><xs:complexType><xs:attribute name="v" type="xs:string"/></xs:complexType></xs:element>
  <xs:element name="third"><xs:complexType><xs:attribute name="v" type="xs:string"/></xs:complexType></xs:element>
</xs:schema>
"""
TEMPLATE = """\
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:m="urn:swift-hl7v3:model">
  <xsl:import href="ours/Vocabularies.xsl"/>
  <xsl:template match="m:model"><xsl:apply-imports/><xsl:text>// by the template of the sample&#10;</xsl:text></xsl:template>
</xsl:stylesheet>
"""
BASE = {"schemas": ["Schemas/immunisations.xsd"], "namespace": "Immunisations"}


class Sample(Package):
    """The package, with its parts at hand."""

    @classmethod
    def make(cls, name="Sample", plugin=PLUGIN, **options):
        place = empty(name)
        sample = cls(place, **options)
        depth = len(place.relative_to(FOLDER).parts)
        (place / "Package.swift").write_text(MANIFEST % ("../" * depth + "swift-hl7v3", plugin))
        shutil.copytree(EXAMPLE / "Sources/OwnSchemas/Schemas", sample.sources / "Schemas")
        for file, text in {"second.xsd": SECOND, "Sheets/Vocabularies.xsl": TEMPLATE}.items():
            (sample.sources / "Schemas" / file).parent.mkdir(exist_ok=True)
            (sample.sources / "Schemas" / file).write_text(text)
        (sample.sources / "main.swift").write_text('import HL7V3Runtime\n\nprint("The sample runs.")\n')
        sample.configure()
        return sample

    @property
    def sources(self):
        return self.place / "Sources/Sample"

    @property
    def configuration_file(self):
        return self.sources / "hl7v3-generator.json"

    def configure(self, **changes):
        """Writes the configuration: the base with changes."""
        self.configuration_file.write_text(json.dumps({**BASE, **changes}, indent=2) + "\n")

    def text(self):
        """All that was generated, in one."""
        return "".join(file.read_text() for file in sorted(self.generated("Sample").iterdir()))

    def times(self):
        """When object files and what was generated were written last."""
        build = self.products / "Sample.build"
        files = [*build.glob("*.o"), *self.generated("Sample").iterdir(), self.products / "Sample"]
        return {file.name: file.stat().st_mtime_ns for file in files}

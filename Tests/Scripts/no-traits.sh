#!/usr/bin/env bash
# A package that wants the runtime, the messages and the clients only, with `traits: []`, must need no C library, fetch no other package and see no
# warning. Builds such a package outside this repository, where pkg-config finds nothing. `--with-traits` shows that the check can fail.
set -euo pipefail
root=$(cd "$(dirname "$0")/../.." && pwd)
traits='traits: []'
[ "${1:-}" != --with-traits ] || traits='traits: [.defaults]'

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
mkdir -p "$work/bin" "$work/client/Sources/client"

# SwiftPM asks pkg-config where descriptions of libraries are: nowhere.
cat >"$work/bin/pkg-config" <<SH
#!/bin/sh
[ "\$1" != --variable ] || echo "$work/none"
exit 0
SH
chmod +x "$work/bin/pkg-config"

# `name:` because the folder of a clone may be called anything.
cat >"$work/client/Package.swift" <<SWIFT
// swift-tools-version: 6.2
import PackageDescription

let package = Package(
  name: "client",
  platforms: [.macOS(.v15)],
  dependencies: [.package(name: "swift-hl7v3", path: "$root", $traits)],
  targets: [
    .executableTarget(
      name: "client",
      dependencies: [
        .product(name: "HL7V3Runtime", package: "swift-hl7v3"), .product(name: "SpineMessages", package: "swift-hl7v3"),
        .product(name: "SMSPTransport", package: "swift-hl7v3"), .product(name: "SMSPTesting", package: "swift-hl7v3"),
      ])
  ])
SWIFT
cat >"$work/client/Sources/client/client.swift" <<'SWIFT'
import HL7V3Runtime
import SMSPTesting
import SMSPTransport
import SpineMessages

@main struct Client {
  static func main() async throws {
    print("\(Spine.documents.types.count) document types")
    let configuration = SpineClient.Configuration(
      asid: ASID("104729361528")!, spine: ASID("918273645011")!, endpoint: "https://spine.example.nhs.uk/sync-service")
    let client = SpineClient(configuration, transport: SimulatedSpine.demonstration())
    guard case .found(let found) = try await client.summary(for: NHSNumber("9995260182")!) else { fatalError("no summary") }
    print("\(found.sections.count) sections of a summary")
  }
}
SWIFT

cd "$work/client"
bad=0
complain() {
  echo "no-traits: $1" >&2
  bad=1
}
PATH=$work/bin:$PATH PKG_CONFIG_PATH=$work/none swift build >"$work/log" 2>&1 || complain "the package does not build"
if grep -n -i 'warning' "$work/log" >&2; then complain "building it warns"; fi
fetched=$(ls .build/checkouts .build/repositories 2>/dev/null | grep -v -e '^$' -e ':$' || true)
[ -z "$fetched" ] || complain "packages were fetched: $(echo "$fetched" | tr '\n' ' ')"
if [ "$bad" -ne 0 ]; then
  tail -n 20 "$work/log" >&2
  exit 1
fi
.build/debug/client
echo "no-traits: builds without C libraries, without other packages and without warnings"

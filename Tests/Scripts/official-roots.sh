#!/usr/bin/env bash
# Generates Swift for the official schemas, compiles it in a throw-away package and sends messages through it.
#
#   HL7V3_OFFICIAL_SCHEMAS=DIR [HL7V3_MESSAGES=DIR] [HL7V3_TOOL=.build/debug/hl7v3] [HL7V3_SCRATCH=DIR] official-roots.sh [--all]
#
# For each root: generated twice, the second time from another working directory, and compared to the byte. Then all of them in
# one module, compiled in debug against HL7V3Runtime alone, and every message of a known root decoded and re-encoded.
# --all takes every other root of the folder too, each alone, to the type checker. Ends with 1 when anything fails.
set -euo pipefail

repository=$(cd "$(dirname "$0")/../.." && pwd)
schemas=$(cd "${HL7V3_OFFICIAL_SCHEMAS:?names no folder of official schemas}" && pwd)
tool=${HL7V3_TOOL:-$repository/.build/debug/hl7v3}
tool=$(cd "$(dirname "$tool")" && pwd)/$(basename "$tool")
if [ -n "${HL7V3_SCRATCH:-}" ]; then
  mkdir -p "$HL7V3_SCRATCH"
  scratch=$(cd "$HL7V3_SCRATCH" && pwd)
else
  scratch=$(mktemp -d)
  trap 'rm -rf "$scratch"' EXIT
fi
failures=0

events=(Schemas/QUPC_IN180000UK04 Schemas/QUPC_IN190000UK04 Schemas/QUPC_IN200000UK04 Schemas/QUPC_IN210000UK04 Schemas/QUQI_IN010000UK14)
documents=(Schemas/QUPC_IN160101UK05 Schemas/QUPC_IN160102UK05 Schemas/QUPC_IN160103UK05 Schemas/QUPC_IN160104UK05)
permissions=()
for name in GET_RESOURCE_PERMISSIONS_INUK01 GET_RESOURCE_PERMISSIONS_RESPONSE_INUK01 SET_RESOURCE_PERMISSIONS_INUK01 \
  HAS_RESOURCE_PERMISSIONS_INUK01 HAS_RESOURCE_PERMISSIONS_RESPONSE_INUK01 MCCI_IN010000UK13; do
  permissions+=("TightenedSchemas/$name")
done

milliseconds() { echo $(($(date +%s%N) / 1000000)); }

# generate ROOT: both times, and a line of the table.
generate() {
  local root=$1 out=$scratch/one/${1//\//_} started took notes lines same=yes
  rm -rf "$out"
  mkdir -p "$out"
  started=$(milliseconds)
  if ! (cd "$repository" && "$tool" generate --schema "$schemas/$root.xsd" --namespace Official --output "$out/a" --notes) > "$out/log" 2>&1; then
    printf '%-60s %s\n' "$root" "NOT GENERATED"
    grep ' error: ' "$out/log" | head -3
    return 1
  fi
  took=$(($(milliseconds) - started))
  (cd "$schemas/$(dirname "$root")" && "$tool" generate --schema "$(basename "$root").xsd" --namespace Official --output "$out/b") > /dev/null 2>&1
  diff -rq "$out/a" "$out/b" > /dev/null || same=NO
  notes=$(grep -c ' note: ' "$out/log" || true)
  lines=$(cat "$out"/a/*.swift | wc -l)
  printf '%-60s %5s ms  %6s lines  %4s notes  %4s warnings  same bytes: %s' "$root" "$took" "$lines" "$notes" \
    "$(grep -c 'warning: ' "$out/log" || true)" "$same"
  [ "$same" = yes ]
}

configuration() {
  local namespace=$1 list=""
  shift
  for root in "$@"; do list+="${list:+, }\"$schemas/$root.xsd\""; done
  mkdir -p "$scratch/$namespace"
  echo "{\"schemas\": [$list], \"namespace\": \"$namespace\", \"access\": \"internal\"}" > "$scratch/$namespace/hl7v3-generator.json"
}

for root in "${events[@]}" "${documents[@]}" "${permissions[@]}"; do
  generate "$root" || failures=$((failures + 1))
  echo
done

# One module of them all.
package=$scratch/package
mkdir -p "$package/Sources/RoundTrip/Generated"
configuration Events "${events[@]}"
configuration Documents "${documents[@]}"
configuration Permissions "${permissions[@]}"
started=$(milliseconds)
"$tool" generate --quiet --output "$package/Sources/RoundTrip/Generated" --config "$scratch/Events/hl7v3-generator.json" \
  --config "$scratch/Documents/hl7v3-generator.json" --config "$scratch/Permissions/hl7v3-generator.json"
echo "all in one module: generated in $(($(milliseconds) - started)) ms, $(cat "$package"/Sources/RoundTrip/Generated/*.swift | wc -l) lines"
cp "$repository"/Tests/Scripts/RoundTrip/*.swift "$package/Sources/RoundTrip/"
echo 'import HL7V3Runtime
let registries = ["": Events.documents.joined(with: Documents.documents).joined(with: Permissions.documents)]' > "$package/Sources/RoundTrip/Registries.swift"
cat > "$package/Package.swift" << PACKAGE
// swift-tools-version: 6.2
import PackageDescription
let package = Package(
  name: "official-roots",
  platforms: [.macOS(.v15)],
  dependencies: [.package(name: "swift-hl7v3", path: "$repository", traits: [])],
  targets: [
    .executableTarget(name: "RoundTrip", dependencies: [.product(name: "HL7V3Runtime", package: "swift-hl7v3")],
      swiftSettings: [.treatAllWarnings(as: .error)])
  ])
PACKAGE
started=$(milliseconds)
if swift build --package-path "$package" > "$scratch/build.log" 2>&1; then
  echo "compiled in debug with the runtime in $(($(milliseconds) - started)) ms"
else
  grep -E 'error:' "$scratch/build.log" | sort -u | head -20
  echo "DOES NOT COMPILE; see the errors above"
  exit 1
fi

# Messages: the live system calls the list query SM04, for which there is no official schema.
if [ -n "${HL7V3_MESSAGES:-}" ]; then
  messages=$scratch/messages
  rm -rf "$messages"
  mkdir -p "$messages"
  pattern=$(for root in "${events[@]}" "${documents[@]}" "${permissions[@]}"; do basename "$root"; done | paste -sd'|')
  while read -r file; do
    sed -E 's,<(/?)([A-Za-z0-9]+:)?(QUPC_IN[0-9]+)SM04,<\1\2\3UK04,g' "$file" > "$messages/candidate"
    if grep -qE "<([A-Za-z0-9]+:)?($pattern)[[:space:]>]" "$messages/candidate"; then
      mv "$messages/candidate" "$messages/$(basename "$(dirname "$file")")_$(basename "$file")"
    fi
  done < <(find "$HL7V3_MESSAGES" -name '*.xml' -type f | sort)
  rm -f "$messages/candidate"
  "$package/.build/debug/RoundTrip" "$messages"/*.xml || failures=$((failures + 1))
else
  echo "no messages sent through: HL7V3_MESSAGES names no folder"
fi

# Every other root, to the type checker.
if [ "${1:-}" = --all ]; then
  while read -r root; do
    [[ " ${events[*]} ${documents[*]} ${permissions[*]} " == *" $root "* ]] && continue
    if ! generate "$root"; then
      failures=$((failures + 1))
      continue
    fi
    started=$(milliseconds)
    if swiftc -typecheck -swift-version 6 -warnings-as-errors -module-name Official -I "$package/.build/debug/Modules" \
      "$scratch/one/${root//\//_}"/a/*.swift > "$scratch/typecheck.log" 2>&1; then
      echo "  type-checks in $(($(milliseconds) - started)) ms"
    else
      echo "  DOES NOT COMPILE"
      grep -E 'error:' "$scratch/typecheck.log" | head -5
      failures=$((failures + 1))
    fi
  done < <(cd "$schemas" && find . -name '*.xsd' | sed 's,^\./,,; s,\.xsd$,,' | sort | while read -r root; do
    # Those that declare a root element; the others are parts.
    if tr -d '\r\n' < "$root.xsd" | sed -E 's,<xs:(complexType|group|simpleType|attributeGroup) .*,,' | grep -q '<xs:element ' \
      || [[ $root =~ (QUPC_IN|MCCI_IN|QUQI_IN|_INUK01$|REPC_MT15000|distributionEnvelope) ]]; then echo "$root"; fi
  done)
fi

echo "failures: $failures"
[ "$failures" = 0 ]

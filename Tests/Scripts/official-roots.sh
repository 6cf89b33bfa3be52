#!/usr/bin/env bash
# Generates Swift for the official schemas, compiles it in a throw-away package and sends messages through it.
#
#   HL7V3_OFFICIAL_SCHEMAS=DIR [HL7V3_MESSAGES=DIR] [HL7V3_TOOL=.build/debug/hl7v3] [HL7V3_SCRATCH=DIR] official-roots.sh [--all]
#
# For each root: generated twice, the second time from another working directory, and compared to the byte. Then all of them in
# one module, compiled in debug against HL7V3Runtime alone, and every message of a known root decoded and re-encoded: tolerantly, and
# strictly too where libxml2 finds it valid under the official schema. Generic code over the data types must see in each what is there.
# --all takes every other file of the folder that declares a root element too, and the general summary: each file alone to the type
# checker, and all of them in one module through the compiler. Notes, what is tolerated among them, are counted by kind.
# Ends with 1 when anything fails.
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

# The general summary has 36,000 lines of Swift more than the initial one.
summaries=(Schemas/REPC_MT150002UK05_7202)
[ "${1:-}" != --all ] || summaries+=(Schemas/REPC_MT150007UK05_7202)
known=("${events[@]}" "${documents[@]}" "${permissions[@]}" "${summaries[@]}")

milliseconds() { echo $(($(date +%s%N) / 1000000)); }

# Notes and warnings by kind, with the number of places: what is tolerated in the schemas, and what to know about wildcards and names.
kinds() {
  sed -nE 's/^.*: (note|warning): //p' "$1" | sed -E "s/ \[[^][]*\]\$//; s/'[^']*'/…/g; s/[^ ]*\.xsd(:[0-9]+)*/…/g; s/(lets in) .*, which/\1 …, which/; s/^[^ ]+ (is defined in) [0-9]+ ways/a type \1 several ways/" |
    sort | uniq -c | sort -rn | sed -E 's/^ *([0-9]+) (.*)$/    \1 × \2/'
}

# generate ROOT: both times, a line of the table, and the kinds of notes.
generate() {
  local root=$1 out=$scratch/one/${1//\//_} started took same=yes
  rm -rf "$out"
  mkdir -p "$out"
  started=$(milliseconds)
  if ! (cd "$repository" && "$tool" generate --schema "$schemas/$root.xsd" --namespace Official --output "$out/a" --notes) > "$out/log" 2>&1; then
    printf '%-56s %s\n' "$root" "NOT GENERATED"
    grep 'error: ' "$out/log" | head -3
    return 1
  fi
  took=$(($(milliseconds) - started))
  (cd "$schemas/$(dirname "$root")" && "$tool" generate --schema "$(basename "$root").xsd" --namespace Official --output "$out/b") > /dev/null 2>&1
  diff -rq "$out/a" "$out/b" > /dev/null || same=NO
  printf '%-56s %5s ms  %6s lines  %2s notes  same bytes: %s\n' "$root" "$took" "$(cat "$out"/a/*.swift | wc -l)" \
    "$(grep -cE ': (note|warning): ' "$out/log" || true)" "$same"
  kinds "$out/log"
  [ "$same" = yes ]
}

# configuration NAMESPACE ROOT...: MORE, if set, is what it says besides.
configuration() {
  local namespace=$1 list=""
  shift
  for root in "$@"; do list+="${list:+, }\"$schemas/$root.xsd\""; done
  mkdir -p "$scratch/$namespace"
  echo "{\"schemas\": [$list], \"namespace\": \"$namespace\", \"access\": \"internal\"${MORE:-}}" > "$scratch/$namespace/hl7v3-generator.json"
}

for root in "${known[@]}"; do generate "$root" || failures=$((failures + 1)); done

# One module of them all.
package=$scratch/package
mkdir -p "$package/Sources/RoundTrip/Generated"
configuration Events "${events[@]}"
configuration Documents "${documents[@]}"
# What ACS calls II stands in a namespace of its own, so it has to be said that it is one.
MORE=', "conformances": [{"type": "II", "protocol": "InstanceIdentifier"}]' configuration Permissions "${permissions[@]}"
configuration Summaries "${summaries[@]}"
started=$(milliseconds)
"$tool" generate --quiet --output "$package/Sources/RoundTrip/Generated" --config "$scratch/Events/hl7v3-generator.json" \
  --config "$scratch/Documents/hl7v3-generator.json" --config "$scratch/Permissions/hl7v3-generator.json" --config "$scratch/Summaries/hl7v3-generator.json"
echo "all in one module: generated in $(($(milliseconds) - started)) ms, $(cat "$package"/Sources/RoundTrip/Generated/*.swift | wc -l) lines"
cp "$repository"/Tests/Scripts/RoundTrip/*.swift "$package/Sources/RoundTrip/"
echo 'import HL7V3Runtime
let registries = ["": Events.documents.joined(with: Documents.documents).joined(with: Permissions.documents).joined(with: Summaries.documents)]' > "$package/Sources/RoundTrip/Registries.swift"
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

# protocol NAME: how many types of the module conform to it.
protocol() { grep -cE "^extension [^:]*: $1, " "$package/Sources/RoundTrip/Generated/DataTypes.swift" || true; }
echo "data types: $(protocol InstanceIdentifier) identifiers, $(protocol ConceptDescriptor) codes, $(protocol PointInTime) points in time, $(protocol PersonName) names"

# body FILE NAME: an element of a message as a message of its own, with the prefixes that were bound around it.
body() {
  perl -0777 -ne '
    if (/<((?:[\w.-]+:)?'"$2"')(?=[\s>]).*<\/\1\s*>/s) {
      my ($before, $body) = ($`, $&);
      my ($tag) = $body =~ /^(<[^>]*)/s;
      my (%bound, $more);
      $bound{$1 // ""} = $2 while $before =~ /\sxmlns(?::([\w.-]+))?\s*=\s*("[^"]*"|\x27[^\x27]*\x27)/g;
      for my $prefix (sort keys %bound) {
        my $name = $prefix eq "" ? "xmlns" : "xmlns:$prefix";
        $more .= " $name=$bound{$prefix}" unless $tag =~ /\s\Q$name\E\s*=/;
      }
      substr($body, length((split /[\s>\/]/, $body)[0]), 0) = $more // "";
      print $body;
    }' "$1"
}

# Messages: the live system calls the list query SM04, for which there is no official schema.
if [ -n "${HL7V3_MESSAGES:-}" ]; then
  messages=$scratch/messages
  rm -rf "$messages"
  mkdir -p "$messages/valid"
  names=$(for root in "${events[@]}" "${documents[@]}" "${permissions[@]}"; do basename "$root"; done | paste -sd'|')
  while read -r file; do
    name=$(basename "$(dirname "$file")")_$(basename "$file")
    sed -E 's,<(/?)([A-Za-z0-9]+:)?(QUPC_IN[0-9]+)SM04,<\1\2\3UK04,g' "$file" > "$messages/candidate"
    if grep -q 'GPSummary[[:space:]>]' "$messages/candidate"; then body "$messages/candidate" GPSummary > "$messages/summary_$name"; fi
    if grep -qE "<([A-Za-z0-9]+:)?($names)[[:space:]>]" "$messages/candidate"; then mv "$messages/candidate" "$messages/$name"; fi
  done < <(find "$HL7V3_MESSAGES" -name '*.xml' -type f | sort)
  rm -f "$messages/candidate"
  # Those that libxml2 finds valid under some official schema of theirs.
  for file in "$messages"/*.xml; do
    for root in "${known[@]}"; do
      case $root in Schemas/REPC*) element=GPSummary ;; *) element=$(basename "$root") ;; esac
      [[ $element != GPSummary || $(basename "$file") == summary_* ]] && [[ $element == GPSummary || $(basename "$file") != summary_* ]] || continue
      grep -qE "<([A-Za-z0-9]+:)?$element[[:space:]>]" "$file" || continue
      if "$tool" validate --quiet --schema "$schemas/$root.xsd" --namespace Official "$file" > /dev/null 2>&1; then
        cp "$file" "$messages/valid/"
        break
      fi
    done
  done
  # A summary inside a message is checked by our codec, and left alone by libxml2, which does not know it there: it must be valid by itself.
  for file in "$messages"/summary_*.xml; do
    name=$(basename "$file")
    [ -f "$messages/valid/$name" ] || rm -f "$messages/valid/${name#summary_}"
  done
  "$package/.build/debug/RoundTrip" --data-types "$messages"/*.xml > "$scratch/messages.log" || failures=$((failures + 1))
  "$package/.build/debug/RoundTrip" --data-types --strict "$messages"/valid/*.xml > "$scratch/strict.log" || failures=$((failures + 1))
  for log in messages strict; do
    grep -vE '^same |identifiers, ' "$scratch/$log.log" || true
    echo "$log: $(grep -c '^same ' "$scratch/$log.log" || true) of $(grep -cE '^(same|differs|invalid|fails) ' "$scratch/$log.log") the same;" \
      "generic code: $(sed -nE 's/^types .*: ([0-9]+ identifiers, .*)/\1/p' "$scratch/$log.log" | awk '{ i += $1; c += $3; r += $5; t += $7; n += $9 } END { print i+0, "identifiers,", c+0, "codes,", r+0, "of", t+0, "times,", n+0, "names" }')"
  done
else
  echo "no messages sent through: HL7V3_MESSAGES names no folder"
fi

# Every other root: each to the type checker, and all in one module through the compiler.
if [ "${1:-}" = --all ]; then
  roots=()
  while read -r root; do
    # Files without a root element are parts of others; a part that cannot stand alone may lack the types it refers to.
    log=$("$tool" generate --schema "$schemas/$root.xsd" --namespace Official --output "$scratch/part" 2>&1 || true)
    if grep -qE 'declare no root element' <<< "$log"; then continue; fi
    if [[ $root == voc/* ]]; then continue; fi
    roots+=("$root")
    [[ " ${known[*]} " != *" $root "* ]] || continue
    generate "$root" || failures=$((failures + 1))
  done < <(cd "$schemas" && find . -name '*.xsd' | sed 's,^\./,,; s,\.xsd$,,' | sort)
  echo "roots: ${#roots[@]} files"
  for root in "${roots[@]}"; do
    if ! swiftc -typecheck -swift-version 6 -warnings-as-errors -module-name Official -I "$package/.build/debug/Modules" \
      "$scratch/one/${root//\//_}"/a/*.swift > "$scratch/typecheck.log" 2>&1; then
      echo "$root DOES NOT COMPILE"
      grep -E 'error:' "$scratch/typecheck.log" | head -5
      failures=$((failures + 1))
    fi
  done
  echo "each type-checked alone"
  configuration Official "${roots[@]}"
  started=$(milliseconds)
  "$tool" generate --quiet --output "$scratch/Official/out" --config "$scratch/Official/hl7v3-generator.json"
  echo "all ${#roots[@]} in one module: generated in $(($(milliseconds) - started)) ms, $(cat "$scratch"/Official/out/*.swift | wc -l) lines"
  started=$(milliseconds)
  if swiftc -Onone -c -wmo -o "$scratch/Official/out.o" -swift-version 6 -warnings-as-errors -module-name Official \
    -I "$package/.build/debug/Modules" "$scratch"/Official/out/*.swift > "$scratch/official.log" 2>&1; then
    echo "compiled in debug in $(($(milliseconds) - started)) ms"
  else
    grep -E 'error:' "$scratch/official.log" | sort -u | head -20
    echo "DOES NOT COMPILE; see the errors above"
    failures=$((failures + 1))
  fi
fi

echo "failures: $failures"
[ "$failures" = 0 ]

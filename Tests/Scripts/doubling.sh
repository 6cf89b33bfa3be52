#!/usr/bin/env bash
# Does the cost of decoding, encoding and validating grow with the size of a document, and no faster? Doubles documents of many kinds,
# prints a table and fails when one grows faster. Arguments choose series by parts of their names. Takes a few minutes.
set -euo pipefail
cd "$(dirname "$0")/../.."
rm -f .build/doubling/*.yaml
# Memory that is kept for the next document would not be seen, and large pages would be seen whole.
swift build -c release --package-path Tests/Benchmarks --scratch-path .build/doubling --product Doubling -Xswiftc -DHL7V3_PLAIN_MEMORY >&2
exec .build/doubling/release/Doubling "$@"

#!/usr/bin/env bash
# Does the cost of decoding, encoding and validating grow with the size of a document, and no faster? Doubles documents of many kinds,
# prints a table and fails when one grows faster. Arguments choose series by parts of their names. Takes a few minutes.
set -euo pipefail
cd "$(dirname "$0")/../.."
rm -f .build/benchmarks/*.yaml
swift build -c release --package-path Tests/Benchmarks --scratch-path .build/benchmarks --product Doubling >&2
exec .build/benchmarks/release/Doubling "$@"

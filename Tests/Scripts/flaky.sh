#!/usr/bin/env bash
# Runs the suites with the ids S, T and K again and again: `Tests/Scripts/flaky.sh [RUNS]`. Build before, with `swift build --build-tests`.
set -euo pipefail
cd "$(dirname "$0")/../.."
runs=${1:-50} bad=0 log=.build/dev-logs/flaky.log
mkdir -p .build/dev-logs
suites='SMSPTransportTests\.(AnswerTests|HostileContentTests|SMSPClientTests|AnswersOverTLSTests|HostileAnswerTests|SurplusBytesTests|CancellationTests|TLSTests|OpenSSLTests|CertificateLoadingTests|RequestTests)'
for run in $(seq "$runs"); do
  if ! swift test --skip-build --filter "$suites" >"$log" 2>&1; then
    bad=$((bad + 1))
    cp "$log" ".build/dev-logs/flaky-$run.log"
    grep -E 'recorded an issue' "$log" | cut -c1-300 || tail -n 5 "$log"
  fi
done
grep -h 'Test run with' "$log"
echo "flaky: $bad of $runs runs failed"
[ "$bad" -eq 0 ]

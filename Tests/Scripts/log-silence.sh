#!/usr/bin/env bash
# Looks through what a whole test run printed, logged, traced and threw (`./dev test` gives its log): no NHS number, no name and no clinical text of
# the fixtures may be in it. Audit records go to files of their own and are not looked at.
set -euo pipefail
log=$1
cd "$(dirname "$0")/../.."
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

# Texts of our messages: what stands between tags, and what the simulated Spine's patients say. Words of the protocol are nobody's.
{
  cat Tests/Fixtures/messages/*.xml | tr '\n' ' ' | tr '<' '\n' | sed -n 's/^[^!?>][^>]*>//p'
  sed -n '/SimulatedSection(/,$p' Sources/SMSPTesting/Spine/SimulatedSpine+Demonstration.swift | grep -o '"[^"]*"' | tr -d '"'
  printf '%s\n' 'Peregrine Ashdown' 'Wending Lane Practice' penicillin Amlodipine Quarrington Salbutamol
} | sed -e 's/^[[:space:]]*//' -e 's/[[:space:]]*$//' -e 's/&lt;/</g; s/&gt;/>/g; s/&amp;/\&/g' | awk 'length($0) >= 8 && /[A-Za-z][A-Za-z][A-Za-z][A-Za-z]/' |
  grep -vE '^(uuid:|urn:|https?:|soap:|env:|smsp\.|SOAP|[0-9A-F]{8}-|DissentOverride|NHSNumber|EventRecord|DocumentType|DocumentID|Everyone|Application|SMSP-)' |
  grep -vxE 'Description|Severity|Remarks|Medication|Last issued|Prescribed|Quantity|General Practice Summary|Diagnoses|Not known|Certainty|Moderate|reference|resource(s)?|documents?' |
  sort -u >"$work/texts"
number='(^|[^0-9A-Za-z])999[ -]?[0-9]{3}[ -]?[0-9]{4}([^0-9A-Za-z]|$)'

look() {
  { grep -nE "$number" "$1" || true; grep -nFf "$work/texts" "$1" || true; } | sort -u
}

# Can it fail at all?
for sample in 'patient 9995260182' 'patient 999 526 0182' 'Dr Peregrine Ashdown' 'he has Essential hypertension, and'; do
  printf '%s\n' "$sample" >"$work/sample"
  [ -n "$(look "$work/sample")" ] || { echo "log-silence: '$sample' is not found, so nothing is" >&2; exit 1; }
done
[ "$(wc -l <"$work/texts")" -gt 60 ] || { echo "log-silence: there are too few texts to look for" >&2; exit 1; }

look "$log" >"$work/found"
if [ -s "$work/found" ]; then
  echo "log-silence: $(wc -l <"$work/found") lines of $log have a number, a name or clinical text of the fixtures:" >&2
  head -n 20 "$work/found" | cut -c1-240 >&2
  exit 1
fi
echo "log-silence: none of $(wc -l <"$work/texts") texts and no NHS number in $(wc -l <"$log") lines"

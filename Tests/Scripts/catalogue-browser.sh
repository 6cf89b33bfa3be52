#!/usr/bin/env bash
# Writes the catalogue of our schemas and looks at it in headless Chromium; see catalogue-browser.py beside this.
#
#   [HL7V3_TOOL=.build/debug/hl7v3] [HL7V3_SCREENSHOTS=DIR] Tests/Scripts/catalogue-browser.sh
#
# Needs Chromium, its driver and Selenium for Python: installed from Debian's packages when they are missing.
set -euo pipefail
cd "$(dirname "$0")/../.."
tool=${HL7V3_TOOL:-.build/debug/hl7v3}
python=/usr/bin/python3

ready() { command -v chromium >/dev/null && command -v chromedriver >/dev/null && "$python" -c 'import selenium' 2>/dev/null; }

if ! ready; then
  command -v apt-get >/dev/null || { echo "Install Chromium, chromedriver and Selenium for Python 3, and run this again." >&2; exit 1; }
  root=
  [ "$(id -u)" -eq 0 ] || root="sudo -n"
  echo "installing chromium, chromium-driver and python3-selenium"
  $root env DEBIAN_FRONTEND=noninteractive apt-get update >/dev/null
  $root env DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends chromium chromium-driver python3-selenium >/dev/null
  ready || { echo "Chromium, its driver or Selenium is still missing." >&2; exit 1; }
fi

site=$(mktemp -d)
trap 'rm -rf "$site"' EXIT
"$tool" catalogue --output "$site" --quiet
"$python" Tests/Scripts/catalogue-browser.py "$site" ${HL7V3_SCREENSHOTS:+"$HL7V3_SCREENSHOTS"}

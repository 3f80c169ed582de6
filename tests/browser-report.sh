#!/usr/bin/env bash
# Writes the HTML reports of the sample and of a province with 5,000 agencies and looks at them in headless Chromium, 360 and 1400 pixels
# wide, in both languages, light and dark: browser-report.sh [DIRECTORY FOR SCREENSHOTS].
set -eu
cd "$(dirname "$0")/.."
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
shots=${1:-$work/shots}
mkdir -p "$shots"

chromium=$(command -v chromium || command -v chromium-browser || true)
if [ -z "$chromium" ]; then
    [ "$(id -u)" -eq 0 ] || { echo "browser-report.sh: install Chromium (Debian: apt-get install chromium)"; exit 2; }
    { apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends chromium fonts-dejavu-core; } >/dev/null
    chromium=$(command -v chromium)
fi
npm install --prefix "$work/npm" --no-audit --no-fund --silent playwright-core@1.65.1
tool=src/IsoGovernance.Tool/bin/Release/net10.0/isogov
[ -x "$tool" ] || dotnet build src/IsoGovernance.Tool -c Release -v q
node tests/browser-report.mjs "$work/npm" "$chromium" "$tool" "$work" "$shots"

#!/usr/bin/env bash
# Starts the sample host with an empty file store and walks through it in headless Chromium: browser.sh [DIRECTORY FOR SCREENSHOTS].
set -eu
cd "$(dirname "$0")/.."
work=$(mktemp -d)
host=
trap 'if [ -n "$host" ]; then kill "$host" 2>/dev/null || true; wait "$host" 2>/dev/null || true; fi; rm -rf "$work"' EXIT
shots=${1:-$work/shots}
mkdir -p "$shots"

chromium=$(command -v chromium || command -v chromium-browser || true)
if [ -z "$chromium" ]; then
    [ "$(id -u)" -eq 0 ] || { echo "browser.sh: install Chromium (Debian: apt-get install chromium)"; exit 2; }
    { apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends chromium fonts-dejavu-core; } >/dev/null
    chromium=$(command -v chromium)
fi
npm install --prefix "$work/npm" --no-audit --no-fund --silent playwright-core@1.65.1

configuration=${CONFIGURATION:-Release}
app=docs/samples/OneStopShop/bin/$configuration/net10.0/OneStopShop.dll
[ -f "$app" ] || dotnet build docs/samples/OneStopShop -c "$configuration" -v q
# Port 0 is a free port, which the host tells.
ASPNETCORE_ENVIRONMENT=Development ASPNETCORE_URLS=http://127.0.0.1:0 Store=$work/store \
    dotnet "$app" --contentRoot "$PWD/docs/samples/OneStopShop" >"$work/log" 2>&1 &
host=$!
for _ in $(seq 120); do
    grep -q 'Application started' "$work/log" && break
    kill -0 "$host" 2>/dev/null || { cat "$work/log"; exit 1; }
    sleep 0.5
done
address=$(sed -n 's/.*Now listening on: //p' "$work/log" | head -n 1)
node tests/browser.mjs "$work/npm" "$chromium" "$address" "$shots" || { tail -n 40 "$work/log"; exit 1; }

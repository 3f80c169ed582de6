#!/usr/bin/env bash
# Lines and branches of IsoGovernance.Core that its tests run: prints both figures, and fails below 95 percent. coverage.sh [OUT] keeps what
# coverlet writes in a folder. Takes minutes: what is counted runs several times slower.
set -eu
cd "$(dirname "$0")/.."
least=95
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
# Coverlet adds a type of its own to what it counts, which has a static member that changes.
filter='FullyQualifiedName!~No_static_member_holds_what_can_change'
settings='DataCollectionRunSettings.DataCollectors.DataCollector.Configuration'
dotnet test tests/IsoGovernance.Core.Tests -c Release -v q --filter "$filter" --collect 'XPlat Code Coverage' --results-directory "$work" -- \
    "$settings.Include=[IsoGovernance.Core]*" "$settings.SingleHit=true" >"$work/log" 2>&1 || { tail -n 40 "$work/log"; exit 1; }
report=$(find "$work" -name coverage.cobertura.xml -print -quit)
[ -n "$report" ] || { echo "no coverage was measured"; tail -n 20 "$work/log"; exit 1; }
if [ $# -gt 0 ]; then mkdir -p "$1" && cp "$report" "$1/"; fi
awk -v least="$least" '
    function value(name) { return match($0, " " name "=\"[0-9.]+\"") ? substr($0, RSTART + length(name) + 3, RLENGTH - length(name) - 4) : "" }
    /<coverage / {
        counted = 1
        lines = 100 * value("lines-covered") / value("lines-valid")
        branches = 100 * value("branches-covered") / value("branches-valid")
        printf "lines %.2f %% (%d of %d), branches %.2f %% (%d of %d)\n", lines, value("lines-covered"), value("lines-valid"), branches, value("branches-covered"), value("branches-valid")
        exit
    }
    END { exit !(counted && lines >= least && branches >= least) }' "$report" || { echo "FAIL  below $least %"; exit 1; }

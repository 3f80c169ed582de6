#!/usr/bin/env bash
# Mutants of the code that judges (Rules, Law and Assessment of Core, without *.Text.cs) against the tests of Core, by Stryker. It fails where more
# mutants of a file survive than tests/mutation-known.txt says, or of a file that is not there more than 15 % (ISOGOV_MUTATION_BREAK, else 85).
# ISOGOV_MUTATION_OUT is the folder for Stryker's reports.
#   mutation.sh              every file; this takes many hours
#   mutation.sh K OF N       the K-th of N slices: every N-th file, in the order of a hash of their names
#   mutation.sh --changed    the files changed since the parent commit, two at most; where there is none, one that the commit's hash picks
#   mutation.sh FILE...      these files, for instance src/IsoGovernance.Core/Rules/Audits/HeldAudits.cs
set -eu
cd "$(dirname "$0")/.."
out=${ISOGOV_MUTATION_OUT:-$(mktemp -d)}
mkdir -p "$out"
out=$(cd "$out" && pwd)
[ -n "${ISOGOV_MUTATION_OUT:-}" ] || trap 'rm -rf "$out"' EXIT

files() { git ls-files src/IsoGovernance.Core/Rules src/IsoGovernance.Core/Law src/IsoGovernance.Core/Assessment | grep '\.cs$' | grep -v '\.Text\.cs$'; }
shuffled() { # shuffled SALT: in the order of the hashes of their names
    while read -r file; do echo "$(printf '%s' "$1$file" | sha1sum | cut -d' ' -f1) $file"; done | sort | cut -d' ' -f2
}
rules() { grep -E '/Rules/(Audits|Building|Data|Declarations|Inspections|Nonconformities|Objectives|Obligations|Policies|Reports|Reviews|Scope)/' || true; }
law() { grep -E '/IsoGovernance.Core/Law/' || true; }
rest() { grep -vE '/IsoGovernance.Core/Law/|/Rules/(Audits|Building|Data|Declarations|Inspections|Nonconformities|Objectives|Obligations|Policies|Reports|Reviews|Scope)/' || true; }

case ${1:-} in
    "") chosen=$(files) ;;
    --changed)
        chosen=$(git diff --name-only --diff-filter=AM HEAD~1 2>/dev/null | sort | comm -12 - <(files | sort) | rules | shuffled "" | head -n 2)
        [ -n "$chosen" ] || chosen=$(files | rules | grep -E '/[A-Z]{3}[0-9]{3}\.' | shuffled "$(git rev-parse HEAD)" | head -n 1)
        ;;
    [0-9]*) chosen=$(files | shuffled "" | awk -v k="$1" -v n="$3" 'NR % n == k % n') ;;
    *) chosen=$(printf '%s\n' "$@") ;;
esac
[ -n "$chosen" ] || { echo "no file to mutate"; exit 1; }

dotnet tool restore >/dev/null
# Analysers say nothing about mutants.
export RunAnalyzers=false DOTNET_CLI_TELEMETRY_OPTOUT=1
for part in rules law rest; do
    some=$(echo "$chosen" | $part | sed 's:^src/IsoGovernance.Core/::')
    [ -n "$some" ] || continue
    # shellcheck disable=SC2086 # one argument for each file
    node tests/mutation.mjs config $some >"$out/$part.json"
    (cd tests/IsoGovernance.Core.Mutants && MUTANTS_OF=$part dotnet stryker --skip-version-check -f "$out/$part.json" -O "$out/$part" -c "$(nproc)") >"$out/$part.log" 2>&1 ||
        { tail -n 40 "$out/$part.log"; exit 1; }
done
node tests/mutation.mjs score "${ISOGOV_MUTATION_BREAK:-85}" "$out"/*/reports/mutation-report.json

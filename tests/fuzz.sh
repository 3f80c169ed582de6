#!/usr/bin/env bash
# The long run of the fuzz test: fuzz.sh [MUTATIONS] [SEED]. Without a seed, seeds follow each other until one fails.
set -eu
cd "$(dirname "$0")/.."
mutations=${1:-100000}
dotnet build tests/IsoGovernance.Json.Tests -c Release -v q
run() {
    echo "seed $1"
    ISOGOV_FUZZ_MUTATIONS=$mutations ISOGOV_FUZZ_SEED=$1 \
        dotnet test tests/IsoGovernance.Json.Tests -c Release --no-build -v q --filter FullyQualifiedName~FuzzTests --logger "console;verbosity=normal"
}
if [ $# -ge 2 ]; then run "$2"; exit; fi
for ((seed = 1; ; seed++)); do run "$seed"; done

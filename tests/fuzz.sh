#!/usr/bin/env bash
# The long run of the fuzz tests, for a night: fuzz.sh [INPUTS] [SEED] [READER NUMBER]. A million inputs over all readers and the seed of the day
# by default; one process for each processor, each with 4 GB. What fails is told with its seed and number, and kept in files; with READER
# (document, lines, gzip, xlsx, csv) and NUMBER that input alone is tried again.
set -eu
cd "$(dirname "$0")/.."
inputs=${1:-1000000}
seed=${2:-$(date -u +%Y%m%d)}
export ISOGOV_FUZZ_INPUTS=$inputs ISOGOV_FUZZ_SEED=$seed DOTNET_GCHeapHardLimit=0x100000000
export ISOGOV_FUZZ_FOLDER=${ISOGOV_FUZZ_FOLDER:-${TMPDIR:-/tmp}/isogov-fuzz}
mkdir -p "$ISOGOV_FUZZ_FOLDER"
dotnet build tests/IsoGovernance.Fuzz.Tests -c Release -v q
run() { # run FILTER
    dotnet test tests/IsoGovernance.Fuzz.Tests -c Release --no-build -v q --filter "$1" --logger "console;verbosity=detailed"
}
if [ $# -ge 4 ]; then
    ISOGOV_FUZZ_ONLY=$4 run "FullyQualifiedName~FuzzTests&DisplayName~$3"
    exit
fi
export ISOGOV_FUZZ_PROCESSES
ISOGOV_FUZZ_PROCESSES=$(nproc)
started=$SECONDS
pids=()
for ((process = 0; process < ISOGOV_FUZZ_PROCESSES; process++)); do
    rm -f "$ISOGOV_FUZZ_FOLDER/trying-$process"
    ISOGOV_FUZZ_PROCESS=$process run 'FullyQualifiedName~FuzzTests' >"$ISOGOV_FUZZ_FOLDER/log-$process" 2>&1 &
    pids+=($!)
done
failed=0
for ((process = 0; process < ISOGOV_FUZZ_PROCESSES; process++)); do
    wait "${pids[process]}" || failed=1
    grep -E 'inputs of seed|, seed [0-9]+, input' -A 1 --no-group-separator "$ISOGOV_FUZZ_FOLDER/log-$process" || tail -n 20 "$ISOGOV_FUZZ_FOLDER/log-$process"
    # A test that failed leaves the name too, but with its message; a process that died leaves nothing else.
    if [ -e "$ISOGOV_FUZZ_FOLDER/trying-$process" ]; then
        read -r reader its number <"$ISOGOV_FUZZ_FOLDER/trying-$process" || true
        echo "FAIL  while trying: tests/fuzz.sh $inputs $its $reader $number"
        failed=1
    fi
done
echo "$((SECONDS - started)) s"
exit "$failed"

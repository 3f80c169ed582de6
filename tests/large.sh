#!/usr/bin/env bash
# Judges a register of many megabytes: large.sh [MEGABYTES] [LIMIT], 1024 MB of register within 150 MB of memory by default. What grows with
# the register is what rules over the whole of it must remember of each system and inspection; the text is never held.
# Prints the time and the peak of both runs, of a tenth of the register and of the whole.
set -eu
cd "$(dirname "$0")/.."
megabytes=${1:-1024}
limit=${2:-150}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
tool=src/IsoGovernance.Tool/bin/Release/net10.0/isogov
[ -x "$tool" ] || dotnet build src/IsoGovernance.Tool -c Release -v q
"$tool" convert docs/samples/registers/can-tho-2023.json "$work/sample.jsonl" || [ $? -eq 1 ]

# The sample's agencies a hundred times, and its systems and inspections, each with an identifier of its own, until there are enough.
make_register() { # make_register MEGABYTES FILE
    LC_ALL=C awk -v bytes=$(($1 * 1000000)) -v copies=100 '
        /^\{"record":"register"/ { print }
        /^\{"record":"agency"/ { match($0, /"id":"[^"]*"/); ids[++agencies] = substr($0, RSTART + 6, RLENGTH - 7) }
        !/^\{"record":"register"/ { line[++lines] = $0 }
        END {
            for (copy = 0; copy < copies; copy++) {
                for (i = 1; i <= lines; i++) {
                    text = line[i]
                    for (agency = 1; agency <= agencies; agency++) gsub("\"" ids[agency] "\"", "\"" ids[agency] "-" copy "\"", text)
                    if (text ~ /^\{"record":"agency"/) print text
                    else {
                        match(text, /"id":"/)
                        before[++records] = substr(text, 1, RSTART + 5)
                        behind[records] = substr(text, RSTART + 6)
                    }
                }
            }
            for (n = 0; written < bytes; n++) {
                text = before[n % records + 1] n "-" behind[n % records + 1]
                print text
                written += length(text) + 1
            }
        }' "$work/sample.jsonl" >"$2"
}

# The peak is that of the process itself, as the kernel counts it.
judge() { # judge FILE, prints milliseconds and kilobytes
    local began peak=0 now process
    began=$(date +%s%N)
    "$tool" assess "$1" --as-of 2023-04-01 --format json >"$work/report.json" &
    process=$!
    while now=$(awk '/^VmHWM/ { print $2 }' "/proc/$process/status" 2>/dev/null) && [ -n "$now" ]; do
        peak=$now
        sleep 0.1
    done
    wait "$process" || [ $? -eq 1 ]
    echo "$((($(date +%s%N) - began) / 1000000)) $peak"
}

for size in $((megabytes / 10)) "$megabytes"; do
    make_register "$size" "$work/register.jsonl"
    read -r time peak < <(judge "$work/register.jsonl")
    echo "$size MB: $((time / 1000)).$(printf %03d $((time % 1000))) s, $((size * 1000 / (time + 1))) MB/s, peak $((peak / 1024)) MB"
    grep -q '"inputDigest": "sha256:' "$work/report.json"
    rm "$work/register.jsonl"
done
[ "$((peak / 1024))" -lt "$limit" ] || { echo "The peak is not below $limit MB"; exit 1; }

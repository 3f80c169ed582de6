#!/usr/bin/env bash
# A host on .NET Framework (here Mono, with the .NET Standard builds) and one on .NET write the same bytes and find the same.
set -eu
cd "$(dirname "$0")/.."
if ! command -v mono >/dev/null; then
    (apt-get update && apt-get install -y --no-install-recommends mono-runtime mono-devel) >/dev/null 2>&1 || true
    command -v mono >/dev/null || { echo "Mono is not there and cannot be installed"; exit 1; }
fi
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
dotnet build tests/FrameworkConsumer -c Release -v q
host=tests/FrameworkConsumer/bin/Release
compare() { # compare NAME REGISTER DATE
    mkdir -p "$work/$1/net" "$work/$1/framework"
    dotnet "$host/net10.0/FrameworkConsumer.dll" "$2" "$work/$1/net" "$3"
    mono "$host/net472/FrameworkConsumer.exe" "$2" "$work/$1/framework" "$3"
    test -s "$work/$1/net/report.txt"
    diff -r "$work/$1/net" "$work/$1/framework"
}
compare full full 2023-04-01
compare can-tho docs/samples/registers/can-tho-2023.json 2023-04-01
compare song-cong docs/samples/registers/song-cong.json 2023-11-02
compare da-nang docs/samples/registers/da-nang-2021.json 2021-06-30

#!/usr/bin/env bash
# The sample host, published trimmed: no warning of the trimmer about our assemblies, and the same findings as untrimmed.
# Warnings about the code of a package are that package's; they are told and pass.
set -eu
cd "$(dirname "$0")/.."
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
app=docs/samples/TrimmedApp
rid=$(dotnet --info | sed -n 's/^ *RID: *//p' | head -n 1)
dotnet build "$app" -c Release -v q
dotnet publish "$app" -c Release -r "$rid" --self-contained -o "$work/trimmed" >"$work/log" 2>&1 || { cat "$work/log"; exit 1; }
# Without the project at the end of a line; behind the code stands the member or the assembly that the warning is about.
grep -E 'warning IL[0-9]+' "$work/log" | sed 's/ \[[^]]*\]$//' | sort -u >"$work/warnings" || true
cat "$work/warnings"
! grep -E "IL[0-9]+: (Assembly ')?(IsoGovernance|TrimmedApp|Program)" "$work/warnings" >/dev/null || exit 1
judge() { # judge REGISTER DATE
    dotnet "$app/bin/Release/net10.0/TrimmedApp.dll" "docs/samples/registers/$1.json" "$2" >"$work/whole.txt"
    "$work/trimmed/TrimmedApp" "docs/samples/registers/$1.json" "$2" >"$work/cut.txt"
    test -s "$work/whole.txt"
    diff "$work/whole.txt" "$work/cut.txt"
}
judge can-tho-2023 2023-04-01
judge song-cong 2023-11-02
judge da-nang-2021 2021-06-30
grep -q '^AUD004 Criteria:' "$work/whole.txt"
du -sh "$work/trimmed" | cut -f 1

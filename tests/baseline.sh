#!/usr/bin/env bash
# The packages of this build against those of the latest release (tag v*), or of a commit that is named and taken for one: nothing that a host
# compiled or links against is gone; where only the last number of the version differs, nothing was added either; and the sections of released
# versions in docs/rules/RELEASES.md stand as they were.
# Before the first release it is the parent commit. Then a break is allowed that a PublicApi.txt shows, as it was meant.
# It sees types, members, signatures, attributes and frameworks, per target framework. It does not see what members do, nullability, default
# values or what is read and written: those are for the snapshots and the tests.
set -euo pipefail
cd "$(dirname "$0")/.."
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
packages="IsoGovernance.Core IsoGovernance.Json IsoGovernance.Reporting IsoGovernance.Spreadsheets"
version() { sed -n 's:.*<Version>\(.*\)</Version>.*:\1:p' "$1/Directory.Build.props"; }

release=${1:-$(git describe --tags --abbrev=0 --match 'v[0-9]*' 2>/dev/null || true)}
commit=$(git rev-parse --verify "${release:-HEAD~1}^{commit}")
mkdir "$work/was" "$work/packed"
git archive "$commit" | tar -x -C "$work/was"
was=$(version "$work/was") is=$(version .)
echo "${release:-the parent commit} ($was) and this build ($is)"
for package in $packages; do
    dotnet pack "$work/was/src/$package" -c Release -o "$work/packed" -v q -p:RunAnalyzers=false -p:EnablePackageValidation=false
done

# A minor or major version may add; a patch may not. Its assemblies have another version than those of the release (CP0003), as they should.
strict=false
[ -z "$release" ] || [ "${is%.*}" != "${was%.*}" ] || strict=true
# Validation is left out where nothing was packed anew since the last one; what it leaves behind says that it ran.
find src -name '*ValidatePackage.semaphore' -delete
broken=0
for package in $packages; do
    dotnet pack "src/$package" -c Release --no-build -o "$work/now" -v q -p:PackageValidationBaselinePath="$work/packed/$package.$was.nupkg" \
        -p:EnableStrictModeForBaselineValidation=$strict -p:NoWarn=CP0003 >"$work/log" 2>&1 || broken=1
    grep -oE 'error [A-Z]+[0-9]+: .*' "$work/log" | sed "s: \[/.*::; s:$work/::g" | sort -u || true
    grep -q 'error CP' "$work/log" || find "src/$package" -name '*ValidatePackage.semaphore' | grep -q . || { cat "$work/log"; echo "$package was not validated"; exit 1; }
done
if [ -n "$release" ]; then
    sed -n '/^## [0-9]/,$p' "$work/was/docs/rules/RELEASES.md" >"$work/sections"
    tail -c "$(wc -c <"$work/sections")" docs/rules/RELEASES.md | cmp - "$work/sections" || { echo "docs/rules/RELEASES.md: a section of $release was edited"; exit 1; }
elif [ "$broken" -ne 0 ] && git diff "$commit" -- 'tests/*/PublicApi.txt' | grep -q '^-[^-]'; then
    echo "A PublicApi.txt shows that it was meant, and nothing is released yet."
    broken=0
fi
exit "$broken"

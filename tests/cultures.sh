#!/usr/bin/env bash
# The tests, built before, on other machines: cultures with their own digits, calendars and letters, no culture at all, time zones at both ends
# of the world. cultures.sh --all runs every test everywhere; without it Core's run under one culture, without those that take long, and Json's not.
set -u
cd "$(dirname "$0")/.."
share='FullyQualifiedName!~Generated&FullyQualifiedName!~AllocationTests&FullyQualifiedName!~DueDateAgreement&FullyQualifiedName!~GetterTests&FullyQualifiedName!~RuleAloneTests&FullyQualifiedName!~Properties'
all=${1:-}
failed=0
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

# What .NET makes of the setting, so that a machine without it is not taken for one with it.
mkdir "$work/where"
printf '%s\n' '<Project Sdk="Microsoft.NET.Sdk"><PropertyGroup><OutputType>Exe</OutputType><TargetFramework>net10.0</TargetFramework></PropertyGroup></Project>' >"$work/where/where.csproj"
printf '%s\n' 'System.Console.Write(System.Globalization.CultureInfo.CurrentCulture.Name + " " + System.TimeZoneInfo.Local.BaseUtcOffset);' >"$work/where/where.cs"
dotnet build "$work/where" -o "$work/bin" -v q >"$work/log" 2>&1 || { cat "$work/log"; exit 1; }

under() { # under "CULTURE OFFSET" SETTING...
    local expected=$1 actual started=$SECONDS
    shift
    actual=$(env "$@" dotnet "$work/bin/where.dll")
    if [ "$actual" != "$expected" ]; then
        echo "FAIL  $*: .NET is at \"$actual\", not at \"$expected\""
        failed=1
        return
    fi
    for project in Core Json Reporting Spreadsheets Tool; do
        local filter=()
        if [ "$all" != --all ]; then
            case $project in
            Json) continue ;;
            Core) [[ $expected == tr-TR* ]] || continue; filter=(--filter "$share") ;;
            esac
        fi
        if env DOTNET_CLI_UI_LANGUAGE=en "$@" dotnet test "tests/IsoGovernance.$project.Tests/bin/Release/net10.0/IsoGovernance.$project.Tests.dll" ${filter[@]+"${filter[@]}"} >"$work/log" 2>&1; then
            echo "ok    $* $project: $(grep -oE 'Passed: +[0-9]+' "$work/log")"
        else
            echo "FAIL  $* $project"
            sed 's/^/      /' "$work/log" | tail -n 60
            failed=1
        fi
    done
    echo "      $((SECONDS - started)) s"
}

# LC_ALL alone decides .NET's culture on Linux.
under "vi-VN -11:00:00" LC_ALL=vi_VN.UTF-8 TZ=Pacific/Pago_Pago
under "tr-TR 14:00:00" LC_ALL=tr_TR.UTF-8 TZ=Pacific/Kiritimati
under "th-TH -11:00:00" LC_ALL=th_TH.UTF-8 TZ=Pacific/Pago_Pago
# Tests that take a culture by its name get one without data.
under " 14:00:00" DOTNET_SYSTEM_GLOBALIZATION_INVARIANT=1 DOTNET_SYSTEM_GLOBALIZATION_PREDEFINED_CULTURES_ONLY=0 TZ=Pacific/Kiritimati
exit "$failed"

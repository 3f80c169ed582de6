#!/usr/bin/env bash
# The packages as hosts use them: packages.sh FOLDER VERSION. The consumers of tests/framework.sh (a program for .NET Framework under Mono, and
# the same on .NET) and tests/trimmed.sh are put into a tree without our sources, reference the packages, and are checked by the same
# scripts. A fresh program does the same for workbooks and reports.
set -eu
cd "$(dirname "$0")/.."
packages=$(realpath "$1") version=$2
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
# Unpacked here: what the machine unpacked earlier is not taken for them.
export NUGET_PACKAGES="$work/nuget"

mkdir -p "$work/tree/tests" "$work/tree/docs"
cp --parents -r Directory.Build.props .editorconfig global.json docs/samples/TrimmedApp docs/samples/registers tests/FrameworkConsumer tests/IsoGovernance.Json.Tests/Samples.cs \
    tests/framework.sh tests/trimmed.sh "$work/tree"
rm -rf "$work"/tree/*/*/bin "$work"/tree/*/*/obj "$work"/tree/*/*/*/bin "$work"/tree/*/*/*/obj
sed "s:</Project>:<ItemGroup>$(printf '<PackageVersion Include="IsoGovernance.%s" Version="'"$version"'" />' Core Json Reporting Spreadsheets)</ItemGroup></Project>:" Directory.Packages.props >"$work/tree/Directory.Packages.props"
printf '<configuration><packageSources><add key="run" value="%s" /></packageSources></configuration>\n' "$packages" >"$work/tree/nuget.config"
sed -i -E 's:<ProjectReference Include="[^"]*/(IsoGovernance\.[A-Za-z]+)\.csproj" />:<PackageReference Include="\1" />:' "$work"/tree/docs/samples/TrimmedApp/*.csproj "$work"/tree/tests/FrameworkConsumer/*.csproj
! grep -r ProjectReference "$work/tree" --include=*.csproj || exit 1
"$work/tree/tests/framework.sh"
"$work/tree/tests/trimmed.sh"

mkdir "$work/tree/Fresh"
cd "$work/tree/Fresh"
cat >Fresh.csproj <<'END'
<Project Sdk="Microsoft.NET.Sdk">
  <PropertyGroup>
    <OutputType>Exe</OutputType>
    <TargetFramework>net10.0</TargetFramework>
  </PropertyGroup>
  <ItemGroup>
    <PackageReference Include="IsoGovernance.Reporting" />
    <PackageReference Include="IsoGovernance.Spreadsheets" />
  </ItemGroup>
</Project>
END
cat >Program.cs <<'END'
using System;
using System.IO;
using IsoGovernance;
using IsoGovernance.Assessment;
using IsoGovernance.Json;
using IsoGovernance.Reporting;
using IsoGovernance.Spreadsheets;
using NodaTime;

// A register goes through a workbook and is reported on.
using var book = new MemoryStream();
SpreadsheetWriter.WriteWorkbook(RegisterDocument.Read(File.ReadAllBytes(args[0])), Language.Vietnamese, book);
book.Position = 0;
var assessed = SpreadsheetReader.ReadWorkbook(book).Assess(ComplianceAssessor.Default, new LocalDate(2023, 4, 1), "register");
using var output = Console.OpenStandardOutput();
ReportWriter.Write(assessed, ReportFormat.Csv, output);
END
dotnet run -c Release -- ../docs/samples/registers/can-tho-2023.json >out
cat out
[ "$(grep -c 'SCP001' out)" -eq 3 ]

using System;
using System.Collections.Generic;
using System.Linq;
using IsoGovernance.Generation;
using IsoGovernance.Law;
using IsoGovernance.Rules;

namespace IsoGovernance.Tests;

public sealed class CompliantRegisterTests
{
    public static TheoryData<ulong, string> Registers => GeneratedRegisters.Names;

    public static TheoryData<string> Profiles => [.. GeneratedRegisters.Profiles.Keys];

    [Theory]
    [MemberData(nameof(Registers))]
    public void No_rule_finds_anything_on_any_day(ulong seed, string profile)
    {
        var wrong = GeneratedRegisters.AllSaidOf(seed, profile).Wrong;
        var some = wrong.DistinctBy(text => text[..6], StringComparer.Ordinal);
        Assert.True(wrong.Count == 0, $"{wrong.Count} findings or errors, such as{Environment.NewLine}{string.Join(Environment.NewLine, some)}");
    }

    [Fact]
    public void Every_rule_passes_something_somewhere()
    {
        var judged = new HashSet<string>(StringComparer.Ordinal);
        foreach (var seed in GeneratedRegisters.Seeds)
        {
            foreach (var profile in GeneratedRegisters.Profiles.Keys) judged.UnionWith(GeneratedRegisters.AllSaidOf(seed, profile).Judged);
        }
        var idle = RuleTable.All.Select(rule => rule.Descriptor.Code).Where(code => !judged.Contains(code)).ToList();
        Assert.True(idle.Count == 0, "Nothing to judge for " + string.Join(", ", idle));
    }

    [Theory]
    [MemberData(nameof(Profiles))]
    public void A_seed_decides_everything(string profile)
    {
        var again = new RegisterGenerator(GeneratedRegisters.Seeds[0], GeneratedRegisters.Profiles[profile]).Register();
        Assert.Equal(GeneratedRegisters.Of(GeneratedRegisters.Seeds[0], profile), again);
        Assert.NotEqual(GeneratedRegisters.Of(GeneratedRegisters.Seeds[1], profile), again);
    }

    [Theory]
    [MemberData(nameof(Profiles))]
    public void What_is_generated_alone_is_what_the_register_holds(string profile)
    {
        var generator = new RegisterGenerator(GeneratedRegisters.Seeds[0], GeneratedRegisters.Profiles[profile]);
        var register = GeneratedRegisters.Of(GeneratedRegisters.Seeds[0], profile);
        var last = generator.SystemCount - 1;
        Assert.Equal(register.Agencies[generator.AgencyCount - 1], generator.Agency(generator.AgencyCount - 1));
        Assert.Equal(register.Systems[last], generator.System(last));
        Assert.Equal(register.Inspections.TakeLast(generator.InspectionsOf(last).Count()), generator.InspectionsOf(last));
    }

    [Fact]
    public void Every_kind_of_agency_occurs_and_takes_part_in_a_system()
    {
        var kinds = new HashSet<AgencyKind>();
        foreach (var profile in GeneratedRegisters.Profiles.Keys)
        {
            var register = GeneratedRegisters.Of(GeneratedRegisters.Seeds[0], profile);
            var participants = register.Systems.SelectMany(system => system.Members.Select(member => member.Agency).Append(system.Host)).ToHashSet();
            kinds.UnionWith(register.Agencies.Where(agency => participants.Contains(agency.Id)).Select(agency => agency.Kind!.Value.Known!.Value));
        }
        // An agency of another kind has no tier, and no rule asks anything of it.
        Assert.Equal(Enum.GetValues<AgencyKind>().Where(kind => kind != AgencyKind.Other), kinds.Order());
    }

    [Theory]
    [MemberData(nameof(Registers))]
    public void Systems_of_both_editions_move_and_are_shared_by_both_tiers(ulong seed, string profile)
    {
        var register = GeneratedRegisters.Of(seed, profile);
        Assert.Contains(register.Systems, system => Declared(system).First() == StandardEdition.Iso2008 && Declared(system).Last() == StandardEdition.Iso2015);
        Assert.Contains(register.Systems, system => system.Edition == StandardEdition.Iso2015);
        Assert.Contains(register.Systems, system => system.Certificates.Any(certificate => certificate.IssuedOn < Instruments.Qd19.InForceFrom));
        if (profile == "province") Assert.Contains(register.Systems, system => TiersOf(system, register).Distinct().Count() == 2);
    }

    private static IEnumerable<StandardEdition> Declared(QualityManagementSystem system) => system.Declarations.Select(declaration => declaration.Edition!.Value);

    private static IEnumerable<ApplicationTier?> TiersOf(QualityManagementSystem system, Register register)
    {
        var day = RegisterGenerator.RecordedUntil;
        var tiers = LawBook.Default.On(day).Tiers;
        return register.Agencies.Where(agency => agency.Id == system.Host || system.Members.Any(member => member.Agency == agency.Id)).Select(agency => tiers.TierOf(agency, day));
    }
}

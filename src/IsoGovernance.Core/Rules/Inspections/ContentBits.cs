using System.Collections.Generic;

namespace IsoGovernance.Rules;

/// <summary>The thirteen contents of an inspection as sets of bits.</summary>
/// <param name="Examined">Those with a result, met or unmet.</param>
/// <param name="Unmet">Those found unmet.</param>
/// <param name="NotApplicable">Those said not to apply.</param>
/// <param name="Unclear">Those whose result is not recorded or not known.</param>
/// <param name="HasUnknown">Whether a content is recorded that is none of the thirteen known ones.</param>
internal readonly record struct ContentBits(int Examined, int Unmet, int NotApplicable, int Unclear, bool HasUnknown)
{
    public const int All = (1 << 13) - 1;

    /// <summary>The contents whose matter need not arise.</summary>
    public const int MayNotApply = (1 << (int)InspectionContent.Complaints) | (1 << (int)InspectionContent.LegalChanges)
        | (1 << (int)InspectionContent.Redeclaration) | (1 << (int)InspectionContent.Consultants);

    private static readonly string[] Provisions =
        ["36.1.a", "36.1.b", "36.1.c", "36.1.d", "36.1.đ", "36.1.e", "36.1.g", "36.2.a", "36.2.b", "36.2.c", "36.2.d", "36.2.đ", "36.2.e"];

    /// <summary>Those that are recorded, with whatever result.</summary>
    public int Touched => Examined | NotApplicable | Unclear;

    public static ContentBits Of(Inspection inspection)
    {
        int examined = 0, unmet = 0, notApplicable = 0, unclear = 0;
        var hasUnknown = false;
        foreach (var content in inspection.Contents.Items)
        {
            if (content.Content?.Known is not { } known)
            {
                hasUnknown = true;
                continue;
            }
            var bit = 1 << (int)known;
            switch (content.Result?.Known)
            {
                case ContentVerdict.Met:
                    examined |= bit;
                    break;
                case ContentVerdict.Unmet:
                    examined |= bit;
                    unmet |= bit;
                    break;
                case ContentVerdict.NotApplicable:
                    notApplicable |= bit;
                    break;
                default:
                    unclear |= bit;
                    break;
            }
        }
        return new ContentBits(examined, unmet, notApplicable, unclear, hasUnknown);
    }

    public ContentBits With(ContentBits other) => new(
        Examined | other.Examined, Unmet | other.Unmet, NotApplicable | other.NotApplicable, Unclear | other.Unclear, HasUnknown || other.HasUnknown);

    /// <summary>How many contents a set holds.</summary>
    public static int CountOf(int bits) => ProvisionsOf(bits).Count;

    /// <summary>The points of the circular that a set stands for.</summary>
    public static List<string> ProvisionsOf(int bits)
    {
        var provisions = new List<string>();
        for (var i = 0; i < Provisions.Length; i++)
        {
            if ((bits & (1 << i)) != 0) provisions.Add(Provisions[i]);
        }
        return provisions;
    }
}

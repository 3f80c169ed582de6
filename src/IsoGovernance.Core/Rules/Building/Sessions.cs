using System;
using NodaTime;

namespace IsoGovernance.Rules;

/// <summary>Whom the sessions on the documents of a system reached.</summary>
internal static class Sessions
{
    /// <summary>The latest session, which tells how many officials are in scope; of several on one day the one that tells of the fewest.</summary>
    public static Dissemination? Latest(QualityManagementSystem system, LocalDate day)
    {
        Dissemination? latest = null;
        foreach (var session in system.Disseminations.Items)
        {
            if (session.HeldOn <= day && (latest is null || IsLater(session, latest))) latest = session;
        }
        return latest;
    }

    /// <summary>How many officials the sessions on a document reached, as far as they are known to be about this issue.</summary>
    public static int Reached(QualityManagementSystem system, SystemDocument document, LocalDate day, out bool mayBeMore)
    {
        var reached = 0;
        mayBeMore = false;
        foreach (var session in system.Disseminations.Items)
        {
            if (session.HeldOn > day) continue;
            bool? isAbout = IsAbout(session, document), isOnIssue = IsOnIssue(session, document);
            if (isAbout == false || isOnIssue == false) continue;
            if (isAbout is null || isOnIssue is null || session.Reached is null) mayBeMore = true;
            else reached += session.Reached.Value;
        }
        return reached;
    }

    private static bool IsLater(Dissemination one, Dissemination other)
    {
        if (one.HeldOn != other.HeldOn) return one.HeldOn > other.HeldOn;
        // Nothing says which of the two numbers is right: that which more can reach, and one that is recorded before none.
        return one.InScope < (other.InScope ?? int.MaxValue);
    }

    /// <summary>Whether a session was about this issue and not an earlier one: held from its approval on; null when a day is not recorded.</summary>
    private static bool? IsOnIssue(Dissemination session, SystemDocument document)
    {
        if (session.HeldOn is not { } held) return null;
        var approved = document.Approval?.On;
        if (held >= approved || held >= document.InUseFrom) return true;
        return approved is null ? null : false;
    }

    private static bool? IsAbout(Dissemination session, SystemDocument document)
    {
        if (session.Documents.Count == 0) return true;
        if (string.IsNullOrWhiteSpace(document.Number)) return null;
        foreach (var number in session.Documents.Items)
        {
            if (string.Equals(number, document.Number, StringComparison.Ordinal)) return true;
        }
        return false;
    }
}

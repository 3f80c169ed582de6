using IsoGovernance.Law;
using NodaTime;

namespace IsoGovernance.Rules;

/// <summary>What a host's rule knows besides the record that it judges.</summary>
public sealed class Circumstances
{
    private readonly RuleContext _context;

    internal Circumstances(RuleContext context) => _context = context;

    /// <summary>The assessment date. Facts dated later are not judged.</summary>
    public LocalDate AsOf => _context.AsOf;

    /// <summary>The law on that date: readings, terms, tiers, editions of the standard.</summary>
    public LawOnDate Law => _context.Law;

    /// <summary>The system that the record is or belongs to; null for records outside systems.</summary>
    public QualityManagementSystem? System => _context.Owner?.System;

    /// <summary>The tier of that system; null outside systems.</summary>
    public ApplicationTier? Tier => _context.Owner?.Tier;

    /// <summary>Finds an agency of the register.</summary>
    /// <param name="id">Its identifier.</param>
    /// <returns>The agency; null when the register does not hold it, or when a record is validated without its register.</returns>
    public Agency? Find(Id<Agency> id) => _context.Agencies.Find(id.Value);

    /// <summary>
    /// Why something that is not recorded cannot be said to be missing: the register does not vouch for all of the time in which it would have been
    /// done (see <see cref="Register.RecordsFrom"/> and <see cref="Register.RecordedUntil"/>).
    /// </summary>
    /// <param name="from">The first day of that time.</param>
    /// <param name="until">The last day of that time.</param>
    /// <returns>The outcome to return instead of a failure; null when the register vouches for that time.</returns>
    public Outcome? WhyUnclear(LocalDate from, LocalDate until) => _context.NotGiven ?? Absence.WhyUnclear(from, until, _context);
}

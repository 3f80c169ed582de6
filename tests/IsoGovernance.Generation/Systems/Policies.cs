namespace IsoGovernance.Generation;

/// <summary>The quality policies of a system: one for each edition of the standard that it followed.</summary>
internal static class Policies
{
    public static QualityPolicy[] Of(SystemPlan plan, Staff staff)
    {
        if (plan.MovedOn is not { } moved) return [New(1, plan.AppliedFrom, null, staff)];
        return [New(1, plan.AppliedFrom, moved.PlusDays(-1), staff), New(2, moved, null, staff)];
    }

    /// <summary>The policy in force on a day.</summary>
    public static Id<QualityPolicy> On(SystemPlan plan, NodaTime.LocalDate day) => plan.MovedOn is { } moved && day >= moved ? "cs-2" : "cs-1";

    private static QualityPolicy New(int number, NodaTime.LocalDate from, NodaTime.LocalDate? until, Staff staff) => new()
    {
        Id = "cs-" + number,
        Text = "Công khai, đúng pháp luật, đúng hẹn; không ngừng cải tiến vì sự hài lòng của tổ chức, cá nhân.",
        IssuedOn = from,
        IssuedBy = staff.Sign(number - 1),
        From = from,
        Until = until,
        Commitments = [PolicyCommitment.Requirements, PolicyCommitment.ContinualImprovement],
        CommunicatedOn = from,
        AvailableOn = from,
        Availability = "Niêm yết tại trụ sở và Bộ phận Một cửa",
    };
}

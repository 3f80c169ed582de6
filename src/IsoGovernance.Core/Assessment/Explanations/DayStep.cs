using System;
using System.Collections.Generic;
using System.Globalization;
using IsoGovernance.Law;
using NodaTime;

namespace IsoGovernance.Assessment;

/// <summary>How a day of a <see cref="DayStep"/> follows.</summary>
public enum DayReckoning
{
    /// <summary>So many days after the event, whose day is not counted.</summary>
    Days,

    /// <summary>The matching day so many months after the event.</summary>
    Months,

    /// <summary>The matching day so many years after the event.</summary>
    Years,

    /// <summary>So many working days after the event, whose day is not counted.</summary>
    WorkingDays,

    /// <summary>The next working day, because the last day was none.</summary>
    MovedToWorkingDay,

    /// <summary>The last day of a period, such as a calendar year.</summary>
    Period,

    /// <summary>A last day that the agency, the authority or the law set as a date.</summary>
    SetDay,

    /// <summary>So many days of grace after the event: the law sets no term.</summary>
    Grace,

    /// <summary>The day of the event itself: the law sets no term, and no days of grace are granted.</summary>
    AtOnce,

    /// <summary>The last day if every weekday that may be a holiday not yet supplied were one.</summary>
    Latest,
}

/// <summary>How a day follows that the rule compared.</summary>
public sealed record DayStep : ExplanationStep
{
    internal DayStep(DayReckoning reckoning, LocalDate? from, LocalDate day)
    {
        Reckoning = reckoning;
        From = from;
        Day = day;
    }

    /// <inheritdoc/>
    public override string Kind => "day";

    /// <summary>How the day follows.</summary>
    public DayReckoning Reckoning { get; }

    /// <summary>The day of the event, the first day of the period, or the day that was moved; null where the day follows from none.</summary>
    public LocalDate? From { get; }

    /// <summary>How many days, months, years or working days; null where nothing is counted.</summary>
    public int? Length { get; init; }

    /// <summary>The day.</summary>
    public LocalDate Day { get; }

    /// <summary>The days on the way that were passed over because they are no working days, or counted because work was ordered on them.</summary>
    public ValueList<SpecialDay> SpecialDays { get; init; }

    private protected override LocalizedText Told() => new(Vietnamese(), English());

    private string Vietnamese()
    {
        string day = Date(Day, Language.Vietnamese), from = Date(From ?? Day, Language.Vietnamese);
        return Reckoning switch
        {
            DayReckoning.Days => $"{Number()} ngày kể từ {from} (không tính ngày này) đến hết {day}.",
            DayReckoning.Months => $"{Number()} tháng kể từ {from} (không tính ngày này) đến hết {day}.",
            DayReckoning.Years => $"{Number()} năm kể từ {from} (không tính ngày này) đến hết {day}.",
            DayReckoning.WorkingDays => $"{Number()} ngày làm việc kể từ {from} (không tính ngày này) đến hết {day}{Special(Language.Vietnamese)}.",
            DayReckoning.MovedToWorkingDay => $"{from} không phải ngày làm việc nên hạn chuyển đến hết ngày làm việc tiếp theo: {day}{Special(Language.Vietnamese)}.",
            DayReckoning.Period => $"Kỳ phải thực hiện: từ {from} đến hết {day}.",
            DayReckoning.SetDay => $"Ngày cuối cùng được ấn định: {day}.",
            DayReckoning.Grace => $"Văn bản không quy định thời hạn; {Number()} ngày ân hạn kể từ {from} đến hết {day}.",
            DayReckoning.AtOnce => $"Văn bản không quy định thời hạn; việc phải làm kể từ {day}.",
            _ => $"Nếu mọi ngày có thể là ngày nghỉ mà lịch chưa có đều là ngày nghỉ thì hạn đến hết {day}.",
        };
    }

    private string English()
    {
        string day = Date(Day, Language.English), from = Date(From ?? Day, Language.English);
        return Reckoning switch
        {
            DayReckoning.Days => $"{Number()} {Plural("day")} after {from}, which is not counted, end with {day}.",
            DayReckoning.Months => $"{Number()} {Plural("month")} after {from}, which is not counted, end with {day}.",
            DayReckoning.Years => $"{Number()} {Plural("year")} after {from}, which is not counted, end with {day}.",
            DayReckoning.WorkingDays => $"{Number()} working {Plural("day")} after {from}, which is not counted, end with {day}{Special(Language.English)}.",
            DayReckoning.MovedToWorkingDay => $"{from} is no working day, so the last day moves to the next working day: {day}{Special(Language.English)}.",
            DayReckoning.Period => $"The period in which it is to be done: from {from} to the end of {day}.",
            DayReckoning.SetDay => $"The last day was set: {day}.",
            DayReckoning.Grace => $"The law sets no term; {Number()} {Plural("day")} of grace after {from} end with {day}.",
            DayReckoning.AtOnce => $"The law sets no term; it is to be done from {day} on.",
            _ => $"If every day that may be a holiday not yet in the calendar were one, the last day would be {day}.",
        };
    }

    private string Number() => (Length ?? 0).ToString(CultureInfo.InvariantCulture);

    private string Plural(string unit) => Length == 1 ? unit : unit + "s";

    private string Special(Language language)
    {
        if (SpecialDays.Count == 0) return "";
        List<string> passed = [], ordered = [];
        foreach (var special in SpecialDays)
        {
            if (special.Kind == SpecialDayKind.OrderedWork) ordered.Add(Date(special.Day, language));
            else passed.Add(Date(special.Day, language) + " (" + NameOf(special.Kind, language) + ")");
        }
        var text = passed.Count == 0 ? "" : (language == Language.Vietnamese ? "; không tính " : "; not counted: ") + string.Join(", ", passed);
        return ordered.Count == 0 ? text : text + (language == Language.Vietnamese ? "; tính cả ngày làm bù " : "; counted because work was ordered: ") + string.Join(", ", ordered);
    }

    private static string NameOf(SpecialDayKind kind, Language language) => kind switch
    {
        SpecialDayKind.Weekend => language == Language.Vietnamese ? "nghỉ hằng tuần" : "weekend",
        SpecialDayKind.Holiday => language == Language.Vietnamese ? "nghỉ lễ" : "public holiday",
        SpecialDayKind.DayOff => language == Language.Vietnamese ? "ngày nghỉ trong lịch" : "day off by the calendar",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "A day that is counted is not passed over."),
    };

    private static string Date(LocalDate date, Language language) => LocalizedFormat.Date(date, language);
}

using System;
using System.Globalization;
using NodaTime;
using NodaTime.Text;
using static IsoGovernance.Law.Citation;
using static IsoGovernance.Law.Instruments;

namespace IsoGovernance.Law;

/// <summary>The numbers that the law sets.</summary>
public static class LawParameters
{
    private static readonly LocalDate Qd19From = Qd19.InForceFrom;
    private static readonly LocalDate Tt26From = Tt26.InForceFrom;

    /// <summary>Internal audits a year, at least.</summary>
    public static LawParameter<int> InternalAuditsPerYear { get; } = Count(
        "internal-audit.per-year", new("cuộc đánh giá nội bộ mỗi năm", "internal audits a year"), higherIsStricter: true,
        Qd19From, 1, Of(Qd19, "4", "4", "b"), Of(Tt26, "7", "2", "k"));

    /// <summary>Management reviews a year, at least.</summary>
    public static LawParameter<int> ManagementReviewsPerYear { get; } = Count(
        "management-review.per-year", new("cuộc xem xét của Lãnh đạo mỗi năm", "management reviews a year"), higherIsStricter: true,
        Qd19From, 1, Of(Qd19, "4", "4", "b"), Of(Tt26, "7", "2", "k"));

    /// <summary>Months after a legal text takes effect within which the system takes it up.</summary>
    public static LawParameter<int> LegalChangeMonths { get; } = Count(
        "legal-change.months", new("tháng kể từ ngày văn bản có hiệu lực", "months after the legal text takes effect"), higherIsStricter: false,
        Qd19From, 3, Of(Qd19, "4", "4", "a"), Of(Tt26, "7", "2", "i"));

    /// <summary>Inspections of an agency a year, at least.</summary>
    public static LawParameter<int> InspectionsPerYear { get; } = Count(
        "inspection.per-year", new("cuộc kiểm tra mỗi cơ quan mỗi năm", "inspections of an agency a year"), higherIsStricter: true,
        Qd19From, 1, Of(Qd19, "6"), Of(Tt26, "33", "2"));

    /// <summary>The share of the mandatory agencies that is inspected at their office, at least.</summary>
    public static LawParameter<Ratio> OnSiteShare { get; } = new(
        "inspection.on-site.share", new("tỷ lệ cơ quan thuộc đối tượng bắt buộc", "share of the mandatory agencies"), higherIsStricter: true,
        Ratio.TryParse, ratio => ratio.ToString(),
        new DatedValue<Ratio> { From = Tt26From, Value = new Ratio(1, 3), Citations = new[] { Of(Tt26, "33", "2", "b") } });

    /// <summary>The last day on which the 13-character form of agency codes is accepted.</summary>
    public static LawParameter<LocalDate> FormerAgencyCodeLastDay { get; } = new(
        "agency-code.former-form.last-day",
        new("ngày cuối cùng chấp nhận mã 13 ký tự", "last day on which the 13-character code is accepted"), higherIsStricter: false,
        TryReadDate, LocalDatePattern.Iso.Format,
        new DatedValue<LocalDate> { From = Qd20.InForceFrom, Value = new LocalDate(2022, 9, 15), Citations = new[] { Of(Qd20, "11") } });

    /// <summary>Working days after a publishing decision is signed within which the website is updated.</summary>
    public static LawParameter<int> ProcedureListWorkingDays { get; } = Count(
        "procedure-list.working-days",
        new("ngày làm việc kể từ ngày ký quyết định công bố", "working days after the publishing decision is signed"), higherIsStricter: false,
        Tt26From, 5, Of(Tt26, "4", "3"));

    /// <summary>Specialised agencies of one district that may run independent systems, at most.</summary>
    public static LawParameter<int> IndependentDistrictSystems { get; } = Count(
        "district.independent-systems.max",
        new("cơ quan chuyên môn của một huyện", "specialised agencies of one district"), higherIsStricter: false,
        Tt26From, 3, new LocalDate(2025, 6, 30), Of(Tt26, "6", "3", "b"));

    /// <summary>Months after the minutes are signed within which the agency reports corrective action.</summary>
    public static LawParameter<int> CorrectiveReportMonths { get; } = Count(
        "inspection.corrective-report.months",
        new("tháng kể từ ngày ký biên bản kiểm tra", "months after the minutes are signed"), higherIsStricter: false,
        Tt26From, 2, Of(Tt26, "37", "2", "c"));

    /// <summary>Years of service, counted from graduation, that an inspector has at least.</summary>
    public static LawParameter<int> InspectorExperienceYears { get; } = Count(
        "inspector.experience.years",
        new("năm công tác kể từ khi tốt nghiệp đại học", "years of service counted from graduation"), higherIsStricter: true,
        new LocalDate(2016, 6, 1), 3, Of(Tt26, "40", "1", "d"));

    /// <summary>Years from the day of issue for which certificates and cards are valid.</summary>
    public static LawParameter<int> CertificateYears { get; } = Count(
        "consultant.certificate.years",
        new("năm kể từ ngày cấp", "years of validity from the day of issue"), higherIsStricter: false,
        Tt26From, 3, Of(Tt26, "16", "2"), Of(Tt26, "16", "3"), Of(Tt26, "19", "2"));

    /// <summary>The last day of validity of certificates and cards of the former regime.</summary>
    public static LawParameter<LocalDate> FormerRegimeEnd { get; } = new(
        "consultant.certificate.former-regime-end",
        new("ngày hết hiệu lực của Giấy xác nhận, thẻ cấp theo quy định cũ", "last day of certificates and cards of the former regime"),
        higherIsStricter: false, TryReadDate, LocalDatePattern.Iso.Format,
        new DatedValue<LocalDate> { From = Tt26From, Value = new LocalDate(2015, 12, 31), Citations = new[] { Of(Tt26, "45") } });

    /// <summary>The month of the year in which the inspection summary is made.</summary>
    public static LawParameter<int> InspectionSummaryMonth { get; } = Count(
        "inspection-summary.month", new("tháng trong năm", "month of the year"), higherIsStricter: false,
        Tt26From, 11, Of(Tt26, "38", "1"));

    /// <summary>The month of the year in which the annual report is made.</summary>
    public static LawParameter<int> AnnualReportMonth { get; } = Count(
        "annual-report.month", new("tháng trong năm", "month of the year"), higherIsStricter: false,
        Qd19From, 12, Of(Qd19, "12", "6"), Of(Tt26, "42", "4"));

    /// <summary>Every parameter, by the order of this list.</summary>
    public static ValueList<LawParameter> All { get; } = new LawParameter[]
    {
        InternalAuditsPerYear, ManagementReviewsPerYear, LegalChangeMonths, InspectionsPerYear, OnSiteShare, FormerAgencyCodeLastDay,
        ProcedureListWorkingDays, IndependentDistrictSystems, CorrectiveReportMonths, InspectorExperienceYears, CertificateYears,
        FormerRegimeEnd, InspectionSummaryMonth, AnnualReportMonth,
    };

    /// <summary>The parameter of a name.</summary>
    /// <param name="name">The name.</param>
    /// <returns>The parameter; null when there is none of that name.</returns>
    public static LawParameter? Find(string? name)
    {
        foreach (var parameter in All.Items)
        {
            if (string.Equals(parameter.Name, name, StringComparison.Ordinal)) return parameter;
        }
        return null;
    }

    private static LawParameter<int> Count(
        string name, LocalizedText unit, bool higherIsStricter, LocalDate from, int value, params Citation[] citations) =>
        Count(name, unit, higherIsStricter, from, value, null, citations);

    private static LawParameter<int> Count(
        string name, LocalizedText unit, bool higherIsStricter, LocalDate from, int value, LocalDate? until, params Citation[] citations) =>
        new(name, unit, higherIsStricter, TryReadCount, count => count.ToString(CultureInfo.InvariantCulture),
            new DatedValue<int> { From = from, Until = until, Value = value, Citations = citations });

    private static bool TryReadCount(string? text, out int value) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out value);

    private static bool TryReadDate(string? text, out LocalDate value) =>
        LocalDatePattern.Iso.Parse(text ?? "").TryGetValue(default, out value);
}

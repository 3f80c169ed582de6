using System;
using IsoGovernance.Law;
using static IsoGovernance.Law.Citation;
using static IsoGovernance.Law.Instruments;

namespace IsoGovernance.Assessment;

/// <summary>The figures of the summary.</summary>
public static class SummaryFigures
{
    private const string Agencies = "/agencies/", Plans = "/inspectionPlans/", Entries = "/entries/";

    /// <summary>All figures, in the order in which the summary tells them.</summary>
    public static ValueList<FigureDescriptor> All { get; } = new FigureDescriptor[]
    {
        OfAgencies(
            Counted.Agencies, "agencies", new("Số cơ quan", "Agencies"),
            new("Cơ quan trong sổ đang hoạt động tại ngày tổng hợp; cơ quan ghi hai lần tính một.", "Agencies on record that exist on the day; one that is recorded twice counts once."),
            Of(Qd19, "2")) with { Limit = FigureLimit.OnRecord },
        OfAgencies(
            Counted.MandatoryAgencies, "mandatoryAgencies", new("Số cơ quan thuộc đối tượng bắt buộc", "Mandatory agencies"),
            new("Trong đó cơ quan thuộc đối tượng bắt buộc tại ngày tổng hợp.", "Those of them that are mandatory on the day."),
            Of(Qd19, "2", "1")) with { Limit = FigureLimit.OnRecord, IsOfWholeOnly = true },
        OfAgencies(
            Counted.EncouragedAgencies, "encouragedAgencies", new("Số cơ quan được khuyến khích", "Encouraged agencies"),
            new("Trong đó cơ quan được khuyến khích tại ngày tổng hợp.", "Those of them that are encouraged on the day."),
            Of(Qd19, "2", "2")) with { Limit = FigureLimit.OnRecord, IsOfWholeOnly = true },
        OfAgencies(
            Counted.Declared, "declared", new("Số cơ quan đã công bố", "Agencies that have declared"),
            new("Cơ quan tham gia hệ thống có bản công bố đang có hiệu lực tại ngày tổng hợp.", "Agencies that take part in a system whose declaration is in force on the day."),
            Of(Qd19, "4", "3")),
        OfAgencies(
            Counted.DeclaredByEdition, "declaredByEdition", new("Số cơ quan đã công bố theo phiên bản tiêu chuẩn", "Agencies that have declared, by edition"),
            new(
                "Như trên, theo phiên bản mà hệ thống áp dụng tại ngày tổng hợp; cơ quan tham gia nhiều hệ thống tính ở mỗi phiên bản một lần.",
                "The same by the edition that the system follows on the day; an agency with several systems counts once under each edition."),
            OfClosing(Qd19, "4", "2")),
        OfAgencies(
            Counted.RedeclaredInYear, "redeclaredInYear", new("Số cơ quan công bố lại trong năm", "Agencies that re-declared in the year"),
            new("Cơ quan tham gia hệ thống được công bố lại trong năm.", "Agencies that take part in a system declared again in the year."),
            Of(Qd19, "4", "4", "c")) with { IsOfYear = true },
        OfAgencies(
            Counted.OnCurrentEdition, "onCurrentEdition", new("Số cơ quan đã chuyển sang phiên bản hiện hành", "Agencies on the current edition"),
            new("Cơ quan có bản công bố đang có hiệu lực theo phiên bản mới nhất được chấp nhận tại ngày tổng hợp.", "Agencies whose declaration in force is of the newest edition accepted on the day."),
            OfClosing(Qd19, "4", "2")),
        OfAgencies(
            Counted.TransitionDone, "transitionDone", new("Cơ quan đã chuyển đổi phiên bản so với kế hoạch", "Transition done, of agencies planned"),
            new(
                "Mẫu số: cơ quan đang hoạt động có tên trong các kế hoạch chuyển đổi đã phê duyệt. Tử số: trong đó cơ quan đã công bố theo phiên bản của kế hoạch.",
                "Denominator: existing agencies named by transition plans that are approved. Numerator: those of them that have declared under the plan's edition."),
            OfClosing(Qd19, "4", "2")) with { IsShare = true, Limit = FigureLimit.Whole },
        OfSystems(
            Counted.AdministrativeProcesses, "administrativeProcesses", new("Số quy trình giải quyết thủ tục hành chính", "Processes for administrative procedures"),
            new("Quy trình ghi trong các hệ thống, trừ quy trình chưa đến ngày hoặc đã hết hiệu lực.", "Processes on record in systems, except those whose days say that they are not in force."),
            Of(Qd19, "4", "1")) with { Limit = FigureLimit.OnRecord },
        OfSystems(
            Counted.InternalProcesses, "internalProcesses", new("Số quy trình nội bộ", "Processes for internal work"),
            new("Như trên, đối với hoạt động nội bộ.", "The same for internal work."),
            Of(Qd19, "11", "2")) with { Limit = FigureLimit.OnRecord },
        OfSystems(
            Counted.Coverage, "coverage", new("Tỷ lệ thủ tục hành chính được đưa vào hệ thống", "Coverage of administrative procedures"),
            new(
                "Mẫu số: thủ tục hành chính mà các hệ thống đang áp dụng phải giải quyết tại ngày tổng hợp. Tử số: trong đó thủ tục có quy trình đang có hiệu lực.",
                "Denominator: the procedures that the applied systems have to handle on the day. Numerator: those of them that a process in force handles."),
            Of(Qd19, "3", "1")) with { IsShare = true, Limit = FigureLimit.OnRecord },
        OfSystems(
            Counted.SystemsNotCoveringAll, "systemsNotCoveringAll", new("Số hệ thống chưa bao gồm đủ thủ tục hành chính", "Systems that do not cover all procedures"),
            new("Hệ thống đang áp dụng có tỷ lệ thủ tục hành chính được đưa vào hệ thống thấp hơn 100%.", "Applied systems whose coverage is below the whole."),
            Of(Qd19, "3", "1")) with { Limit = FigureLimit.OnRecord },
        OfSystems(
            Counted.AuditsHeld, "auditsHeld", new("Số cuộc đánh giá nội bộ hoàn thành trong năm", "Internal audits completed in the year"),
            new("Cuộc đánh giá có ngày hoàn thành trong năm.", "Audits completed on a day of the year."),
            Of(Qd19, "4", "4", "b")) with { IsOfYear = true, Within = "/internalAudits/" },
        OfSystems(
            Counted.ReviewsHeld, "reviewsHeld", new("Số cuộc xem xét của Lãnh đạo trong năm", "Management reviews held in the year"),
            new("Cuộc xem xét có ngày thực hiện trong năm.", "Reviews held on a day of the year."),
            Of(Qd19, "4", "4", "b")) with { IsOfYear = true, Within = "/managementReviews/" },
        OfNonconformities(Counted.NonconformitiesOpen, "nonconformitiesOpen", "Điểm không phù hợp đang mở", "Nonconformities open", "chưa có hành động khắc phục nào được lập", "no corrective action is planned"),
        OfNonconformities(Counted.NonconformitiesUnderCorrectiveAction, "nonconformitiesUnderCorrectiveAction", "Điểm không phù hợp đang thực hiện hành động khắc phục", "Nonconformities under corrective action", "chưa thực hiện xong mọi hành động khắc phục", "not all corrective actions are implemented"),
        OfNonconformities(Counted.NonconformitiesAwaitingReview, "nonconformitiesAwaitingReview", "Điểm không phù hợp chờ xem xét hiệu lực", "Nonconformities awaiting review of effectiveness", "đã thực hiện xong, chưa xác nhận có hiệu lực", "all is implemented and not yet found effective"),
        OfNonconformities(Counted.NonconformitiesFoundEffective, "nonconformitiesFoundEffective", "Điểm không phù hợp đã xem xét hiệu lực, chưa đóng", "Nonconformities found effective, not closed", "hành động khắc phục có hiệu lực, chưa đóng", "the corrective actions are effective, and it is not closed"),
        OfNonconformities(Counted.NonconformitiesClosed, "nonconformitiesClosed", "Điểm không phù hợp đã đóng", "Nonconformities closed", "đã đóng vào ngày đó hoặc trước đó", "closed on that day or before"),
        OfNonconformities(Counted.NonconformitiesUndated, "nonconformitiesUndated", "Điểm không phù hợp chưa rõ trạng thái", "Nonconformities of unknown state", "không ghi ngày nào để xác định", "no day shows it"),
        OfPlans(
            Counted.InspectionsPlanned, "inspectionsPlanned", new("Số cuộc kiểm tra theo kế hoạch năm", "Inspections planned for the year"),
            new("Cơ quan trong kế hoạch kiểm tra của năm đã được phê duyệt; mỗi lần ghi tính một.", "Entries of the year's approved inspection plans."),
            Of(Tt26, "34")),
        OfPlans(
            Counted.InspectionsCombined, "inspectionsCombined", new("Trong đó kết hợp với cuộc kiểm tra khác", "Of them combined with another inspection"),
            new("Trong đó ghi kết hợp với cuộc kiểm tra khác.", "Those that name another inspection that they are combined with."),
            Of(Tt26, "34", "2")),
        OfPlans(
            Counted.InspectionsCarriedOut, "inspectionsCarriedOut", new("Trong đó đã thực hiện", "Of them carried out"),
            new("Trong đó có cuộc kiểm tra đã thực hiện nêu mục kế hoạch đó.", "Those that an inspection carried out by the day names."),
            Of(Tt26, "33", "2")),
        OfPlans(
            Counted.InspectionsNotCarriedOut, "inspectionsNotCarriedOut", new("Trong đó ghi nhận không thực hiện", "Of them recorded as not carried out"),
            new("Trong đó được ghi là không thực hiện và sau đó cũng chưa thực hiện.", "Those recorded as not carried out, and not carried out afterwards either."),
            Of(Tt26, "42", "3")),
        OfAgencies(
            Counted.Inspected, "inspected", new("Số cơ quan được kiểm tra trong năm", "Agencies inspected in the year"),
            new("Cơ quan được kiểm tra trong năm, hình thức nào cũng tính, có trong kế hoạch hay không.", "Agencies inspected in the year in whatever form, planned or not."),
            Of(Tt26, "33", "2", "a")) with { IsOfYear = true },
        OfAgencies(
            Counted.InspectedOnSite, "inspectedOnSite", new("Số cơ quan được kiểm tra tại trụ sở trong năm", "Agencies inspected on site in the year"),
            new("Trong đó được kiểm tra tại trụ sở.", "Those of them inspected at their office."),
            Of(Tt26, "33", "2", "b")) with { IsOfYear = true },
        OfAgencies(
            Counted.InspectedByDossier, "inspectedByDossier", new("Số cơ quan được kiểm tra qua hồ sơ, báo cáo trong năm", "Agencies inspected by dossier and report in the year"),
            new("Trong đó được kiểm tra qua hồ sơ, báo cáo; cơ quan được kiểm tra theo cả hai hình thức tính ở cả hai.", "Those of them inspected by dossier and report; one inspected in both forms counts in both."),
            Of(Tt26, "33", "2")) with { IsOfYear = true },
        OfQuota(
            Counted.OnSiteShare, "onSiteShare", new("Tỷ lệ cơ quan bắt buộc được kiểm tra tại trụ sở", "Share of mandatory agencies inspected on site"),
            new(
                "Mẫu số: cơ quan được tính cho cả năm theo cách hiểu on-site-denominator. Tử số: trong đó cơ quan đã được kiểm tra tại trụ sở trong năm.",
                "Denominator: the agencies that count for the year by the reading on-site-denominator. Numerator: those of them inspected on site in the year.")) with { IsShare = true, Limit = FigureLimit.Whole },
        OfQuota(
            Counted.OnSiteNeeded, "onSiteNeeded", new("Số cơ quan cần kiểm tra tại trụ sở trong năm", "On-site inspections needed in the year"),
            new("Tỷ lệ quy định của số cơ quan được tính, làm tròn lên.", "The share that the law sets of the agencies that count, rounded up.")) with { IsDerived = true },
        OfQuota(
            Counted.OnSiteStillNeeded, "onSiteStillNeeded", new("Số cơ quan còn phải kiểm tra tại trụ sở", "On-site inspections still needed"),
            new(
                "Số cần kiểm tra trừ số đã kiểm tra tại trụ sở. Truy vết nêu các cơ quan được tính chưa được kiểm tra tại trụ sở.",
                "What is needed less what was inspected on site. Traced are the agencies that count and were not.")) with { IsDerived = true },
        OfSystems(
            Counted.OfficialsTrained, "officialsTrained", new("Số lượt cán bộ, công chức được đào tạo trong năm", "Officials trained in the year"),
            new("Cộng số người của các lớp đào tạo kết thúc trong năm; một người dự hai lớp tính hai lượt.", "The persons of the courses that ended in the year; one who attended two counts twice."),
            Of(Qd19, "11", "3")) with { IsOfYear = true, Within = "/trainings/" },
        OfSystems(
            Counted.OfficialsInstructed, "officialsInstructed", new("Số lượt cán bộ, công chức được phổ biến, hướng dẫn trong năm", "Officials instructed in the year"),
            new("Cộng số người được phổ biến, hướng dẫn áp dụng trong năm; một người dự hai buổi tính hai lượt.", "The officials reached by the sessions of the year; one who attended two counts twice."),
            Of(Tt26, "7", "2", "đ")) with { IsOfYear = true, Within = "/disseminations/" },
        OfSystems(
            Counted.SettledOnTime, "settledOnTime", new("Tỷ lệ hồ sơ giải quyết trước và đúng hạn trong năm", "Share of requests settled early or on time in the year"),
            new(
                "Cộng các kỳ kết thúc trong năm. Mẫu số: hồ sơ đã giải quyết. Tử số: trong đó hồ sơ giải quyết trước hạn, đúng hạn. Kỳ ghi trùng được cộng như đã ghi.",
                "Adds up the periods that ended in the year. Denominator: requests settled. Numerator: those settled early or on time. Periods that overlap add up as recorded."),
            Of(Tt26, "36", "1", "d")) with { IsOfYear = true, IsShare = true, Within = "/serviceResults/" },
        OfSystems(
            Counted.SettledLate, "settledLate", new("Số hồ sơ giải quyết quá hạn trong năm", "Requests settled late in the year"),
            new("Cộng các kỳ kết thúc trong năm.", "Adds up the periods that ended in the year."),
            Of(Tt26, "36", "1", "d")) with { IsOfYear = true, Within = "/serviceResults/" },
    };

    /// <summary>The figure of a name.</summary>
    /// <param name="name">The name, for instance <c>declared</c>.</param>
    /// <returns>The figure; null when there is none of that name.</returns>
    public static FigureDescriptor? Find(string? name)
    {
        foreach (var figure in All.Items)
        {
            if (string.Equals(figure.Name, name, StringComparison.Ordinal)) return figure;
        }
        return null;
    }

    private static FigureDescriptor OfAgencies(Counted counted, string name, LocalizedText title, LocalizedText counts, Citation citation) =>
        OfSystems(counted, name, title, counts, citation) with { List = Agencies, Limit = FigureLimit.Agencies };

    private static FigureDescriptor OfSystems(Counted counted, string name, LocalizedText title, LocalizedText counts, Citation citation) => new()
    {
        Counted = counted, Name = name, Title = title, Counts = counts, Citations = new[] { citation },
    };

    private static FigureDescriptor OfNonconformities(Counted counted, string name, string vietnamese, string english, string state, string stateInEnglish) =>
        OfSystems(
            counted, name, new(vietnamese, english),
            new("Điểm không phù hợp của các hệ thống còn tồn tại, tại ngày tổng hợp: " + state + ".", "Nonconformities of systems that last, on the day: " + stateInEnglish + "."),
            Of(Qd19, "4", "2", "b")) with
        { Within = "/nonconformities/" };

    private static FigureDescriptor OfPlans(Counted counted, string name, LocalizedText title, LocalizedText counts, Citation citation) =>
        OfSystems(counted, name, title, counts, citation) with { IsOfYear = true, List = Plans, Within = Entries };

    private static FigureDescriptor OfQuota(Counted counted, string name, LocalizedText title, LocalizedText counts) =>
        OfAgencies(counted, name, title, counts, Of(Tt26, "33", "2", "b")) with { IsOfYear = true, IsOfWholeOnly = true, Limit = FigureLimit.None };
}

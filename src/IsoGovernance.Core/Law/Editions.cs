using NodaTime;

namespace IsoGovernance.Law;

/// <summary>The editions of the standard that the library knows. A host adds a further one with <see cref="LawBook.With(EditionRequirements)"/>.</summary>
public static class Editions
{
    private static readonly LocalizedText Letter419 = new(
        "Công văn 419/BKHCN-TĐC ngày 21/02/2018", "letter 419/BKHCN-TĐC of 2018-02-21");

    private static readonly LocalizedText Decision4109 = new(
        "Quyết định 4109/QĐ-BKHCN ngày 31/12/2015", "decision 4109/QĐ-BKHCN of 2015-12-31");

    /// <summary>TCVN ISO 9001:2008.</summary>
    public static EditionRequirements Iso2008 { get; } = new()
    {
        Instrument = Instruments.Iso2008,
        ClausesNumberedAs = StandardEdition.Iso2008,
        Windows = new EditionWindow[]
        {
            new(EditionUse.FirstDeclaration, Instruments.Qd19.InForceFrom, new LocalDate(2018, 2, 20), Letter419),
            new(EditionUse.Redeclaration, Instruments.Qd19.InForceFrom, new LocalDate(2021, 6, 29), Letter419),
            new(EditionUse.Followed, Instruments.Qd19.InForceFrom, new LocalDate(2021, 6, 29), Letter419),
        },
        RequiredDocuments = new EditionItem[]
        {
            new("policy", "chính sách chất lượng", "quality policy"),
            new("objectives", "mục tiêu chất lượng", "quality objectives"),
            new("qualityManual", "sổ tay chất lượng", "quality manual"),
            new("documentControl", "thủ tục kiểm soát tài liệu", "procedure on document control"),
            new("recordControl", "thủ tục kiểm soát hồ sơ", "procedure on record control"),
            new("internalAudit", "thủ tục đánh giá nội bộ", "procedure on internal audit"),
            new("nonconformingProduct", "thủ tục kiểm soát sản phẩm không phù hợp", "procedure on nonconforming product"),
            new("correctiveAction", "thủ tục hành động khắc phục", "procedure on corrective action"),
            new("preventiveAction", "thủ tục hành động phòng ngừa", "procedure on preventive action"),
        },
        PolicyCommitments = new EditionItem[]
        {
            new("requirements", "đáp ứng các yêu cầu", "meeting requirements"),
            new("continualImprovement", "cải tiến liên tục hiệu lực của hệ thống", "continual improvement of the system's effectiveness"),
        },
        ProgrammeContents = new EditionItem[]
        {
            new("frequency", "tần suất", "frequency"),
            new("methods", "phương pháp", "methods"),
        },
        ReviewInputs = new EditionItem[]
        {
            new("auditResults", "kết quả đánh giá", "results of audits"),
            new("customerFeedback", "phản hồi của khách hàng", "feedback of customers"),
            new("processPerformance", "kết quả thực hiện quá trình, sự phù hợp của sản phẩm", "performance of processes, conformity of results"),
            new("correctiveActions", "tình trạng hành động khắc phục, phòng ngừa", "state of corrective and preventive actions"),
            new("previousActions", "hành động từ các cuộc xem xét trước", "actions from earlier reviews"),
            new("contextChanges", "thay đổi có thể ảnh hưởng đến hệ thống", "changes that could affect the system"),
            new("improvementOpportunities", "khuyến nghị cải tiến", "recommendations for improvement"),
        },
        ReviewOutputs = new EditionItem[]
        {
            new("systemImprovement", "cải tiến hiệu lực của hệ thống và quá trình", "improvement of the system and its processes"),
            new("serviceImprovement", "cải tiến sản phẩm, dịch vụ theo yêu cầu của khách hàng", "improvement of results for customers"),
            new("resources", "nhu cầu nguồn lực", "needs for resources"),
        },
    };

    /// <summary>TCVN ISO 9001:2015.</summary>
    public static EditionRequirements Iso2015 { get; } = new()
    {
        Instrument = Instruments.Iso2015,
        ClausesNumberedAs = StandardEdition.Iso2015,
        Windows = EditionWindow.ForEveryUse(Instruments.Iso2015.InForceFrom, until: null, Decision4109),
        RequiredDocuments = new EditionItem[]
        {
            new("scope", "phạm vi của hệ thống", "scope of the system"),
            new("policy", "chính sách chất lượng", "quality policy"),
            new("objectives", "mục tiêu chất lượng", "quality objectives"),
            new("processInformation", "thông tin về các quá trình", "information on the processes"),
        },
        PolicyCommitments = new EditionItem[]
        {
            new("requirements", "đáp ứng các yêu cầu được áp dụng", "meeting applicable requirements"),
            new("continualImprovement", "cải tiến liên tục hệ thống", "continual improvement of the system"),
        },
        AsksPolicyAvailability = true,
        AsksObjectivePlan = true,
        AsksObjectiveCommunication = true,
        AsksSimilarCases = true,
        ProgrammeContents = new EditionItem[]
        {
            new("frequency", "tần suất", "frequency"),
            new("methods", "phương pháp", "methods"),
            new("responsibilities", "trách nhiệm", "responsibilities"),
            new("planningRequirements", "yêu cầu hoạch định", "requirements on planning"),
            new("reporting", "báo cáo", "reporting"),
        },
        ReviewInputs = new EditionItem[]
        {
            new("previousActions", "hành động từ các cuộc xem xét trước", "actions from earlier reviews"),
            new("contextChanges", "thay đổi của các vấn đề bên ngoài, nội bộ", "changes in external and internal issues"),
            new("customerFeedback", "sự thỏa mãn của khách hàng, phản hồi của các bên quan tâm", "satisfaction of customers, feedback of interested parties"),
            new("objectives", "mức độ đạt mục tiêu chất lượng", "how far objectives were met"),
            new("processPerformance", "kết quả thực hiện quá trình, sự phù hợp của sản phẩm, dịch vụ", "performance of processes, conformity of results"),
            new("correctiveActions", "sự không phù hợp và hành động khắc phục", "nonconformities and corrective actions"),
            new("monitoringResults", "kết quả theo dõi, đo lường", "results of monitoring and measuring"),
            new("auditResults", "kết quả đánh giá", "results of audits"),
            new("externalProviders", "kết quả của nhà cung cấp bên ngoài", "performance of external providers"),
            new("resources", "sự đầy đủ của nguồn lực", "adequacy of resources"),
            new("riskActions", "hiệu lực của hành động giải quyết rủi ro, cơ hội", "effectiveness of actions on risks and opportunities"),
            new("improvementOpportunities", "cơ hội cải tiến", "opportunities for improvement"),
        },
        ReviewOutputs = new EditionItem[]
        {
            new("improvementOpportunities", "cơ hội cải tiến", "opportunities for improvement"),
            new("systemChanges", "nhu cầu thay đổi hệ thống", "needs for changes of the system"),
            new("resources", "nhu cầu nguồn lực", "needs for resources"),
        },
    };
}

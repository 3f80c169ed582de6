namespace IsoGovernance.Rules;

/// <summary>The shared outcomes of subjects that are not judged, each with its reason.</summary>
internal static class Because
{
    public static readonly Outcome
        LawNotInForce = Never("law-not-in-force", "Quy định chưa có hiệu lực", "The provision is not in force yet"),
        LawNoLongerInForce = Never("law-no-longer-in-force", "Quy định đã hết hiệu lực", "The provision is no longer in force"),
        BeforeTheLaw = Never("before-the-law", "Sự kiện diễn ra trước khi quy định có hiệu lực", "It happened before the provision was in force"),
        NotMandatory = Never("not-mandatory", "Cơ quan không thuộc đối tượng bắt buộc", "The agency is not of the mandatory tier"),
        AgencyNotExisting = Never("agency-not-existing", "Cơ quan không tồn tại tại ngày đánh giá", "The agency does not exist on the assessment date"),
        NotStarted = Never("not-started", "Chưa triển khai xây dựng hệ thống", "The system has not been started"),
        NotYetApplied = Never("not-yet-applied", "Hệ thống đang xây dựng, chưa áp dụng", "The system is being built and not yet applied"),
        SystemEnded = Never("system-ended", "Hệ thống đã kết thúc", "The system has ended"),
        NotDeclared = Never("not-declared", "Hệ thống chưa được công bố", "The system has not been declared"),
        NothingDueYet = Never("nothing-due-yet", "Chưa đến hạn thực hiện", "Nothing is due yet"),
        BeforeApplied = Never("before-applied", "Diễn ra trước khi hệ thống được áp dụng", "It happened before the system was applied"),
        JudgedWithRegister = Never("judged-with-register", "Được đánh giá cùng toàn bộ sổ", "It is judged with the whole register"),
        NotYetInEffect = Never("not-yet-in-effect", "Văn bản chưa có hiệu lực", "The text has not taken effect"),
        NoProcedures = Never("no-procedures", "Không có thủ tục hành chính đang có hiệu lực phải đưa vào hệ thống", "There is no procedure in force to cover"),
        NoList = Never("no-list", "Quyết định công bố không kèm danh mục thủ tục hành chính", "The declaration lists no procedures"),
        NotInForce = Never("not-in-force", "Không phải công bố đang có hiệu lực", "It is not the declaration in force"),
        ServesNoProcedure = Never("serves-no-procedure", "Quy trình không giải quyết thủ tục hành chính", "The process handles no procedure"),
        ProcessNotInForce = Never("process-not-in-force", "Quy trình không áp dụng tại ngày đánh giá", "The process is not in force on the assessment date"),
        NotAnInternalDocument = Never("not-an-internal-document", "Không phải tài liệu nội bộ", "It is not an internal document"),
        DocumentNotInUse = Never("document-not-in-use", "Tài liệu không áp dụng tại ngày đánh giá", "The document is not in use on the assessment date"),
        DeclaredBeforeCircular = Never("declared-before-circular", "Hệ thống công bố trước khi Thông tư có hiệu lực", "The system was declared before the circular took effect"),
        CertifiedBeforeDecision = Never("certified-before-decision", "Hệ thống đã được chứng nhận trước Quyết định, công bố theo Điều 16", "The system was certified before the decision and declared under Article 16"),
        NotConfirmed = Never("not-confirmed", "Chưa có xác nhận hiệu lực (xem BLD007)", "There is no confirmation (see BLD007)"),
        NotFromAnAudit = Never("not-from-an-audit", "Không do đánh giá nội bộ phát hiện", "No internal audit raised it"),
        AfterFirstDeclaration = Never("after-first-declaration", "Phát hiện sau lần công bố đầu tiên", "It was raised after the first declaration"),
        NoWebsite = Never("no-website", "Cơ quan không có trang thông tin điện tử", "The agency has no website"),
        NoCode = Never("no-code", "Không ghi mã", "No code is recorded"),
        NoNumber = Never("no-number", "Không ghi số, ký hiệu văn bản", "No number of a document is recorded"),
        NoIdentifier = Never("no-identifier", "Loại bản ghi không cần mã định danh", "The record needs no identifier"),
        NoReference = Never("no-reference", "Không có tham chiếu", "There is no reference"),
        NoCompleteYear = Never("no-complete-year", "Chưa có năm trọn vẹn để đánh giá", "There is no complete year to judge"),
        NoMandatoryAgency = Never("no-mandatory-agency", "Không có cơ quan thuộc đối tượng bắt buộc", "There is no mandatory agency"),
        Exempt = Never("exempt", "Cơ quan không thực hiện thủ tục hành chính", "The agency carries out no procedure"),
        NotYetDone = Never("not-yet-done", "Chưa diễn ra tại ngày đánh giá", "It has not happened on the assessment date"),
        AnotherKindOfAgency = Never("another-kind-of-agency", "Quy định không áp dụng cho loại cơ quan này", "The provision is not about this kind of agency"),
        NoSystem = Never("no-system", "Cơ quan không tham gia hệ thống nào đang được áp dụng", "The agency takes part in no system that is being applied"),
        NoOffice = Never("no-office", "Không có Văn phòng Ủy ban nhân dân cấp tỉnh trong sổ", "The register holds no Office of the People's Committee"),
        SharesTheCommitteesSystem = Never("shares-the-committees-system", "Cơ quan áp dụng chung hệ thống với Ủy ban nhân dân cấp huyện", "The agency shares the committee's system"),
        NoModelPublished = Never("no-model-published", "Chưa công bố mô hình khung cho loại cơ quan này", "No framework model was published for this kind of agency"),
        TierNotKnown = Unknown("tier-not-known", "Không xác định được đối tượng áp dụng của cơ quan", "The agency's tier is not known"),
        DateNotRecorded = Unknown("date-not-recorded", "Chưa ghi ngày cần cho việc đánh giá", "A date that decides is not recorded"),
        DeclarationDateNotRecorded = Unknown("declaration-date-not-recorded", "Chưa ghi ngày công bố", "The declaration's date is not recorded"),
        ConfirmationDateNotRecorded = Unknown("confirmation-date-not-recorded", "Chưa ghi ngày xác nhận hiệu lực", "The confirmation's date is not recorded"),
        CompletionNotRecorded = Unknown("completion-not-recorded", "Chưa ghi ngày hoàn thành", "The day of completion is not recorded"),
        CapacityNotRecorded = Unknown("capacity-not-recorded", "Chưa ghi thẩm quyền ký", "The signing capacity is not recorded"),
        DecisionNotRecorded = Unknown("decision-not-recorded", "Chưa ghi quyết định", "The decision is not recorded"),
        KindNotRecorded = Unknown("kind-not-recorded", "Chưa ghi loại", "The kind is not recorded"),
        ProcedureFactsNotRecorded = Unknown("procedure-facts-not-recorded", "Chưa ghi đủ thông tin về thủ tục hành chính hoặc quy trình", "Facts about a procedure or a process are not recorded"),
        WebsiteNotRecorded = Unknown("website-not-recorded", "Chưa ghi cơ quan có trang thông tin điện tử hay không", "Whether the agency has a website is not recorded"),
        BeforeRecords = Unknown("before-records", "Thời gian trước khi sổ bắt đầu ghi nhận", "It lies before the time that the register vouches for"),
        AfterRecords = Unknown("after-records", "Thời gian sau ngày cuối cùng sổ ghi nhận", "It lies after the time that the register vouches for"),
        CalendarIncomplete = Unknown("calendar-incomplete", "Lịch nghỉ lễ, tết chưa đủ để xác định hạn", "A holiday not yet supplied could change the verdict"),
        RegisterIncomplete = Unknown("register-incomplete", "Sổ không ghi nhận đủ các cơ quan", "The register does not hold all agencies"),
        ProvisionalQuota = Unknown("tier-or-form-not-known", "Chưa rõ đối tượng của cơ quan hoặc hình thức, thời gian kiểm tra", "The tier of an agency, or the form or the day of an inspection, is not known"),
        RecordsFromNotRecorded = Unknown("records-from-not-recorded", "Chưa ghi ngày sổ bắt đầu ghi nhận", "Since when the register vouches is not recorded"),
        EditionNotKnown = Unknown("edition-not-known", "Chưa ghi phiên bản tiêu chuẩn hoặc không biết phiên bản đó", "The edition of the standard is not recorded or not known"),
        ParentNotRecorded = Unknown("parent-not-recorded", "Chưa ghi cơ quan cấp trên trực tiếp", "The agency that it is subordinate to is not recorded"),
        MeansNotRecorded = Unknown("means-not-recorded", "Chưa ghi trụ sở, con dấu hoặc tài khoản riêng", "An office, a seal or an account of its own is not recorded"),
        ExpertsNotRecorded = Unknown("experts-not-recorded", "Chưa ghi chuyên gia tư vấn", "The persons who advise are not recorded"),
        ModelNotRecorded = Unknown("model-not-recorded", "Chưa ghi đủ thông tin về mô hình khung", "Facts about a framework model are not recorded"),
        LostInReading = Unknown("lost-in-reading", "Dữ liệu liên quan không đọc được", "A value that decides was lost in reading");

    private static Outcome Never(string code, string vietnamese, string english) =>
        Outcome.Not(new Reason(OutcomeKind.NotApplicable, code, vietnamese, english));

    private static Outcome Unknown(string code, string vietnamese, string english) =>
        Outcome.Not(new Reason(OutcomeKind.NotEvaluated, code, vietnamese, english));
}

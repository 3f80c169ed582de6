using NodaTime;

namespace IsoGovernance.Law;

/// <summary>The texts that the rules cite.</summary>
public static class Instruments
{
    /// <summary>Decision 19/2014/QĐ-TTg of the Prime Minister, the source of the duties.</summary>
    public static Instrument Qd19 { get; } = new()
    {
        Number = "19/2014/QĐ-TTg",
        Kind = InstrumentKind.Decision,
        Issuer = new("Thủ tướng Chính phủ", "the Prime Minister"),
        Subject = new(
            "Áp dụng Hệ thống quản lý chất lượng theo TCVN ISO 9001:2008 vào hoạt động của các cơ quan, tổ chức thuộc hệ thống hành chính nhà nước",
            "The application of quality management systems to TCVN ISO 9001:2008 in the agencies and organisations of the state administration"),
        IssuedOn = new LocalDate(2014, 3, 5),
        InForceFrom = new LocalDate(2014, 5, 18),
        Codification = "19.8.QĐ.3",
    };

    /// <summary>Circular 26/2014/TT-BKHCN of the Ministry of Science and Technology, which details the decision.</summary>
    public static Instrument Tt26 { get; } = new()
    {
        Number = "26/2014/TT-BKHCN",
        Kind = InstrumentKind.Circular,
        Issuer = new("Bộ Khoa học và Công nghệ", "the Ministry of Science and Technology"),
        Subject = new("Quy định chi tiết thi hành Quyết định 19/2014/QĐ-TTg", "Detailed provisions for Decision 19/2014/QĐ-TTg"),
        IssuedOn = new LocalDate(2014, 10, 10),
        InForceFrom = new LocalDate(2014, 12, 1),
        Codification = "19.8.TT.6",
    };

    /// <summary>Decision 20/2020/QĐ-TTg of the Prime Minister on the electronic identifiers of agencies.</summary>
    public static Instrument Qd20 { get; } = new()
    {
        Number = "20/2020/QĐ-TTg",
        Kind = InstrumentKind.Decision,
        Issuer = new("Thủ tướng Chính phủ", "the Prime Minister"),
        Subject = new(
            "Mã định danh điện tử của các cơ quan, tổ chức phục vụ kết nối, chia sẻ dữ liệu với các bộ, ngành, địa phương",
            "The electronic identifiers of agencies and organisations for exchanging data with ministries and localities"),
        IssuedOn = new LocalDate(2020, 7, 22),
        InForceFrom = new LocalDate(2020, 9, 15),
    };

    /// <summary>Decree 30/2020/NĐ-CP of the Government on clerical work, which fixes the form of documents.</summary>
    public static Instrument Nd30 { get; } = new()
    {
        Number = "30/2020/NĐ-CP",
        Kind = InstrumentKind.Decree,
        Issuer = new("Chính phủ", "the Government"),
        Subject = new("Công tác văn thư", "Clerical work"),
        IssuedOn = new LocalDate(2020, 3, 5),
        InForceFrom = new LocalDate(2020, 3, 5),
    };

    /// <summary>TCVN ISO 9001:2008, which binds through the decision from the decision's first day.</summary>
    public static Instrument Iso2008 { get; } = new()
    {
        Number = "TCVN ISO 9001:2008",
        Kind = InstrumentKind.Standard,
        Issuer = new("Bộ Khoa học và Công nghệ", "the Ministry of Science and Technology"),
        Subject = new("Hệ thống quản lý chất lượng - Các yêu cầu", "Quality management systems - Requirements"),
        IssuedOn = new LocalDate(2008, 12, 31),
        InForceFrom = new LocalDate(2014, 5, 18),
        ReplacedBy = "TCVN ISO 9001:2015",
    };

    /// <summary>TCVN ISO 9001:2015, which binds a system from the day on which it is built on this edition.</summary>
    public static Instrument Iso2015 { get; } = new()
    {
        Number = "TCVN ISO 9001:2015",
        Kind = InstrumentKind.Standard,
        Issuer = new("Bộ Khoa học và Công nghệ", "the Ministry of Science and Technology"),
        Subject = new("Hệ thống quản lý chất lượng - Các yêu cầu", "Quality management systems - Requirements"),
        IssuedOn = new LocalDate(2015, 12, 31),
        InForceFrom = new LocalDate(2015, 12, 31),
    };
}

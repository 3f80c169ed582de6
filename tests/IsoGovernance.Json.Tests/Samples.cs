using System.Text;

namespace IsoGovernance.Json.Tests;

/// <summary>Documents that several tests read.</summary>
internal static class Samples
{
    /// <summary>Every member of every record, each with a value of its own.</summary>
    public const string FullRegister = """
        {
          "authority": {
            "name": "Ủy ban nhân dân tỉnh Lâm Đồng",
            "parameters": [
              { "name": "inspection.on-site.share", "value": "1/2", "from": "2015-01-02", "until": "2030-12-31", "document": "12/QĐ-UBND", "note": "Chặt hơn 😀" }
            ],
            "note": "Tỉnh"
          },
          "leadUnit": { "name": "Sở Khoa học và Công nghệ", "agency": "so-khcn", "note": "Chủ trì" },
          "recordsFrom": "2014-05-20",
          "recordedUntil": "2024-12-31",
          "complete": true,
          "workingCalendar": {
            "daysOff": ["2024-02-08", "2024-02-09"],
            "workingDays": ["2024-05-04"],
            "completeYears": [2023, 2024],
            "note": "Tết"
          },
          "agencies": [
            {
              "id": "so-khcn", "code": "H36.12", "name": "Sở KH&CN", "kind": "provincialSpecialisedAgency", "parent": "ubnd-tinh",
              "from": "2004-01-01", "until": "2025-06-30", "predecessors": ["ban-kh", "ban-kt"],
              "website": { "address": "https://skhcn.example.vn", "none": true, "from": "2010-01-01", "until": "2025-06-29", "note": "cũ" },
              "obligation": { "document": "15/QĐ-UBND", "from": "2016-01-01", "until": "2026-01-01", "note": "bắt buộc" },
              "procedures": [
                {
                  "code": "1.011442", "name": "Cấp giấy chứng nhận", "audience": "organisationsAndIndividuals",
                  "publishedBy": "616/QĐ-UBND", "publishedOn": "2022-03-04", "from": "2022-03-05", "until": "2028-03-05", "note": "một cửa"
                },
                { "code": "1.011443" }
              ],
              "note": "Cơ quan"
            },
            { "id": "ubnd-tinh", "name": "UBND tỉnh" }
          ],
          "systems": [
            {
              "id": "ht-1", "name": "Hệ thống của Sở", "host": "so-khcn",
              "members": [{ "agency": "chi-cuc", "from": "2015-02-01", "until": "2020-02-01", "note": "tham gia" }],
              "units": [{ "id": "phong-1", "name": "Phòng 1", "from": "2015-03-01", "until": "2021-03-01", "note": "đơn vị" }],
              "edition": "TCVN ISO 9001:2015", "buildingFrom": "2014-07-01", "appliedFrom": "2015-01-01", "endedOn": "2025-07-01",
              "implementationPlan": { "number": "11/KH-SKHCN", "approvedOn": "2014-06-30", "note": "kế hoạch" },
              "steeringCommittees": [
                {
                  "decision": "21/QĐ-SKHCN", "decidedOn": "2014-07-02", "until": "2019-07-02", "chair": "Nguyễn Văn A",
                  "secretary": "Trần Thị B", "members": ["Lê C", "Phạm D"], "note": "ban"
                }
              ],
              "documents": [
                {
                  "id": "tl-1", "number": "QT-01", "title": "Sổ tay", "kind": "internal", "issue": "02",
                  "approval": { "on": "2014-10-10", "by": { "name": "Ng. V. A", "capacity": "head", "note": "ký" }, "note": "duyệt" },
                  "inUseFrom": "2014-10-11", "inUseUntil": "2024-10-11", "note": "tài liệu"
                }
              ],
              "trainings": [
                { "subjects": ["qualityManagement", "internalAuditing"], "heldFrom": "2014-08-01", "heldUntil": "2014-08-03", "trained": 25, "note": "lớp" }
              ],
              "disseminations": [{ "heldOn": "2014-11-01", "inScope": 40, "reached": 38, "note": "phổ biến" }],
              "processes": [
                {
                  "id": "qt-1", "name": "Quy trình", "kind": "administrative", "from": "2014-12-01", "until": "2024-12-01", "owner": "Võ E",
                  "trackingSlipFrom": "2014-12-02", "serves": [{ "code": "1.011442", "from": "2022-03-06", "until": "2024-03-06", "note": "phục vụ" }],
                  "note": "quy trình"
                }
              ],
              "scopeChanges": [
                { "id": "pv-1", "kind": "widened", "on": "2017-01-05", "document": "31/QĐ-SKHCN", "statedBy": "cb-1", "note": "mở rộng" }
              ],
              "legalChanges": [
                { "id": "vb-1", "document": "61/2018/NĐ-CP", "inEffectFrom": "2018-06-21", "incorporatedOn": "2018-08-01", "note": "văn bản" }
              ],
              "effectivenessConfirmations": [
                { "document": "41/QĐ-SKHCN", "on": "2015-11-01", "by": { "name": "Ng. V. F", "capacity": "deputyForHead", "note": "KT." }, "note": "xác nhận" }
              ],
              "declarations": [
                {
                  "id": "cb-1", "number": "51/QĐ-SKHCN", "on": "2015-11-15", "edition": "TCVN ISO 9001:2008", "scope": "Toàn bộ",
                  "procedures": ["1.011442", "1.011443"], "signedBy": { "name": "Ng. V. G", "capacity": "byOrder", "note": "TL." },
                  "notice": { "number": "52/CV-SKHCN", "on": "2015-11-16", "note": "thông báo" },
                  "postedOn": "2015-11-17", "onWebsiteOn": "2015-11-18", "note": "công bố"
                }
              ],
              "certificates": [{ "number": "HT 123", "issuedOn": "2012-05-05", "validUntil": "2015-05-05", "note": "chứng nhận" }],
              "internalAudits": [
                { "id": "dg-1", "heldFrom": "2015-09-01", "heldUntil": "2015-09-03", "completedOn": "2015-09-10", "cancelledOn": "2015-09-11", "note": "đánh giá" }
              ],
              "managementReviews": [{ "id": "xx-1", "heldOn": "2015-10-01", "note": "xem xét" }],
              "nonconformities": [
                {
                  "id": "kph-1", "source": "internalAudit", "audit": "dg-1", "raisedOn": "2015-09-03",
                  "corrections": [{ "description": "Sửa", "plannedFor": "2015-09-20", "doneOn": "2015-09-19", "note": "khắc phục" }],
                  "noCorrectionReason": "Không cần", "note": "điểm"
                }
              ],
              "note": "Hệ thống"
            },
            { "id": "ht-2", "host": "ubnd-tinh" }
          ],
          "inspectionPlans": [
            {
              "id": "kh-2023", "year": 2023, "number": "61/KH-UBND", "approvedOn": "2023-01-15",
              "entries": [
                { "id": "muc-1", "agency": "so-khcn", "form": "onSite", "expectedFrom": "2023-05-01", "expectedUntil": "2023-05-02", "note": "mục" }
              ],
              "note": "kế hoạch năm"
            },
            { "id": "kh-2024", "year": 2024 }
          ],
          "inspections": [
            {
              "id": "kt-1", "agencies": ["so-khcn", "chi-cuc"], "planEntry": "muc-1", "form": "byDossier", "heldFrom": "2023-05-03",
              "heldUntil": "2023-05-04", "notCarriedOutReason": "Bão",
              "team": { "decision": "71/QĐ-SKHCN", "decidedOn": "2023-04-20", "units": ["Sở Nội vụ"], "note": "đoàn" },
              "edition": "ISO 9001", "note": "cuộc"
            },
            { "id": "kt-2" }
          ],
          "reports": [
            { "id": "bc-1", "kind": "annual", "year": 2022, "number": "81/BC-UBND", "on": "2022-12-10", "note": "báo cáo" },
            { "id": "bc-2" }
          ],
          "note": "Sổ"
        }
        """;

    public static byte[] FullRegisterBytes { get; } = Encoding.UTF8.GetBytes(FullRegister);

    public static RegisterDocument Read(string json, ReadLimits? limits = null) => RegisterDocument.Read(Encoding.UTF8.GetBytes(json), limits);
}

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
              {
                "name": "inspection.on-site.share",
                "value": "1/2",
                "from": "2015-01-02",
                "until": "2030-12-31",
                "document": "12/QĐ-UBND",
                "note": "Chặt hơn 😀"
              }
            ],
            "note": "Tỉnh"
          },
          "leadUnit": {"name": "Sở Khoa học và Công nghệ", "agency": "so-khcn", "note": "Chủ trì"},
          "steeringCommittees": [
            {
              "decision": "4/QĐ-UBND",
              "decidedOn": "2020-06-06",
              "until": "2021-07-07",
              "chair": "chair 7",
              "secretary": "secretary 8",
              "members": ["mục 9", "mục 10"],
              "note": "ghi chú 11"
            }
          ],
          "rolloutPlans": [
            {
              "id": "rolloutPlan-12",
              "number": "13/QĐ-UBND",
              "approvedOn": "2020-03-15",
              "from": "2021-04-16",
              "until": "2022-05-17",
              "note": "ghi chú 17"
            }
          ],
          "transitionPlans": [
            {
              "id": "transitionPlan-18",
              "number": "19/QĐ-UBND",
              "approvedOn": "2017-09-21",
              "edition": "ISO 21",
              "from": "2019-11-23",
              "until": "2020-12-24",
              "agencies": ["id-24"],
              "note": "ghi chú 25"
            }
          ],
          "frameworkModels": [
            {
              "document": "26/QĐ-UBND",
              "agencyKinds": ["other", "ministerialAgency"],
              "from": "2015-04-28",
              "until": "2016-05-01",
              "note": "ghi chú 29"
            }
          ],
          "procedureListChanges": [
            {
              "id": "procedureListChange-30",
              "kind": "abolished",
              "code": "1.000031",
              "decision": "32/QĐ-UBND",
              "signedOn": "2021-10-06",
              "onWebsiteOn": "2022-11-07",
              "note": "ghi chú 35"
            }
          ],
          "recordsFrom": "2014-05-20",
          "recordedUntil": "2024-12-31",
          "complete": true,
          "workingCalendar": {"daysOff": ["2024-02-08", "2024-02-09"], "workingDays": ["2024-05-04"], "completeYears": [2023, 2024], "note": "Tết"},
          "agencies": [
            {
              "id": "so-khcn",
              "code": "H36.12",
              "name": "Sở KH&CN",
              "kind": "provincialSpecialisedAgency",
              "parent": "ubnd-tinh",
              "from": "2004-01-01",
              "until": "2025-06-30",
              "predecessors": ["ban-kh", "ban-kt"],
              "website": {"address": "https://skhcn.example.vn", "none": true, "from": "2010-01-01", "until": "2025-06-29", "note": "cũ"},
              "ownOffice": {"none": true, "from": "2017-03-11", "until": "2018-04-12", "note": "ghi chú 40"},
              "ownSeal": {"none": true, "from": "2020-06-14", "until": "2021-07-15", "note": "ghi chú 43"},
              "ownAccount": {"none": true, "from": "2023-09-17", "until": "2015-10-18", "note": "ghi chú 46"},
              "obligation": {"document": "15/QĐ-UBND", "from": "2016-01-01", "until": "2026-01-01", "note": "bắt buộc"},
              "procedures": [
                {
                  "code": "1.011442",
                  "name": "Cấp giấy chứng nhận",
                  "audience": "organisationsAndIndividuals",
                  "publishedBy": "616/QĐ-UBND",
                  "publishedOn": "2022-03-04",
                  "from": "2022-03-05",
                  "until": "2028-03-05",
                  "note": "một cửa"
                },
                {"code": "1.011443"}
              ],
              "proceduresPublishedOn": "2019-02-22",
              "noProceduresFrom": "2020-03-23",
              "note": "Cơ quan"
            },
            {"id": "ubnd-tinh", "name": "UBND tỉnh"}
          ],
          "systems": [
            {
              "id": "ht-1",
              "name": "Hệ thống của Sở",
              "host": "so-khcn",
              "members": [{"agency": "chi-cuc", "from": "2015-02-01", "until": "2020-02-01", "note": "tham gia"}],
              "units": [
                {
                  "id": "phong-1",
                  "name": "Phòng 1",
                  "heads": [{"person": "person 53", "from": "2015-07-27", "until": "2016-08-28", "note": "ghi chú 56"}],
                  "from": "2015-03-01",
                  "until": "2021-03-01",
                  "note": "đơn vị"
                }
              ],
              "edition": "TCVN ISO 9001:2015",
              "frameworkModels": [{"document": "58/QĐ-UBND", "name": "name 59", "from": "2021-01-05", "until": "2022-02-06", "note": "ghi chú 62"}],
              "buildingFrom": "2014-07-01",
              "appliedFrom": "2015-01-01",
              "endedOn": "2025-07-01",
              "implementationPlan": {"number": "11/KH-SKHCN", "approvedOn": "2014-06-30", "note": "kế hoạch"},
              "steeringCommittees": [
                {
                  "decision": "21/QĐ-SKHCN",
                  "decidedOn": "2014-07-02",
                  "until": "2019-07-02",
                  "chair": "Nguyễn Văn A",
                  "secretary": "Trần Thị B",
                  "members": ["Lê C", "Phạm D"],
                  "note": "ban"
                }
              ],
              "boards": [
                {
                  "kind": "drafting",
                  "decision": "65/QĐ-UBND",
                  "decidedOn": "2018-07-11",
                  "until": "2019-08-12",
                  "members": ["mục 68", "mục 69"],
                  "note": "ghi chú 70"
                }
              ],
              "consultantEngagements": [
                {
                  "id": "consultantEngagement-71",
                  "consultant": "consultant 72",
                  "from": "2016-02-18",
                  "until": "2017-03-19",
                  "certificates": [
                    {
                      "number": "number 75",
                      "issuedOn": "2019-05-21",
                      "isOfFormerRegime": true,
                      "notBeyond": "2020-06-22",
                      "interruptions": [{"from": "2021-07-23", "until": "2022-08-24", "note": "ghi chú 80"}],
                      "note": "ghi chú 81"
                    }
                  ],
                  "experts": [
                    {
                      "name": "name 82",
                      "cards": [
                        {
                          "number": "number 83",
                          "issuedOn": "2018-01-01",
                          "isOfFormerRegime": true,
                          "notBeyond": "2019-02-02",
                          "interruptions": [{"from": "2020-03-03", "until": "2021-04-04", "note": "ghi chú 88"}],
                          "note": "ghi chú 89"
                        }
                      ],
                      "note": "ghi chú 90"
                    }
                  ],
                  "note": "ghi chú 91"
                }
              ],
              "certificationEngagements": [
                {
                  "id": "certificationEngagement-92",
                  "body": "body 93",
                  "hiredOn": "2019-11-11",
                  "purpose": "outsideTheSystem",
                  "note": "ghi chú 95"
                }
              ],
              "documents": [
                {
                  "id": "tl-1",
                  "number": "QT-01",
                  "title": "Sổ tay",
                  "kind": "internal",
                  "issue": "02",
                  "approval": {"on": "2014-10-10", "by": {"name": "Ng. V. A", "capacity": "head", "note": "ký"}, "note": "duyệt"},
                  "inUseFrom": "2014-10-11",
                  "inUseUntil": "2024-10-11",
                  "purposes": ["other", "policy"],
                  "classification": "topSecret",
                  "publicFrom": "2023-03-15",
                  "note": "tài liệu"
                }
              ],
              "trainings": [
                {
                  "subjects": ["qualityManagement", "internalAuditing"],
                  "heldFrom": "2014-08-01",
                  "heldUntil": "2014-08-03",
                  "trained": 25,
                  "agencies": ["id-100"],
                  "note": "lớp"
                }
              ],
              "disseminations": [{"heldOn": "2014-11-01", "inScope": 40, "reached": 38, "documents": ["mục 102", "mục 103"], "note": "phổ biến"}],
              "processes": [
                {
                  "id": "qt-1",
                  "name": "Quy trình",
                  "kind": "administrative",
                  "from": "2014-12-01",
                  "until": "2024-12-01",
                  "owners": [{"person": "person 105", "from": "2022-11-23", "until": "2023-12-24", "note": "ghi chú 108"}],
                  "trackingSlipFrom": "2014-12-02",
                  "serves": [{"code": "1.011442", "from": "2022-03-06", "until": "2024-03-06", "note": "phục vụ"}],
                  "note": "quy trình"
                }
              ],
              "excludedProcedures": [{"code": "1.000111", "reason": "reason 112", "from": "2020-06-02", "until": "2021-07-03", "note": "ghi chú 115"}],
              "scopeChanges": [
                {
                  "id": "pv-1",
                  "kind": "widened",
                  "on": "2017-01-05",
                  "document": "31/QĐ-SKHCN",
                  "statedBy": "cb-1",
                  "note": "mở rộng"
                }
              ],
              "legalChanges": [
                {
                  "id": "vb-1",
                  "document": "61/2018/NĐ-CP",
                  "inEffectFrom": "2018-06-21",
                  "incorporatedOn": "2018-08-01",
                  "note": "văn bản"
                }
              ],
              "effectivenessConfirmations": [
                {
                  "document": "41/QĐ-SKHCN",
                  "on": "2015-11-01",
                  "by": {"name": "Ng. V. F", "capacity": "deputyForHead", "note": "KT."},
                  "note": "xác nhận"
                }
              ],
              "declarations": [
                {
                  "id": "cb-1",
                  "number": "51/QĐ-SKHCN",
                  "on": "2015-11-15",
                  "edition": "TCVN ISO 9001:2008",
                  "scope": "Toàn bộ",
                  "procedures": ["1.011442", "1.011443"],
                  "signedBy": {"name": "Ng. V. G", "capacity": "byOrder", "note": "TL."},
                  "notice": {"number": "52/CV-SKHCN", "on": "2015-11-16", "note": "thông báo"},
                  "postedOn": "2015-11-17",
                  "onWebsiteOn": "2015-11-18",
                  "note": "công bố"
                }
              ],
              "certificates": [{"number": "HT 123", "issuedOn": "2012-05-05", "validUntil": "2015-05-05", "note": "chứng nhận"}],
              "policies": [
                {
                  "id": "qualityPolicy-124",
                  "text": "text 125",
                  "issuedOn": "2015-07-15",
                  "issuedBy": {"name": "name 127", "capacity": "other", "note": "ghi chú 128"},
                  "from": "2018-10-18",
                  "until": "2019-11-19",
                  "commitments": ["continualImprovement", "continualImprovement"],
                  "communicatedOn": "2020-12-20",
                  "availableOn": "2021-01-21",
                  "availability": "availability 133",
                  "note": "ghi chú 134"
                }
              ],
              "objectives": [
                {
                  "id": "qualityObjective-135",
                  "text": "text 136",
                  "approvedOn": "2017-06-26",
                  "from": "2018-07-27",
                  "until": "2019-08-28",
                  "policy": "qualityPolicy-140",
                  "indicator": "indicator 141",
                  "unit": "unit 142",
                  "direction": "exactly",
                  "target": 143.5,
                  "targetOutcome": "targetOutcome 144",
                  "targetDate": "2016-02-06",
                  "plan": {
                    "actions": "actions 146",
                    "resources": "resources 147",
                    "responsible": "responsible 148",
                    "completionDate": "2020-06-10",
                    "evaluation": "evaluation 150",
                    "note": "ghi chú 151"
                  },
                  "periods": [
                    {
                      "id": "reportingPeriod-152",
                      "from": "2015-10-14",
                      "until": "2016-11-15",
                      "dueOn": "2017-12-16",
                      "note": "ghi chú 156"
                    }
                  ],
                  "measurements": [
                    {
                      "period": "reportingPeriod-157",
                      "on": "2020-03-19",
                      "value": 159.5,
                      "outcomeReached": true,
                      "isFinal": true,
                      "note": "ghi chú 160"
                    }
                  ],
                  "communicatedOn": "2023-06-22",
                  "revisedBy": "qualityObjective-162",
                  "missedActions": ["mục 163", "mục 164"],
                  "note": "ghi chú 165"
                }
              ],
              "serviceResults": [
                {
                  "from": "2019-11-27",
                  "until": "2020-12-28",
                  "received": 168,
                  "early": 169,
                  "onTime": 170,
                  "late": 171,
                  "pending": 172,
                  "overdue": 173,
                  "note": "ghi chú 174"
                }
              ],
              "maintenancePlans": [{"year": 175, "number": "176/QĐ-UBND", "approvedOn": "2021-10-10", "note": "ghi chú 178"}],
              "improvements": [{"description": "description 179", "on": "2015-01-13", "note": "ghi chú 181"}],
              "recommendations": [
                {
                  "text": "text 182",
                  "from": "from 183",
                  "receivedOn": "2019-05-17",
                  "answeredOn": "2020-06-18",
                  "note": "ghi chú 186"
                }
              ],
              "auditProgrammes": [
                {
                  "id": "auditProgramme-187",
                  "from": "2023-09-21",
                  "until": "2015-10-22",
                  "approvedOn": "2016-11-23",
                  "frequency": "frequency 191",
                  "methods": "methods 192",
                  "responsibilities": "responsibilities 193",
                  "planningRequirements": "planningRequirements 194",
                  "reporting": "reporting 195",
                  "note": "ghi chú 196"
                }
              ],
              "internalAudits": [
                {
                  "id": "dg-1",
                  "programme": "auditProgramme-197",
                  "plannedFrom": "2015-07-03",
                  "plannedUntil": "2016-08-04",
                  "criteria": "criteria 200",
                  "scope": "scope 201",
                  "units": ["id-202"],
                  "auditors": [
                    {
                      "name": "name 203",
                      "unit": "unitInScope-204",
                      "trainedOn": "2022-02-10",
                      "assignments": [{"process": "workProcess-206", "unit": "unitInScope-207", "note": "ghi chú 208"}],
                      "note": "ghi chú 209"
                    }
                  ],
                  "heldFrom": "2015-09-01",
                  "heldUntil": "2015-09-03",
                  "completedOn": "2015-09-10",
                  "findings": [
                    {
                      "id": "auditFinding-210",
                      "grade": "major",
                      "statement": "statement 211",
                      "evidence": "evidence 212",
                      "criterion": "criterion 213",
                      "note": "ghi chú 214"
                    }
                  ],
                  "reportedOn": "2023-12-20",
                  "cancelledOn": "2015-09-11",
                  "cancellationReason": "cancellationReason 216",
                  "note": "đánh giá"
                }
              ],
              "managementReviews": [
                {
                  "id": "xx-1",
                  "heldOn": "2015-10-01",
                  "chair": "chair 218",
                  "chairCapacity": "other",
                  "inputs": [{"item": "item 219", "text": "text 220", "isNothingToReport": true, "note": "ghi chú 221"}],
                  "outputs": [{"item": "item 222", "text": "text 223", "isNothingToReport": true, "note": "ghi chú 224"}],
                  "record": {"number": "225/QĐ-UBND", "on": "2016-11-03", "note": "ghi chú 227"},
                  "actions": [
                    {
                      "id": "reviewAction-228",
                      "text": "text 229",
                      "owner": "owner 230",
                      "dueOn": "2021-04-08",
                      "doneOn": "2022-05-09",
                      "note": "ghi chú 233"
                    }
                  ],
                  "note": "xem xét"
                }
              ],
              "nonconformities": [
                {
                  "id": "kph-1",
                  "source": "internalAudit",
                  "audit": "dg-1",
                  "auditFinding": "auditFinding-235",
                  "objective": "qualityObjective-236",
                  "unit": "unitInScope-237",
                  "statement": "statement 238",
                  "requirement": "requirement 239",
                  "raisedOn": "2015-09-03",
                  "corrections": [{"description": "Sửa", "plannedFor": "2015-09-20", "doneOn": "2015-09-19", "note": "khắc phục"}],
                  "noCorrectionReason": "Không cần",
                  "need": {"on": "2022-02-18", "isNeeded": true, "reason": "reason 242", "note": "ghi chú 243"},
                  "cause": "cause 244",
                  "causeDeterminedOn": "2017-06-22",
                  "similarCasesCheckedOn": "2018-07-23",
                  "correctiveActions": [
                    {
                      "id": "correctiveAction-247",
                      "description": "description 248",
                      "owner": "owner 249",
                      "recordedOn": "2022-11-27",
                      "dueOn": "2023-12-28",
                      "implementedOn": "2015-01-01",
                      "note": "ghi chú 253"
                    }
                  ],
                  "effectivenessReviews": [{"on": "2017-03-03", "isEffective": true, "note": "ghi chú 255"}],
                  "closedOn": "2019-05-05",
                  "note": "điểm"
                }
              ],
              "note": "Hệ thống"
            },
            {"id": "ht-2", "host": "ubnd-tinh"}
          ],
          "inspectionPlans": [
            {
              "id": "kh-2023",
              "year": 2023,
              "number": "61/KH-UBND",
              "approvedOn": "2023-01-15",
              "cost": "cost 259",
              "entries": [
                {
                  "id": "muc-1",
                  "agency": "so-khcn",
                  "form": "onSite",
                  "inspectingUnit": "inspectingUnit 260",
                  "coordinatingUnits": ["mục 261", "mục 262"],
                  "combinedWith": "combinedWith 263",
                  "expectedFrom": "2023-05-01",
                  "expectedUntil": "2023-05-02",
                  "note": "mục"
                }
              ],
              "note": "kế hoạch năm"
            },
            {"id": "kh-2024", "year": 2024}
          ],
          "inspections": [
            {
              "id": "kt-1",
              "agencies": ["so-khcn", "chi-cuc"],
              "planEntry": "muc-1",
              "form": "byDossier",
              "heldFrom": "2023-05-03",
              "heldUntil": "2023-05-04",
              "notCarriedOut": {"reason": "reason 266", "cause": "other", "recordedOn": "2021-04-16", "note": "ghi chú 268"},
              "team": {
                "decision": "71/QĐ-SKHCN",
                "decidedOn": "2023-04-20",
                "units": ["Sở Nội vụ"],
                "inspectors": [
                  {
                    "name": "name 269",
                    "role": "secretary",
                    "tasks": "tasks 270",
                    "isOfHiredBody": true,
                    "graduatedOn": "2016-08-20",
                    "hasNoDegree": true,
                    "isGraduateInAdministration": true,
                    "administrationCertifiedOn": "2017-09-21",
                    "hasNoAdministrationCertificate": true,
                    "auditCertifiedOn": "2018-10-22",
                    "hasNoAuditCertificate": true,
                    "note": "ghi chú 274"
                  }
                ],
                "note": "đoàn"
              },
              "edition": "ISO 9001",
              "decision": {"number": "276/QĐ-UBND", "on": "2022-02-26", "note": "ghi chú 278"},
              "statusReportRequest": {
                "number": "279/QĐ-UBND",
                "on": "2016-05-01",
                "dueOn": "2017-06-02",
                "answeredOn": "2018-07-03",
                "note": "ghi chú 283"
              },
              "announcementMinutesOn": "2020-09-05",
              "programmeOn": "2021-10-06",
              "contents": [{"content": "consultants", "result": "notApplicable", "remark": "remark 286", "note": "ghi chú 287"}],
              "minutes": {
                "on": "2015-01-09",
                "leaderSignedOn": "2016-02-10",
                "agencySignedOn": "2017-03-11",
                "copies": 291,
                "problems": ["mục 292", "mục 293"],
                "statesNoProblem": true,
                "note": "ghi chú 294"
              },
              "requestToAgency": {"number": "295/QĐ-UBND", "on": "2023-09-17", "note": "ghi chú 297"},
              "correctiveReport": {
                "number": "298/QĐ-UBND",
                "on": "2017-12-20",
                "assessment": "notAccepted",
                "assessedOn": "2018-01-21",
                "refusalNotice": {"number": "301/QĐ-UBND", "on": "2020-03-23", "note": "ghi chú 303"},
                "note": "ghi chú 304"
              },
              "hiredBodies": [
                {
                  "name": "name 305",
                  "certificates": [
                    {
                      "number": "number 306",
                      "issuedOn": "2016-08-28",
                      "isOfFormerRegime": true,
                      "notBeyond": "2017-09-01",
                      "interruptions": [{"from": "2018-10-02", "until": "2019-11-03", "note": "ghi chú 311"}],
                      "note": "ghi chú 312"
                    }
                  ],
                  "experts": [
                    {
                      "name": "name 313",
                      "cards": [
                        {
                          "number": "number 314",
                          "issuedOn": "2015-04-08",
                          "isOfFormerRegime": true,
                          "notBeyond": "2016-05-09",
                          "interruptions": [{"from": "2017-06-10", "until": "2018-07-11", "note": "ghi chú 319"}],
                          "note": "ghi chú 320"
                        }
                      ],
                      "note": "ghi chú 321"
                    }
                  ],
                  "note": "ghi chú 322"
                }
              ],
              "file": ["reportToAuthority", "statusReportRequest"],
              "note": "cuộc"
            },
            {"id": "kt-2"}
          ],
          "reports": [
            {
              "id": "bc-1",
              "kind": "annual",
              "year": 2022,
              "number": "81/BC-UBND",
              "on": "2022-12-10",
              "figures": [{"figure": "coverage", "value": 324, "share": "56/60", "note": "ghi chú 325"}],
              "note": "báo cáo"
            },
            {"id": "bc-2"}
          ],
          "note": "Sổ"
        }
        """;

    public static byte[] FullRegisterBytes { get; } = Encoding.UTF8.GetBytes(FullRegister);

    public static RegisterDocument Read(string json, ReadOptions? limits = null) => RegisterDocument.Read(Encoding.UTF8.GetBytes(json), limits);
}

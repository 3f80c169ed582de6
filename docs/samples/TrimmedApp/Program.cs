using System;
using System.IO;
using FluentValidation;
using IsoGovernance;
using IsoGovernance.Assessment;
using IsoGovernance.DependencyInjection;
using IsoGovernance.Json;
using IsoGovernance.Validation;
using Microsoft.Extensions.DependencyInjection;
using NodaTime.Text;

// TrimmedApp FILE DATE: judges a register, then validates an internal audit as a form would.
var asOf = LocalDatePattern.Iso.Parse(args[1]).Value;
var services = new ServiceCollection();
services.AddIsoGovernance(options => options with { AsOf = _ => asOf, Language = Language.Vietnamese });

using var provider = services.BuildServiceProvider();
using var scope = provider.CreateScope();
var language = provider.GetRequiredService<IsoGovernanceOptions>().Language;

var document = RegisterDocument.Read(File.ReadAllBytes(args[0]));
foreach (var problem in document.Problems) Console.WriteLine($"{problem.Line}:{problem.Column} {problem.Message.In(language)}");

var report = provider.GetRequiredService<ComplianceAssessor>()
    .Assess(document.Register, scope.ServiceProvider.GetRequiredService<AssessmentDate>().AsOf, document.Lost, document.Digest);
foreach (var finding in report.Findings) Console.WriteLine($"{finding.Code} {finding.Subject.Id}: {finding.Message(language)}");
foreach (var review in report.Reviews) Console.WriteLine($"{review.Code} {review.Subject.Id}? {review.Message(language)}");
foreach (var error in report.Errors) Console.WriteLine(error);

var system = document.Register.Systems[0];
var audit = new InternalAudit { Id = "new", CompletedOn = asOf, Findings = [new AuditFinding { Id = "1" }] };
var settings = scope.ServiceProvider.GetRequiredService<ValidationSettings>() with { Register = document.Register, System = system };
var result = scope.ServiceProvider.GetRequiredService<IValidator<InternalAudit>>()
    .Validate(new ValidationContext<InternalAudit>(audit).JudgedBy(settings));
foreach (var failure in result.Errors) Console.WriteLine($"{failure.ErrorCode} {failure.PropertyName}: {failure.ErrorMessage}");

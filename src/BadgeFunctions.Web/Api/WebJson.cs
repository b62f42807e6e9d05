using System.Text.Json.Serialization;
using BadgeFunctions.Core.Audit.Checking;
using BadgeFunctions.Core.Catalogue;
using BadgeFunctions.Core.Nominations.Import;
using BadgeFunctions.Web.Api.Awards;
using BadgeFunctions.Web.Api.Catalogue;
using BadgeFunctions.Web.Api.Nominations;
using BadgeFunctions.Web.Api.Operations;
using BadgeFunctions.Web.Api.People;
using BadgeFunctions.Web.Api.Privacy;
using BadgeFunctions.Web.Api.Review;
using BadgeFunctions.Web.Api.Verifying;
using BadgeFunctions.Web.Hosting.Failures;
using BadgeFunctions.Web.Pages.Uploads;

namespace BadgeFunctions.Web.Api;

/// <summary>The JSON of every request and answer, generated at build time. A document that says something twice is refused.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    AllowDuplicateProperties = false,
    MaxDepth = 16)]
[JsonSerializable(typeof(UploadOpened))]
[JsonSerializable(typeof(UploadReceived))]
[JsonSerializable(typeof(UploadRefused))]
[JsonSerializable(typeof(AccountBody))]
[JsonSerializable(typeof(AccountChange))]
[JsonSerializable(typeof(AccountListResource))]
[JsonSerializable(typeof(AccountResource))]
[JsonSerializable(typeof(AuditReport))]
[JsonSerializable(typeof(AwardResource))]
[JsonSerializable(typeof(BadgeListResource))]
[JsonSerializable(typeof(BadgeResource))]
[JsonSerializable(typeof(CatalogueInstallation))]
[JsonSerializable(typeof(DeadLetterListResource))]
[JsonSerializable(typeof(DecisionBody))]
[JsonSerializable(typeof(ErasureBody))]
[JsonSerializable(typeof(ErasureResource))]
[JsonSerializable(typeof(ImportReport))]
[JsonSerializable(typeof(NominationBody))]
[JsonSerializable(typeof(NominationCreated))]
[JsonSerializable(typeof(NominationListResource))]
[JsonSerializable(typeof(NominationResource))]
[JsonSerializable(typeof(NominationState))]
[JsonSerializable(typeof(ProblemDocument))]
[JsonSerializable(typeof(QueueListResource))]
[JsonSerializable(typeof(ReadinessResource))]
[JsonSerializable(typeof(RevocationBody))]
[JsonSerializable(typeof(TokenBody))]
[JsonSerializable(typeof(TokenCreated))]
[JsonSerializable(typeof(TokenListResource))]
[JsonSerializable(typeof(VerificationResource))]
[JsonSerializable(typeof(VerifyBody))]
internal sealed partial class WebJson : JsonSerializerContext;

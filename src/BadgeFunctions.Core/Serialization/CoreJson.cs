using System.Text.Json.Serialization;
using BadgeFunctions.Core.Access;
using BadgeFunctions.Core.Awards;
using BadgeFunctions.Core.Catalogue;
using BadgeFunctions.Core.Issuance;
using BadgeFunctions.Core.Nominations;
using BadgeFunctions.Core.Nominations.Uploads;
using BadgeFunctions.Core.Nominations.Uploads.Partial;
using BadgeFunctions.Core.Privacy;
using BadgeFunctions.Core.Publication;

namespace BadgeFunctions.Core.Serialization;

/// <summary>The JSON of every stored document, generated at build time.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(AccessGrant))]
[JsonSerializable(typeof(Award))]
[JsonSerializable(typeof(Badge))]
[JsonSerializable(typeof(CatalogueRecord))]
[JsonSerializable(typeof(ErasureLine))]
[JsonSerializable(typeof(Nomination))]
[JsonSerializable(typeof(NominationClaim))]
[JsonSerializable(typeof(NominationReceipt))]
[JsonSerializable(typeof(NominationSummary))]
[JsonSerializable(typeof(PartialUpload))]
[JsonSerializable(typeof(SignedCredential))]
[JsonSerializable(typeof(StatusListRecord))]
[JsonSerializable(typeof(StatusReservation))]
[JsonSerializable(typeof(UploadEntry))]
internal sealed partial class CoreJson : JsonSerializerContext;

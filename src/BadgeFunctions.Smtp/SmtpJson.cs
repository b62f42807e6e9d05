using System.Text.Json.Serialization;

namespace BadgeFunctions.Smtp;

/// <summary>How the ledger is written.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(HandedOver))]
internal sealed partial class SmtpJson : JsonSerializerContext;

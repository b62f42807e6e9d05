using System.Text.Json.Serialization;

namespace BadgeFunctions.Core.Exports;

/// <summary>What can be exported.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<ExportKind>))]
public enum ExportKind
{
    /// <summary>Nominations, a row each.</summary>
    [JsonStringEnumMemberName("nominations")]
    Nominations,

    /// <summary>Decisions, those of earlier attempts included.</summary>
    [JsonStringEnumMemberName("decisions")]
    Decisions,

    /// <summary>Sessions of commissions.</summary>
    [JsonStringEnumMemberName("sessions")]
    Sessions,

    /// <summary>What was done with nominations, entry by entry.</summary>
    [JsonStringEnumMemberName("audit")]
    Audit,
}

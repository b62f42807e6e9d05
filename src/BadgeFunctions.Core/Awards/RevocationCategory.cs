using System.Text.Json.Serialization;

namespace BadgeFunctions.Core.Awards;

/// <summary>Why an award was revoked, as far as the public is told.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<RevocationCategory>))]
public enum RevocationCategory
{
    /// <summary>Not told.</summary>
    [JsonStringEnumMemberName("unspecified")]
    Unspecified,

    /// <summary>Awarded by mistake.</summary>
    [JsonStringEnumMemberName("error")]
    Error,

    /// <summary>The holder asked for it.</summary>
    [JsonStringEnumMemberName("holder-request")]
    HolderRequest,

    /// <summary>Another award takes its place.</summary>
    [JsonStringEnumMemberName("superseded")]
    Superseded,

    /// <summary>It was obtained by deceit.</summary>
    [JsonStringEnumMemberName("misconduct")]
    Misconduct,
}

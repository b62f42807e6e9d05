using System.Text.Json.Serialization;

namespace BadgeFunctions.Core.Commissions.Agenda;

/// <summary>Why a member may not judge a dossier.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<ConflictKind>))]
public enum ConflictKind
{
    /// <summary>It is about them.</summary>
    [JsonStringEnumMemberName("nominee")]
    Nominee,

    /// <summary>They proposed it, or are the guardian of whom it is about.</summary>
    [JsonStringEnumMemberName("nominator")]
    Nominator,

    /// <summary>They wrote a testimony for it, or put evidence in.</summary>
    [JsonStringEnumMemberName("witness")]
    Witness,

    /// <summary>They said so.</summary>
    [JsonStringEnumMemberName("declared")]
    Declared,
}

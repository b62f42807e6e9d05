using System.Text.Json.Serialization;

namespace BadgeFunctions.Core.Access;

/// <summary>What somebody who signed in may do.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<Role>))]
public enum Role
{
    /// <summary>Sees and decides the nominations of their issuers.</summary>
    [JsonStringEnumMemberName("reviewer")]
    Reviewer,

    /// <summary>Everything: imports, revocations, dead letters, tokens.</summary>
    [JsonStringEnumMemberName("operator")]
    Operator,
}

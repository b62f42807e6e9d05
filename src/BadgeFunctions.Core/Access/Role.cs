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

    /// <summary>Manages the badges and attendance sessions of their issuers, reviews and assesses for them.</summary>
    [JsonStringEnumMemberName("manager")]
    Manager,

    /// <summary>Watches pupils' attempts and records them, for the badges of their issuers that an assessor awards.</summary>
    [JsonStringEnumMemberName("assessor")]
    Assessor,

    /// <summary>Administers the installation's issuers and people, and manages for every issuer; operates nothing.</summary>
    [JsonStringEnumMemberName("administrator")]
    Administrator,
}

using System.Text.Json.Serialization;

namespace BadgeFunctions.Core.Privacy;

/// <summary>What somebody has to do with a nomination.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<PersonRole>))]
public enum PersonRole
{
    /// <summary>It is about them: the nomination is removed.</summary>
    [JsonStringEnumMemberName("nominee")]
    Nominee,

    /// <summary>They were asked to put evidence in: their name and address are removed from it.</summary>
    [JsonStringEnumMemberName("contributor")]
    Contributor,

    /// <summary>They sent it: their address is removed from it.</summary>
    [JsonStringEnumMemberName("nominator")]
    Nominator,

    /// <summary>They answer for a nominee under age: their address is removed from it.</summary>
    [JsonStringEnumMemberName("guardian")]
    Guardian,

    /// <summary>They are asked for a testimony, or wrote it: their name and address are removed from it, their words stay.</summary>
    [JsonStringEnumMemberName("witness")]
    Witness,
}

using System.Text.Json.Serialization;

namespace BadgeFunctions.Core.Commissions.Rules;

/// <summary>What becomes of a tie.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<TieRule>))]
public enum TieRule
{
    /// <summary>The chair's vote decides <i>(voix prépondérante)</i>, in the open.</summary>
    [JsonStringEnumMemberName("chair")]
    Chair,

    /// <summary>The dossier is deferred.</summary>
    [JsonStringEnumMemberName("defer")]
    Defer,
}

using System.Text.Json.Serialization;

namespace BadgeFunctions.Core.Commissions.Agenda;

/// <summary>What a commission may come to.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<OutcomeKind>))]
public enum OutcomeKind
{
    /// <summary>The badge is awarded.</summary>
    [JsonStringEnumMemberName("award")]
    Award,

    /// <summary>Not this time: with a recommendation and somebody who can help.</summary>
    [JsonStringEnumMemberName("refuse")]
    Refuse,

    /// <summary>It goes to a later session.</summary>
    [JsonStringEnumMemberName("defer")]
    Defer,

    /// <summary>The applicant is asked for more.</summary>
    [JsonStringEnumMemberName("ask-applicant")]
    AskApplicant,

    /// <summary>The author of a testimony is written to.</summary>
    [JsonStringEnumMemberName("ask-witness")]
    AskWitness,
}

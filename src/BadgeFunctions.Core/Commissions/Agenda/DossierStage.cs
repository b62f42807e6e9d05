using System.Text.Json.Serialization;

namespace BadgeFunctions.Core.Commissions.Agenda;

/// <summary>Where a dossier of an agenda stands.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<DossierStage>))]
public enum DossierStage
{
    /// <summary>Its turn has not come, or opinions on its evidence are being given.</summary>
    [JsonStringEnumMemberName("waiting")]
    Waiting,

    /// <summary>Votes are taken.</summary>
    [JsonStringEnumMemberName("voting")]
    Voting,

    /// <summary>As many votes for as against: the chair settles it.</summary>
    [JsonStringEnumMemberName("tied")]
    Tied,

    /// <summary>There is an outcome.</summary>
    [JsonStringEnumMemberName("decided")]
    Decided,
}

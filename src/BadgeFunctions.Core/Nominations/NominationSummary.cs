namespace BadgeFunctions.Core.Nominations;

/// <summary>A nomination as a list shows it.</summary>
/// <param name="Id">The nomination's id.</param>
/// <param name="Badge">The badge asked for.</param>
/// <param name="Issuer">Whose it is.</param>
/// <param name="FamilyName">The nominee's family name.</param>
/// <param name="GivenName">The nominee's given name.</param>
/// <param name="Status">Where it stands.</param>
/// <param name="SubmittedAt">When it was sent, in UTC.</param>
/// <param name="Evidence">How many pieces of evidence it has.</param>
public sealed record NominationSummary(
    string Id, string Badge, string Issuer, string FamilyName, string GivenName, NominationStatus Status, DateTimeOffset SubmittedAt, int Evidence)
{
    internal static NominationSummary Of(Nomination nomination) => new(
        nomination.Id,
        nomination.Badge,
        nomination.Issuer,
        nomination.Nominee.FamilyName,
        nomination.Nominee.GivenName,
        nomination.Status,
        nomination.SubmittedAt,
        nomination.Evidence.Count);
}

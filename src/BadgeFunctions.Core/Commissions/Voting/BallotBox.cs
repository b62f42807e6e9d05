using System.Globalization;
using BadgeFunctions.Core.Commissions.Sittings;
using BadgeFunctions.Core.Ports;

namespace BadgeFunctions.Core.Commissions.Voting;

/// <summary>
/// The box of a secret vote: counts alone, sealed under the name of the session, the dossier and the round, so that no box
/// can stand in another's place.
/// </summary>
/// <param name="boxes">Seals.</param>
public sealed class BallotBox(ISealedBox boxes)
{
    /// <summary>An empty box.</summary>
    internal string Empty(SittingDossier dossier, int round) => Seal(dossier, round, Tallying.Nothing);

    /// <summary>The same box and one vote more, or <see langword="null"/> when it cannot be opened.</summary>
    internal string? Put(SittingDossier dossier, VoteChoice choice) =>
        Count(dossier) is { } tally ? Seal(dossier, dossier.Item.Ballot!.Round, Tallying.With(tally, choice)) : null;

    /// <summary>What is in the dossier's box, or <see langword="null"/> when it cannot be opened or does not hold one vote for each who voted.</summary>
    internal Tally? Count(SittingDossier dossier) =>
        dossier.Item.Ballot is { Box: { } box } ballot
            && Tallying.Read(boxes.Open(Purpose(dossier, ballot.Round), box)) is { } tally
            && tally.Cast == ballot.Voted.Count
            ? tally
            : null;

    private string Seal(SittingDossier dossier, int round, Tally tally) => boxes.Seal(Purpose(dossier, round), Tallying.Write(tally));

    private static string Purpose(SittingDossier dossier, int round) =>
        string.Create(CultureInfo.InvariantCulture, $"ballot:{dossier.Session.Id}:{dossier.Item.Nomination}:{round}");
}

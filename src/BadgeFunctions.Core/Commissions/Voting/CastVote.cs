using BadgeFunctions.Core.Access;
using BadgeFunctions.Core.Audit;
using BadgeFunctions.Core.Commissions.Agenda;
using BadgeFunctions.Core.Commissions.Sittings;
using BadgeFunctions.Core.Ports;
using BadgeFunctions.Core.Serialization;

namespace BadgeFunctions.Core.Commissions.Voting;

/// <summary>
/// Takes a member's vote. Every vote replaces the dossier, so that a vote and the closing of the vote cannot cross: whoever
/// is second reads again.
/// </summary>
/// <param name="documents">Where votes are kept.</param>
/// <param name="dossiers">Reads and keeps the dossier.</param>
/// <param name="box">The box of a secret vote.</param>
/// <param name="time">The clock.</param>
public sealed class CastVote(IDocuments documents, SittingDossiers dossiers, BallotBox box, TimeProvider time)
{
    /// <summary>
    /// Takes a vote. Sending it again changes nothing. An open vote may be changed while the vote is open; a secret one is
    /// in the box, and a second one is not counted whatever it says.
    /// </summary>
    /// <param name="session">The session.</param>
    /// <param name="nomination">The dossier.</param>
    /// <param name="round">The round that the member saw.</param>
    /// <param name="choice">What they vote.</param>
    /// <param name="actor">Who votes.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    public async Task<SittingResult> ExecuteAsync(
        string session, string nomination, int round, VoteChoice choice, Actor actor, CancellationToken cancellationToken)
    {
        while (true)
        {
            if (await dossiers.FindAsync(session, nomination, actor, cancellationToken) is not { } dossier)
            {
                return SittingResult.NotFound;
            }

            if (Refuse(dossier, round) is { } refused)
            {
                return refused;
            }

            SittingResult? result = dossier.Item.Ballot!.Secret
                ? await PutAsync(dossier, choice, cancellationToken)
                : await RaiseAsync(dossier, choice, cancellationToken);
            if (result is not null)
            {
                return result;
            }
        }
    }

    private SittingResult? Refuse(SittingDossier dossier, int round)
    {
        if (dossier.Excluded)
        {
            return SittingResult.Refuse(SittingRefusal.Excluded);
        }

        if (!dossier.Judges)
        {
            return SittingResult.NotFound;
        }

        if (!dossier.TakesVotes(time.GetUtcNow()))
        {
            return SittingResult.Refuse(SittingRefusal.VoteClosed);
        }

        return dossier.Item.Ballot!.Round == round ? null : SittingResult.Refuse(SittingRefusal.OtherRound);
    }

    private async Task<SittingResult?> PutAsync(SittingDossier dossier, VoteChoice choice, CancellationToken cancellationToken)
    {
        Ballot ballot = dossier.Item.Ballot!;
        if (ballot.Voted.Contains(dossier.OwnSeat))
        {
            return SittingResult.Done;
        }

        if (box.Put(dossier, choice) is not { } sealedBox)
        {
            return SittingResult.Refuse(SittingRefusal.BoxLost);
        }

        return await dossiers.SaveAsync(dossier, Voted(dossier, ballot with { Box = sealedBox }), Happened(dossier, null), cancellationToken) ? SittingResult.Done : null;
    }

    private async Task<SittingResult?> RaiseAsync(SittingDossier dossier, VoteChoice choice, CancellationToken cancellationToken)
    {
        Ballot ballot = dossier.Item.Ballot!;
        DocumentKey key = new(
            CommissionPartition.Of(dossier.Session.Issuer),
            CommissionPartition.Vote(dossier.Session.Id, dossier.Item.Nomination, ballot.Round, dossier.OwnSeat));
        Document<Vote>? before = await documents.FindAsync(key, CoreJson.Default.Vote, cancellationToken);
        if (before?.Value.Choice == choice)
        {
            return SittingResult.Done;
        }

        Vote vote = new(dossier.OwnSeat, choice, time.GetUtcNow());
        AuditEvent what = Happened(dossier, VoteNames.Of(choice)) with { Before = before is null ? null : VoteNames.Of(before.Value.Choice) };
        return await dossiers.SaveAsync(
            dossier, Voted(dossier, ballot), what, cancellationToken, save => save.Put(key.Id, vote, CoreJson.Default.Vote)) ? SittingResult.Done : null;
    }

    // In the order of the seats' ids: the order in which they voted is nobody's business.
    private static AgendaItem Voted(SittingDossier dossier, Ballot ballot) => dossier.Item with
    {
        Ballot = ballot with { Voted = [.. ballot.Voted.Append(dossier.OwnSeat).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)] },
    };

    private AuditEvent Happened(SittingDossier dossier, string? choice) => new(time.GetUtcNow(), dossier.By, "voted", null, choice);
}

using BadgeFunctions.Core.Awards;
using BadgeFunctions.Core.Nominations;
using BadgeFunctions.Core.Ports;
using BadgeFunctions.Core.Serialization;

namespace BadgeFunctions.Core.Attendance;

/// <summary>Who attended a session, in the order in which they came onto its list, and where each of them stands.</summary>
/// <param name="documents">Where sign-ups are kept.</param>
/// <param name="nominations">Who they are.</param>
/// <param name="awards">Whether their badge is there.</param>
public sealed class ParticipantQueries(IDocuments documents, NominationQueries nominations, AwardQueries awards)
{
    private const int RowsAtOnce = 1000;

    /// <summary>Every sign-up of a session, without who it is: some thousands of small rows at the most.</summary>
    public async Task<IReadOnlyList<SignUp>> ListAsync(string session, CancellationToken cancellationToken)
    {
        List<SignUp> all = [];
        string? continuation = null;
        do
        {
            DocumentPage<SignUp> page = await documents.ListAsync(
                AttendancePartition.Name, AttendancePartition.SignUpPrefix(session), RowsAtOnce, continuation, CoreJson.Default.SignUp, cancellationToken);
            all.AddRange(page.Items.Select(row => row.Value));
            continuation = page.Continuation;
        }
        while (continuation is not null);
        return [.. all.OrderBy(one => one.At)];
    }

    /// <summary>Says who some of them are.</summary>
    public Task<Participant[]> DescribeAsync(string session, IEnumerable<SignUp> signUps, CancellationToken cancellationToken) =>
        Task.WhenAll(signUps.Select(one => DescribeAsync(session, one, cancellationToken)));

    private async Task<Participant> DescribeAsync(string session, SignUp signUp, CancellationToken cancellationToken)
    {
        Nomination? nomination = (await nominations.FindAsync(signUp.Nomination, cancellationToken))?.Value;
        bool here = nomination?.Session == session;

        // What somebody asked for elsewhere is not shown to managers before it is shown to reviewers.
        bool visible = nomination is not null && (here || nomination.Status.IsForReviewers()) && nomination.Nominee.FamilyName.Length > 0;
        Standing standing = nomination is null ? Standing.Ended : here ? await StandingAsync(nomination, cancellationToken) : Standing.Earlier;
        return new Participant(
            visible ? nomination!.Nominee : null, visible && here ? nomination!.Function : null, signUp.Listed, signUp.At, standing);
    }

    private async Task<Standing> StandingAsync(Nomination nomination, CancellationToken cancellationToken) => nomination.Status switch
    {
        NominationStatus.AwaitingProof => Standing.Waiting,
        NominationStatus.Submitted or NominationStatus.Deferred or NominationStatus.AwaitingConsent or NominationStatus.AwaitingGuardian => Standing.Reviewed,
        NominationStatus.Approved => await awards.FindAsync(nomination.AwardId, cancellationToken) is { Value.State: AwardState.Published }
            ? Standing.Issued
            : Standing.Confirmed,
        _ => Standing.Ended,
    };
}

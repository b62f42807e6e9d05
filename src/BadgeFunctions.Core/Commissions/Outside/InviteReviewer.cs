using System.Text.Json;
using BadgeFunctions.Core.Access;
using BadgeFunctions.Core.Audit;
using BadgeFunctions.Core.Catalogue;
using BadgeFunctions.Core.Commissions.Calendar;
using BadgeFunctions.Core.Commissions.Seats;
using BadgeFunctions.Core.Commissions.Sessions;
using BadgeFunctions.Core.Identity;
using BadgeFunctions.Core.Nominations.Validation;
using BadgeFunctions.Core.Ports;
using BadgeFunctions.Core.Problems;

namespace BadgeFunctions.Core.Commissions.Outside;

/// <summary>Invites somebody who has no account to judge some dossiers of one session, by a link that works once.</summary>
/// <param name="documents">Where sessions are kept.</param>
/// <param name="queries">How they are found.</param>
/// <param name="time">The clock.</param>
public sealed class InviteReviewer(IDocuments documents, CommissionQueries queries, TimeProvider time)
{
    private readonly SessionEdit _edit = new(documents, queries);

    /// <summary>Invites somebody; an address that was invited before keeps its seat, sees the dossiers that are named now, and gets a new link.</summary>
    /// <param name="session">The session.</param>
    /// <param name="draft">As typed.</param>
    /// <param name="actor">A manager of the issuer.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    public Task<SessionResult> ExecuteAsync(string session, ReviewerDraft draft, Actor actor, CancellationToken cancellationToken) =>
        _edit.ExecuteAsync(session, before => Step(before, draft, actor), cancellationToken);

    private (SessionStep? Step, SessionResult Answer) Step(CommissionSession before, ReviewerDraft draft, Actor actor)
    {
        if (!actor.Manages(before.Issuer, Matter.Commission))
        {
            return SessionEdit.Stay(SessionResult.NotFound);
        }

        FieldReader reader = new();
        string? name = reader.Required(ReviewerDraft.NameField, reader.Line(ReviewerDraft.NameField, draft.Name, NominationLimits.Name));
        string? email = reader.Required(ReviewerDraft.EmailField, reader.Email(ReviewerDraft.EmailField, draft.Email));
        string[] dossiers = [.. before.Agenda.Where(draft.Dossiers.Contains)];
        Check(reader, before, email, dossiers);
        if (reader.Problems.Count > 0)
        {
            return SessionEdit.Stay(SessionResult.Invalid(before, reader.Problems));
        }

        if (before.Status is not (SessionStatus.Planned or SessionStatus.Open))
        {
            return SessionEdit.Stay(SessionResult.Conflict(before));
        }

        DateTimeOffset now = time.GetUtcNow();
        Seat? known = before.Seats.FirstOrDefault(seat => seat.Account is null && seat.Email == email);
        Seat seat = (known ?? new Seat { Id = UnguessableId.New(), Name = name!, Email = email!, Since = now }) with
        {
            Name = name!,
            State = SeatState.Seated,
            Dossiers = dossiers,
            Link = (known?.Link ?? 0) + 1,
            LinkUsedAt = null,
        };
        CommissionSession after = known is null ? before with { Seats = [.. before.Seats, seat] } : SeatPlacement.Replace(before, seat);
        string detail = JsonSerializer.Serialize(dossiers, Serialization.CoreJson.Default.StringArray);
        return SessionEdit.Change(
            after,
            new AuditEvent(now, actor.RecordedAs(), SessionActs.ReviewerInvited, null, $"{seat.Id} {dossiers.Length}", detail),
            SessionNotices.Invited(after, seat));
    }

    private static void Check(FieldReader reader, CommissionSession session, string? email, string[] dossiers)
    {
        if (!session.Rules.Outsiders)
        {
            reader.Report(ReviewerDraft.EmailField, ProblemCodes.NoOutsiders);
        }
        else if (session.Seats.Any(seat => seat.Account is not null && seat.Email == email && seat.State != SeatState.Excused))
        {
            reader.Report(ReviewerDraft.EmailField, ProblemCodes.HasSeat);
        }

        if (dossiers.Length == 0)
        {
            reader.Report(ReviewerDraft.DossiersField, ProblemCodes.Required);
        }
    }
}

using BadgeFunctions.Core.Commissions.Agenda;
using BadgeFunctions.Core.Commissions.Rules;
using BadgeFunctions.Core.Commissions.Sessions;
using BadgeFunctions.Core.Commissions.Voting;
using BadgeFunctions.Core.Ports;
using BadgeFunctions.Core.Serialization;

namespace BadgeFunctions.Core.Commissions;

/// <summary>Reads rules, sessions and what they hold.</summary>
/// <param name="documents">Where they are kept.</param>
public sealed class CommissionQueries(IDocuments documents)
{
    private const int PageLength = 500;

    /// <summary>The rules of an issuer; the usual ones when it has set none.</summary>
    public async ValueTask<CommissionRules> RulesAsync(string issuer, CancellationToken cancellationToken) =>
        (await documents.FindAsync(
            new DocumentKey(CommissionPartition.Of(issuer), CommissionPartition.Rules), CoreJson.Default.CommissionRules, cancellationToken))?.Value
        ?? CommissionRules.Usual;

    /// <summary>A session, or <see langword="null"/>.</summary>
    public async ValueTask<Document<CommissionSession>?> FindAsync(string session, CancellationToken cancellationToken) =>
        CommissionSessionId.Issuer(session) is { } issuer
            ? await documents.FindAsync(
                new DocumentKey(CommissionPartition.Of(issuer), CommissionPartition.Session(session)), CoreJson.Default.CommissionSession, cancellationToken)
            : null;

    /// <summary>The sessions of an issuer that begin in a time, oldest first.</summary>
    /// <param name="issuer">Whose.</param>
    /// <param name="from">The first moment.</param>
    /// <param name="until">The moment after the last.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    public async Task<IReadOnlyList<SessionEntry>> ListAsync(string issuer, DateTimeOffset from, DateTimeOffset until, CancellationToken cancellationToken) =>
        [
            .. (await AllAsync(CommissionPartition.Of(issuer), CommissionPartition.CalendarPrefix, CoreJson.Default.SessionEntry, cancellationToken))
                .Where(entry => entry.StartsAt >= from && entry.StartsAt < until),
        ];

    /// <summary>A dossier of an agenda, or <see langword="null"/>.</summary>
    public async ValueTask<Document<AgendaItem>?> FindDossierAsync(string session, string nomination, CancellationToken cancellationToken) =>
        CommissionSessionId.Issuer(session) is { } issuer && DocumentNames.IsValid(CommissionPartition.Dossier(session, nomination))
            ? await documents.FindAsync(
                new DocumentKey(CommissionPartition.Of(issuer), CommissionPartition.Dossier(session, nomination)), CoreJson.Default.AgendaItem, cancellationToken)
            : null;

    /// <summary>All dossiers of a session, in the order of its agenda.</summary>
    public async Task<IReadOnlyList<AgendaItem>> DossiersAsync(CommissionSession session, CancellationToken cancellationToken)
    {
        IReadOnlyList<AgendaItem> items = await AllAsync(
            CommissionPartition.Of(session.Issuer), CommissionPartition.DossierPrefix(session.Id), CoreJson.Default.AgendaItem, cancellationToken);
        Dictionary<string, AgendaItem> byNomination = items.ToDictionary(item => item.Nomination, StringComparer.Ordinal);
        return [.. session.Agenda.Select(nomination => byNomination.GetValueOrDefault(nomination)).OfType<AgendaItem>()];
    }

    /// <summary>The opinions that members gave on a dossier's evidence.</summary>
    public Task<IReadOnlyList<MemberOpinions>> OpinionsAsync(CommissionSession session, string nomination, CancellationToken cancellationToken) =>
        AllAsync(
            CommissionPartition.Of(session.Issuer), CommissionPartition.OpinionPrefix(session.Id, nomination), CoreJson.Default.MemberOpinions, cancellationToken);

    /// <summary>The open votes of a round.</summary>
    public Task<IReadOnlyList<Vote>> VotesAsync(CommissionSession session, string nomination, int round, CancellationToken cancellationToken) =>
        AllAsync(
            CommissionPartition.Of(session.Issuer), CommissionPartition.VotePrefix(session.Id, nomination, round), CoreJson.Default.Vote, cancellationToken);

    private async Task<IReadOnlyList<T>> AllAsync<T>(
        string partition, string prefix, System.Text.Json.Serialization.Metadata.JsonTypeInfo<T> type, CancellationToken cancellationToken)
    {
        List<T> all = [];
        string? continuation = null;
        do
        {
            DocumentPage<T> page = await documents.ListAsync(partition, prefix, PageLength, continuation, type, cancellationToken);
            all.AddRange(page.Items.Select(item => item.Value));
            continuation = page.Continuation;
        }
        while (continuation is not null);
        return all;
    }
}

using BadgeFunctions.Core.Catalogue;
using BadgeFunctions.Core.Work;

namespace BadgeFunctions.Web.Pages.Work;

/// <summary>What waits for somebody.</summary>
/// <param name="Sessions">What there is to do in sessions, the nearest first.</param>
/// <param name="Dossiers">The oldest dossiers that are on no agenda.</param>
/// <param name="MoreDossiers">Whether more of them wait.</param>
/// <param name="DeadLetters">How many messages were set aside, for operators.</param>
/// <param name="Nominees">Whom the dossiers of sessions are about, by their ids.</param>
/// <param name="Catalogue">The badges and issuers.</param>
public sealed record WorkView(
    IReadOnlyList<SessionWork> Sessions,
    IReadOnlyList<WaitingDossier> Dossiers,
    bool MoreDossiers,
    long DeadLetters,
    IReadOnlyDictionary<string, string> Nominees,
    CatalogueSnapshot Catalogue)
{
    /// <summary>What is to be done now.</summary>
    public IEnumerable<SessionWork> Due => Sessions.Where(work => work.Task is not (SessionTask.Attend or SessionTask.StandBy));

    /// <summary>What is in the calendar.</summary>
    public IEnumerable<SessionWork> Ahead => Sessions.Where(work => work.Task is SessionTask.Attend or SessionTask.StandBy);

    /// <summary>Whether there is nothing to do.</summary>
    public bool IsEmpty => Sessions.Count == 0 && Dossiers.Count == 0 && DeadLetters == 0;
}

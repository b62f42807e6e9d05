using BadgeFunctions.Core.Commissions.Sessions;

namespace BadgeFunctions.Core.Work;

/// <summary>Something to do in a session.</summary>
/// <param name="Session">The session.</param>
/// <param name="Task">What.</param>
/// <param name="Due">By when, in UTC.</param>
/// <param name="Dossiers">For <see cref="SessionTask.Judge"/>: the dossiers that await them, the nearest deadline first.</param>
public sealed record SessionWork(CommissionSession Session, SessionTask Task, DateTimeOffset Due, IReadOnlyList<DossierToJudge> Dossiers);

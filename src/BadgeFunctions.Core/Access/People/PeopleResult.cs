using BadgeFunctions.Core.Access.Accounts;
using BadgeFunctions.Core.Ports;
using BadgeFunctions.Core.Problems;

namespace BadgeFunctions.Core.Access.People;

/// <summary>What became of a change to somebody's account.</summary>
/// <param name="Status">What it was.</param>
/// <param name="Person">The account as it is now; absent when there is none that the editor sees.</param>
/// <param name="Problems">What has to be corrected.</param>
public sealed record PeopleResult(PeopleStatus Status, Document<Account>? Person, IReadOnlyList<Problem> Problems)
{
    internal static PeopleResult NotFound { get; } = new(PeopleStatus.NotFound, null, []);

    internal static PeopleResult Done(Document<Account>? person) => new(PeopleStatus.Done, person, []);

    internal static PeopleResult Conflict(Document<Account> person) => new(PeopleStatus.Conflict, person, []);

    internal static PeopleResult Invalid(Document<Account>? person, params IReadOnlyList<Problem> problems) => new(PeopleStatus.Invalid, person, problems);
}

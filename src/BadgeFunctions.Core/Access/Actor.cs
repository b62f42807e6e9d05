using BadgeFunctions.Core.Access.Rights;
using BadgeFunctions.Core.Catalogue;

namespace BadgeFunctions.Core.Access;

/// <summary>Somebody who signed in, and what they may do.</summary>
/// <param name="Name">The name of record, shown in decisions.</param>
/// <param name="Grants">Their roles; what a role at an issuer gives at those below it is spelt out here.</param>
public sealed record Actor(string Name, IReadOnlyList<Grant> Grants)
{
    /// <summary>Somebody with one role at some issuers.</summary>
    /// <param name="name">The name of record.</param>
    /// <param name="role">What they may do.</param>
    /// <param name="issuers">For whom; none for a role that holds for the whole installation.</param>
    public Actor(string name, Role role, IReadOnlyList<string> issuers)
        : this(name, role.IsOfInstallation() ? [new Grant(role, null)] : [.. issuers.Select(issuer => new Grant(role, issuer))])
    {
    }

    /// <summary>The id of their account; absent for a token that belongs to a machine, and for the operator's.</summary>
    public string? Account { get; init; }

    /// <summary>The normalised address of their account, by which their own dossiers are known.</summary>
    public string? Email { get; init; }

    /// <summary>For a reviewer from outside, who has no account: the one seat whose dossiers they may see.</summary>
    public SeatReference? Seat { get; init; }

    /// <summary>What they do not decide although they manage, because the issuers above kept it.</summary>
    public IReadOnlyList<Reservation> Reserved { get; init; } = [];

    /// <summary>The absent colleagues whose dossiers they may review, too; their roles are among <see cref="Grants"/>.</summary>
    public IReadOnlyList<Substitution> OnBehalfOf { get; init; } = [];

    /// <summary>The ids of all issuers at which they have a role, each once.</summary>
    public IEnumerable<string> Issuers => Grants.Select(grant => grant.Issuer).OfType<string>().Distinct(StringComparer.Ordinal);

    /// <summary>Whether they operate the installation.</summary>
    public bool Operates => Has(Role.Operator);

    /// <summary>Whether they administer the installation: its issuers and its people.</summary>
    public bool Administers => Has(Role.Operator) || Has(Role.Administrator);

    /// <summary>Whether they have a role anywhere.</summary>
    public bool Has(Role role) => Grants.Any(grant => grant.Role == role);

    /// <summary>Whether the nominations of an issuer may be seen and decided.</summary>
    public bool Reviews(string issuer) => Administers || Holds(Role.Reviewer, issuer) || Manages(issuer, Matter.Commission);

    /// <summary>Whether an issuer is theirs to manage, in any matter.</summary>
    public bool Manages(string issuer) => Administers || Holds(Role.Manager, issuer);

    /// <summary>Whether they decide a matter of an issuer.</summary>
    public bool Manages(string issuer, Matter matter) => Administers || (Holds(Role.Manager, issuer) && !Reserved.Contains(new Reservation(issuer, matter)));

    /// <summary>Whether pupils' attempts may be recorded for an issuer.</summary>
    public bool Assesses(string issuer) => Administers || Holds(Role.Assessor, issuer) || Manages(issuer, Matter.Sessions);

    private bool Holds(Role role, string issuer) => Grants.Contains(new Grant(role, issuer));
}

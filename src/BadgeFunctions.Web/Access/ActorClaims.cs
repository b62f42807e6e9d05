using System.Security.Claims;
using BadgeFunctions.Core.Access;
using BadgeFunctions.Core.Access.Rights;
using BadgeFunctions.Core.Catalogue;

namespace BadgeFunctions.Web.Access;

/// <summary>Actors as claims principals and back.</summary>
public static class ActorClaims
{
    internal const string ReviewerRole = "reviewer";
    internal const string OperatorRole = "operator";
    internal const string ManagerRole = "manager";
    internal const string AssessorRole = "assessor";
    internal const string AdministratorRole = "administrator";

    private const string GrantClaim = "grant";
    private const string SeatClaim = "seat";
    private const string ReservedClaim = "reserved";
    private const string OnBehalfClaim = "on-behalf";
    private const char Separator = ' ';

    private static readonly (Role Role, string Name)[] Roles =
    [
        (Role.Reviewer, ReviewerRole),
        (Role.Operator, OperatorRole),
        (Role.Manager, ManagerRole),
        (Role.Assessor, AssessorRole),
        (Role.Administrator, AdministratorRole),
    ];

    /// <summary>Who signed in, or <see langword="null"/>.</summary>
    public static Actor? ActorOf(this ClaimsPrincipal principal)
    {
        ArgumentNullException.ThrowIfNull(principal);
        return principal.Identity is { IsAuthenticated: true } identity
            ? new Actor(identity.Name ?? string.Empty, [.. principal.FindAll(GrantClaim).Select(claim => Read(claim.Value)).OfType<Grant>()])
            {
                Account = principal.FindFirstValue(ClaimTypes.NameIdentifier),
                Email = principal.FindFirstValue(ClaimTypes.Email),
                Seat = principal.FindFirstValue(SeatClaim)?.Split(Separator) is [var session, var seat] ? new SeatReference(session, seat) : null,
                Reserved = [.. principal.FindAll(ReservedClaim).Select(claim => ReadReservation(claim.Value)).OfType<Reservation>()],
                OnBehalfOf = [.. principal.FindAll(OnBehalfClaim).Select(claim => claim.Value.Split(Separator, 2)).Where(parts => parts.Length == 2).Select(parts => new Substitution(parts[0], parts[1]))],
            }
            : null;
    }

    /// <summary>Who signed in, where a policy saw to it that somebody did.</summary>
    internal static Actor SignedIn(this ClaimsPrincipal principal) =>
        principal.ActorOf() ?? throw new InvalidOperationException("Nobody is signed in.");

    internal static ClaimsPrincipal ToPrincipal(this Actor actor, string scheme)
    {
        List<Claim> claims =
        [
            new Claim(ClaimTypes.Name, actor.Name),
            .. actor.Grants.Select(grant => grant.Role).Distinct().Select(role => new Claim(ClaimTypes.Role, NameOf(role))),
            .. actor.Grants.Select(grant => new Claim(GrantClaim, $"{NameOf(grant.Role)}{Separator}{grant.Issuer}")),
            .. actor.Reserved.Select(one => new Claim(ReservedClaim, $"{Matters.NameOf(one.Matter)}{Separator}{one.Issuer}")),
            .. actor.OnBehalfOf.Select(one => new Claim(OnBehalfClaim, $"{one.Account}{Separator}{one.Name}")),
        ];
        Add(claims, ClaimTypes.NameIdentifier, actor.Account);
        Add(claims, ClaimTypes.Email, actor.Email);
        Add(claims, SeatClaim, actor.Seat is { } taken ? $"{taken.Session}{Separator}{taken.Seat}" : null);
        return new ClaimsPrincipal(new ClaimsIdentity(claims, scheme, ClaimTypes.Name, ClaimTypes.Role));
    }

    private static void Add(List<Claim> claims, string type, string? value)
    {
        if (value is not null)
        {
            claims.Add(new Claim(type, value));
        }
    }

    private static Grant? Read(string claim)
    {
        string[] parts = claim.Split(Separator, 2);
        foreach ((Role role, string name) in Roles)
        {
            if (parts is [var written, var issuer] && written == name)
            {
                return new Grant(role, issuer.Length == 0 ? null : issuer);
            }
        }

        return null;
    }

    private static Reservation? ReadReservation(string claim) =>
        claim.Split(Separator, 2) is [var matter, var issuer] && Matters.Find(matter) is { } found ? new Reservation(issuer, found) : null;

    private static string NameOf(Role role) => Roles.First(known => known.Role == role).Name;
}

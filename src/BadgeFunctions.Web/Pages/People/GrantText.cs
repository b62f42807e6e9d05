using BadgeFunctions.Core.Access;
using BadgeFunctions.Core.Catalogue;
using BadgeFunctions.Web.Resources;

namespace BadgeFunctions.Web.Pages.People;

/// <summary>Roles as a form sends them and as people read them.</summary>
internal static class GrantText
{
    private const char Separator = '@';

    /// <summary><c>reviewer@lycee</c>, or <c>administrator</c>.</summary>
    public static string Of(Grant grant) => grant.Issuer is null ? Roles.NameOf(grant.Role) : $"{Roles.NameOf(grant.Role)}{Separator}{grant.Issuer}";

    /// <summary>Reads what a form sends; <see langword="null"/> when it is no role.</summary>
    public static Grant? Parse(string? text) => (text ?? string.Empty).Split(Separator, 2) switch
    {
        [var role] when Roles.Find(role) is { } found => new Grant(found, null),
        [var role, var issuer] when Roles.Find(role) is { } found => new Grant(found, issuer),
        _ => null,
    };

    /// <summary>What people read.</summary>
    public static string Describe(Grant grant, CatalogueSnapshot catalogue, Texts texts) => grant.Issuer is { } issuer
        ? texts.Format("people.role-at", texts[$"people.role-{Roles.NameOf(grant.Role)}"], catalogue.FindIssuer(issuer)?.Name ?? issuer)
        : texts[$"people.role-{Roles.NameOf(grant.Role)}"];
}

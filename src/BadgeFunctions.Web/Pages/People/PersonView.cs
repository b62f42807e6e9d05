using BadgeFunctions.Core.Access;
using BadgeFunctions.Core.Access.Accounts;
using BadgeFunctions.Core.Catalogue;
using BadgeFunctions.Web.Components;

namespace BadgeFunctions.Web.Pages.People;

/// <summary>The form for somebody's facts and roles.</summary>
public sealed record PersonView
{
    /// <summary>The account as it is; none when it is to be made.</summary>
    public Account? Person { get; init; }

    /// <summary>What was typed.</summary>
    public required PersonForm Form { get; init; }

    /// <summary>Who edits.</summary>
    public required Actor Editor { get; init; }

    /// <summary>The issuers.</summary>
    public required CatalogueSnapshot Catalogue { get; init; }

    /// <summary>What has to be corrected.</summary>
    public FormProblems Problems { get; init; } = FormProblems.None;

    /// <summary>Whether somebody else changed the account in the meantime.</summary>
    public bool Conflict { get; init; }

    /// <summary>What was just done.</summary>
    public string? Done { get; init; }

    /// <summary>The issuers at which the editor may give roles, in the catalogue's order.</summary>
    internal IEnumerable<Issuer> Giveable => Catalogue.Issuers.Where(issuer => Editor.Manages(issuer.Id, Matter.People));

    /// <summary>Whether it is the editor's own account, whose rights are for others to change.</summary>
    internal bool IsOwn => Person is { } person && person.Id == Editor.Account;
}

using BadgeFunctions.Core.Access;
using BadgeFunctions.Core.Access.People;
using BadgeFunctions.Core.Access.Rights;
using BadgeFunctions.Web.Access;
using BadgeFunctions.Web.Pages.Mailbox;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace BadgeFunctions.Web.Layout;

/// <summary>What the header shows to whoever looks at a page.</summary>
/// <param name="Name">The name of record, when signed in.</param>
/// <param name="IsSignedIn">Whether it is known who they are.</param>
/// <param name="Reviews">Whether nominations may be reviewed.</param>
/// <param name="Manages">Whether badges and attendance sessions may be managed.</param>
/// <param name="Assesses">Whether pupils' attempts may be recorded.</param>
/// <param name="ManagesPeople">Whether people and their roles may be managed.</param>
/// <param name="OnBehalfOf">The absent colleagues for whom they act today.</param>
/// <param name="IsOperator">Whether the service may be operated.</param>
/// <param name="HasMailbox">Whether this host keeps its mail on a page that the visitor may see.</param>
internal sealed record Visitor(string? Name, bool IsSignedIn, bool Reviews, bool Manages, bool Assesses, bool ManagesPeople, IReadOnlyList<Substitution> OnBehalfOf, bool IsOperator, bool HasMailbox)
{
    public static Visitor Of(HttpContext? context)
    {
        Actor? actor = context?.User.ActorOf();
        return new Visitor(
            actor?.Name,
            actor is not null,
            actor is { Administers: true } || actor?.Has(Role.Reviewer) == true || actor?.Has(Role.Manager) == true,
            actor is { Administers: true } || actor?.Has(Role.Manager) == true,
            actor is { Administers: true } || actor?.Has(Role.Assessor) == true || actor?.Has(Role.Manager) == true,
            actor?.ManagesPeople() == true,
            actor?.OnBehalfOf ?? [],
            actor is { Operates: true },
            context?.RequestServices.GetService<IMailboxReader>() is not null
                && (actor is { Operates: true } || MailboxEndpoints.IsOpen(context.RequestServices)));
    }
}

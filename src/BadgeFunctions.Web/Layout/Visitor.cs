using BadgeFunctions.Core.Access;
using BadgeFunctions.Web.Access;
using BadgeFunctions.Web.Pages.Mailbox;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace BadgeFunctions.Web.Layout;

/// <summary>What the header shows to whoever looks at a page.</summary>
/// <param name="Name">The name of record, when signed in.</param>
/// <param name="IsReviewer">Whether nominations may be reviewed.</param>
/// <param name="IsManager">Whether badges may be edited.</param>
/// <param name="IsOperator">Whether the service may be operated.</param>
/// <param name="HasMailbox">Whether this host keeps its mail on a page that the visitor may see.</param>
internal sealed record Visitor(string? Name, bool IsReviewer, bool IsManager, bool IsOperator, bool HasMailbox)
{
    public static Visitor Of(HttpContext? context)
    {
        Actor? actor = context?.User.ActorOf();
        return new Visitor(
            actor?.Name,
            actor is not null,
            actor?.Role is Role.Manager or Role.Operator,
            actor?.Role == Role.Operator,
            context?.RequestServices.GetService<IMailboxReader>() is not null
                && (actor?.Role == Role.Operator || MailboxEndpoints.IsOpen(context.RequestServices)));
    }
}

using BadgeFunctions.Web.Pages.Errors;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace BadgeFunctions.Web.Pages.Mailbox;

/// <summary>The mailbox of a host that keeps its mail: there is nobody else on that machine, so it is open.</summary>
internal static class MailboxEndpoints
{
    private const int MostMessages = 200;

    public static void MapMailbox(this IEndpointRouteBuilder pages)
    {
        if (pages.ServiceProvider.GetService<IServiceProviderIsService>()?.IsService(typeof(IMailboxReader)) != true)
        {
            return;
        }

        pages.MapGet(PagePaths.Mailbox, ListAsync).AllowAnonymous();
        pages.MapGet(PagePaths.Mailbox + "/{id}", ShowAsync).AllowAnonymous();
    }

    private static async Task<IResult> ListAsync(IMailboxReader mailbox, CancellationToken cancellationToken) =>
        PageResult.Of<MailboxPage>(await mailbox.ListAsync(MostMessages, cancellationToken));

    private static async Task<IResult> ShowAsync(string id, IMailboxReader mailbox, CancellationToken cancellationToken) =>
        await mailbox.FindAsync(id, cancellationToken) is { } message ? PageResult.Of<MessagePage>(message) : ErrorPages.NotFound;
}

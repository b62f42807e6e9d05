using BadgeFunctions.Core;
using BadgeFunctions.Web.Access;
using BadgeFunctions.Web.Pages.Errors;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace BadgeFunctions.Web.Pages.Mailbox;

/// <summary>
/// The mailbox of a host that keeps its mail. On somebody's own machine it is open; under a public address it is the
/// operator's, for it holds links that grant things.
/// </summary>
internal static class MailboxEndpoints
{
    private const int MostMessages = 200;

    public static void MapMailbox(this IEndpointRouteBuilder pages)
    {
        if (pages.ServiceProvider.GetService<IServiceProviderIsService>()?.IsService(typeof(IMailboxReader)) != true)
        {
            return;
        }

        RouteGroupBuilder mailbox = pages.MapGroup(PagePaths.Mailbox);
        if (IsOpen(pages.ServiceProvider))
        {
            mailbox.AllowAnonymous();
        }
        else
        {
            mailbox.RequireAuthorization(Policies.Operator);
        }

        mailbox.MapGet(string.Empty, ListAsync);
        mailbox.MapGet("/{id}", ShowAsync);
    }

    /// <summary>Whether anybody may read it: nobody but the machine's own user can reach a loopback address.</summary>
    public static bool IsOpen(IServiceProvider services) =>
        new Uri(services.GetRequiredService<IOptions<ServiceOptions>>().Value.PublicBaseUrl).IsLoopback;

    private static async Task<IResult> ListAsync(IMailboxReader mailbox, CancellationToken cancellationToken) =>
        PageResult.Of<MailboxPage>(await mailbox.ListAsync(MostMessages, cancellationToken));

    private static async Task<IResult> ShowAsync(string id, IMailboxReader mailbox, CancellationToken cancellationToken) =>
        await mailbox.FindAsync(id, cancellationToken) is { } message ? PageResult.Of<MessagePage>(message) : ErrorPages.NotFound;
}

using System.Security.Claims;
using BadgeFunctions.Core.Access;
using BadgeFunctions.Core.Commissions.Messages;
using BadgeFunctions.Core.Problems;
using BadgeFunctions.Web.Access;
using BadgeFunctions.Web.Components;
using BadgeFunctions.Web.Pages.Errors;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace BadgeFunctions.Web.Pages.Minutes;

/// <summary>Where the secretary changes one message.</summary>
internal static class MessageEndpoints
{
    public static void MapMessages(this IEndpointRouteBuilder pages)
    {
        pages.MapGet(MinutesPaths.MessagePattern, ShowAsync).RequireAuthorization(Policies.SignedIn);
        pages.MapPost(MinutesPaths.MessagePattern, EditAsync).RequireAuthorization(Policies.SignedIn).RequireFormToken();
    }

    private static async Task<IResult> ShowAsync(
        string session, string nomination, ClaimsPrincipal user, MinutesDesk desk, SessionMessages messages, CancellationToken cancellationToken) =>
        await FindAsync(session, nomination, user.SignedIn(), desk, messages, cancellationToken) is { } found
            ? PageResult.Of<MessagePage>(found)
            : ErrorPages.NotFound;

    private static async Task<IResult> EditAsync(
        string session,
        string nomination,
        HttpRequest request,
        ClaimsPrincipal user,
        MinutesDesk desk,
        SessionMessages messages,
        EditMessage edit,
        CancellationToken cancellationToken)
    {
        Actor actor = user.SignedIn();
        IFormCollection fields = await request.ReadFormAsync(cancellationToken);
        MessageForm form = MessageForm.Read(fields);
        bool reset = fields[MessageForm.ActionField] == MessageForm.Reset;
        IReadOnlyList<Problem>? problems = reset
            ? await edit.ResetAsync(session, nomination, actor, cancellationToken)
            : await edit.ExecuteAsync(session, nomination, form.Subject, form.Text, actor, cancellationToken);
        if (problems is null)
        {
            return ErrorPages.NotFound;
        }

        if (problems.Count == 0)
        {
            return PageResult.SeeOther($"{MinutesPaths.Session(session)}?done={(reset ? "reset" : "edited")}");
        }

        return await FindAsync(session, nomination, actor, desk, messages, cancellationToken) is { } found
            ? PageResult.Of<MessagePage>(found with { Form = form, Problems = MessageForm.Describe(problems) }, StatusCodes.Status422UnprocessableEntity)
            : ErrorPages.NotFound;
    }

    private static async Task<MessageView?> FindAsync(
        string session, string nomination, Actor actor, MinutesDesk desk, SessionMessages messages, CancellationToken cancellationToken) =>
        await desk.FindAsync(session, actor, cancellationToken) is { Writes: true, Session: var sitting }
        && await messages.FindAsync(sitting, nomination, cancellationToken) is { IsReleased: false, Message: { } message } dossier
            ? new MessageView(sitting, dossier, new MessageForm(message.Subject, message.Text), FormProblems.None)
            : null;
}

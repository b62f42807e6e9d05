using System.Security.Claims;
using BadgeFunctions.Core.Access;
using BadgeFunctions.Core.Catalogue;
using BadgeFunctions.Core.Commissions.Messages;
using BadgeFunctions.Core.Problems;
using BadgeFunctions.Web.Access;
using BadgeFunctions.Web.Components;
using BadgeFunctions.Web.Pages.Errors;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace BadgeFunctions.Web.Pages.Minutes;

/// <summary>Where managers write the templates of their issuer.</summary>
internal static class TemplateEndpoints
{
    public const string Preview = "preview";

    public static void MapTemplates(this IEndpointRouteBuilder pages)
    {
        pages.MapGet(MinutesPaths.TemplatesPattern, ListAsync).RequireAuthorization(Policies.Manager);
        pages.MapGet(MinutesPaths.TemplatePattern, ShowAsync).RequireAuthorization(Policies.Manager);
        pages.MapPost(MinutesPaths.TemplatePattern, WriteAsync).RequireAuthorization(Policies.Manager).RequireFormToken();
    }

    private static async Task<IResult> ListAsync(
        string issuer, string? done, ClaimsPrincipal user, ICatalogue catalogue, MessageTemplates templates, CancellationToken cancellationToken) =>
        await IssuerAsync(issuer, user.SignedIn(), catalogue, cancellationToken) is { } found
            ? PageResult.Of<TemplatesPage>(new TemplatesView(found, await templates.FindAsync(issuer, cancellationToken), done is "saved" or "reset" ? done : null))
            : ErrorPages.NotFound;

    private static async Task<IResult> ShowAsync(
        string issuer,
        string kind,
        string language,
        ClaimsPrincipal user,
        ICatalogue catalogue,
        MessageTemplates templates,
        PreviewTemplate preview,
        CancellationToken cancellationToken)
    {
        Actor actor = user.SignedIn();
        if (await ReadAsync(issuer, kind, language, actor, catalogue, templates, cancellationToken) is not { } view)
        {
            return ErrorPages.NotFound;
        }

        (TemplatePreview? shown, _) = await preview.ExecuteAsync(issuer, view.Kind, language, view.Form.Subject, view.Form.Text, actor, cancellationToken);
        return PageResult.Of<TemplatePage>(view with { Preview = shown });
    }

    private static async Task<IResult> WriteAsync(
        string issuer,
        string kind,
        string language,
        HttpRequest request,
        ClaimsPrincipal user,
        ICatalogue catalogue,
        MessageTemplates templates,
        PreviewTemplate preview,
        CancellationToken cancellationToken)
    {
        Actor actor = user.SignedIn();
        if (await ReadAsync(issuer, kind, language, actor, catalogue, templates, cancellationToken) is not { } view)
        {
            return ErrorPages.NotFound;
        }

        IFormCollection fields = await request.ReadFormAsync(cancellationToken);
        view = view with { Form = MessageForm.Read(fields) };
        IReadOnlyList<Problem>? problems;
        switch (fields[MessageForm.ActionField].ToString())
        {
            case MessageForm.Reset:
                await templates.ResetAsync(issuer, view.Kind, language, actor, cancellationToken);
                return PageResult.SeeOther($"{MinutesPaths.Templates(issuer)}?done=reset");
            case Preview:
                (TemplatePreview? shown, problems) = await preview.ExecuteAsync(issuer, view.Kind, language, view.Form.Subject, view.Form.Text, actor, cancellationToken);
                view = view with { Preview = shown };
                break;
            default:
                problems = await templates.SaveAsync(issuer, view.Kind, language, view.Form.Subject, view.Form.Text, actor, cancellationToken);
                if (problems is { Count: 0 })
                {
                    return PageResult.SeeOther($"{MinutesPaths.Templates(issuer)}?done=saved");
                }

                break;
        }

        FormProblems described = MessageForm.Describe(problems ?? []);
        return PageResult.Of<TemplatePage>(view with { Problems = described }, described.Any ? StatusCodes.Status422UnprocessableEntity : StatusCodes.Status200OK);
    }

    private static async Task<TemplateView?> ReadAsync(
        string issuer, string word, string language, Actor actor, ICatalogue catalogue, MessageTemplates templates, CancellationToken cancellationToken)
    {
        if (OutcomeWords.Parse(word) is not { } kind || !MessageTemplates.Languages.Contains(language)
            || await IssuerAsync(issuer, actor, catalogue, cancellationToken) is not { } found)
        {
            return null;
        }

        MessageTemplateSet set = await templates.FindAsync(issuer, cancellationToken);
        MessageTemplate template = set.Of(kind, language);
        return new TemplateView(found, kind, language, new MessageForm(template.Subject, template.Text), FormProblems.None, set.HasOwn(kind, language), null);
    }

    private static async Task<Issuer?> IssuerAsync(string issuer, Actor actor, ICatalogue catalogue, CancellationToken cancellationToken) =>
        actor.Manages(issuer, Matter.Commission) ? (await catalogue.CurrentAsync(cancellationToken)).FindIssuer(issuer) : null;
}

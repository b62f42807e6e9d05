using System.Globalization;
using System.Security.Claims;
using System.Text;
using BadgeFunctions.Core.Access;
using BadgeFunctions.Core.Catalogue;
using BadgeFunctions.Core.Commissions;
using BadgeFunctions.Core.Commissions.Minutes;
using BadgeFunctions.Core.Commissions.Sessions;
using BadgeFunctions.Web.Access;
using BadgeFunctions.Web.Components;
using BadgeFunctions.Web.Pages.Errors;
using BadgeFunctions.Web.Resources;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace BadgeFunctions.Web.Pages.Minutes;

/// <summary>Good practices become a newsletter.</summary>
internal static class EchoEndpoints
{
    public const string FromField = "from";
    public const string UntilField = "until";
    public const string ActionField = "action";
    public const string Choose = "choose";
    public const string Compose = "compose";
    public const string Text = "txt";
    public const string Markdown = "md";

    private const int MonthsBack = 6;
    private const int MostYears = 3;

    public static void MapEcho(this IEndpointRouteBuilder pages)
    {
        pages.MapGet(MinutesPaths.EchoPattern, ShowAsync).RequireAuthorization(Policies.SignedIn);
        pages.MapPost(MinutesPaths.EchoPattern, WriteAsync).RequireAuthorization(Policies.SignedIn).RequireFormToken();
    }

    private static async Task<IResult> ShowAsync(
        string issuer, ClaimsPrincipal user, ICatalogue catalogue, CommissionQueries commissions, GoodPractices practices, TimeProvider time, CancellationToken cancellationToken)
    {
        DateOnly today = CallSchedule.Today(time.GetUtcNow());
        return await IssuerAsync(issuer, user.SignedIn(), today, catalogue, commissions, cancellationToken) is { } found
            ? PageResult.Of<EchoPage>(await DescribeAsync(found, Written(today.AddMonths(-MonthsBack)), Written(today), null, practices, cancellationToken))
            : ErrorPages.NotFound;
    }

    private static async Task<IResult> WriteAsync(
        string issuer,
        HttpRequest request,
        ClaimsPrincipal user,
        ICatalogue catalogue,
        CommissionQueries commissions,
        GoodPractices practices,
        TimeProvider time,
        CancellationToken cancellationToken)
    {
        DateOnly today = CallSchedule.Today(time.GetUtcNow());
        if (await IssuerAsync(issuer, user.SignedIn(), today, catalogue, commissions, cancellationToken) is not { } found)
        {
            return ErrorPages.NotFound;
        }

        IFormCollection form = await request.ReadFormAsync(cancellationToken);
        string action = form[ActionField].ToString();
        EchoView view = await DescribeAsync(
            found, form[FromField].ToString(), form[UntilField].ToString(), action == Choose ? null : form, practices, cancellationToken);
        if (view.Problems.Any)
        {
            return PageResult.Of<EchoPage>(view, StatusCodes.Status422UnprocessableEntity);
        }

        if (action == Choose)
        {
            return PageResult.Of<EchoPage>(view);
        }

        string letter = EchoLetter.Write(found.Name, Day(view.From)!.Value, Day(view.Until)!.Value, view.Rows, Texts.Current);
        return action is Text or Markdown
            ? Results.Bytes(Encoding.UTF8.GetBytes(letter), $"text/{(action == Text ? "plain" : "markdown")}; charset=utf-8", $"echo-badges-{view.Until}.{action}")
            : PageResult.Of<EchoPage>(view with { Newsletter = letter });
    }

    private static async Task<EchoView> DescribeAsync(
        Issuer issuer, string from, string until, IFormCollection? form, GoodPractices practices, CancellationToken cancellationToken)
    {
        List<FieldProblem> problems = [];
        foreach ((string field, string typed) in new[] { (FromField, from), (UntilField, until) })
        {
            if (Day(typed) is null)
            {
                problems.Add(new FieldProblem(field, Texts.Current[$"minutes.echo-{field}"], Texts.Current["minutes.echo-no-day"]));
            }
        }

        if (Day(from) is { } first && Day(until) is { } last && (first > last || first.AddYears(MostYears) < last))
        {
            problems.Add(new FieldProblem(UntilField, Texts.Current["minutes.echo-until"], Texts.Current["minutes.echo-order"]));
        }

        IReadOnlyList<GoodPractice> found = problems.Count == 0
            ? await practices.ListAsync(issuer.Id, Day(from)!.Value, Day(until)!.Value, cancellationToken)
            : [];
        return new EchoView(issuer, from, until, [.. found.Select(practice => Row(practice, form))], null, new FormProblems(problems));
    }

    // What names somebody has to be chosen by hand.
    private static EchoRow Row(GoodPractice practice, IFormCollection? form)
    {
        EchoRow row = new(practice, practice.Text, !practice.NamesSomebody);
        return form is null ? row : row with { IsChosen = form.ContainsKey(row.ChosenField), Text = form[row.TextField].ToString() is { Length: > 0 } text ? text : practice.Text };
    }

    // Managers, and whoever writes for a session of this year.
    private static async Task<Issuer?> IssuerAsync(
        string issuer, Actor actor, DateOnly today, ICatalogue catalogue, CommissionQueries commissions, CancellationToken cancellationToken)
    {
        Issuer? found = (await catalogue.CurrentAsync(cancellationToken)).FindIssuer(issuer);
        if (found is null || actor.Manages(issuer, Matter.Commission))
        {
            return found;
        }

        DateTimeOffset now = new(today.ToDateTime(TimeOnly.MinValue), TimeSpan.Zero);
        foreach (SessionEntry entry in await commissions.ListAsync(issuer, now.AddYears(-1), now.AddDays(2), cancellationToken))
        {
            if (await commissions.FindAsync(entry.Id, cancellationToken) is { Value: var session } && Participation.Of(session, actor).Writes)
            {
                return found;
            }
        }

        return null;
    }

    private static DateOnly? Day(string typed) =>
        DateOnly.TryParseExact(typed, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly day) ? day : null;

    private static string Written(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}

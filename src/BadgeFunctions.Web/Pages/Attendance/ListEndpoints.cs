using System.Buffers;
using System.Globalization;
using System.Security.Claims;
using BadgeFunctions.Core.Attendance;
using BadgeFunctions.Core.Attendance.Lists;
using BadgeFunctions.Core.Nominations;
using BadgeFunctions.Core.Ports;
using BadgeFunctions.Core.Problems;
using BadgeFunctions.Core.Spreadsheets;
using BadgeFunctions.Web.Access;
using BadgeFunctions.Web.Components;
using BadgeFunctions.Web.Hosting;
using BadgeFunctions.Web.Pages.Errors;
using BadgeFunctions.Web.Resources;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace BadgeFunctions.Web.Pages.Attendance;

/// <summary>Takes a list of those who attended: sent, shown with what it would lead to, then confirmed.</summary>
internal static class ListEndpoints
{
    private const string Path = AttendanceEndpoints.SessionPath + "/list";
    private const long OtherFields = 64 * 1024;
    private static readonly TimeSpan TimeToConfirm = TimeSpan.FromHours(1);

    public static void MapLists(this IEndpointRouteBuilder pages)
    {
        pages.MapPost(Path, ReceiveAsync).RequireAuthorization(Policies.Manager).RequireFormToken()
            .WithMetadata(new BodyLimit((2L * AttendanceLimits.File) + OtherFields));
        pages.MapGet(Path, ShowAsync).RequireAuthorization(Policies.Manager);
        pages.MapGet(Path + "/rejected", RejectedAsync).RequireAuthorization(Policies.Manager);
        pages.MapPost(Path + "/confirm", ConfirmAsync).RequireAuthorization(Policies.Manager).RequireFormToken();
    }

    private static async Task<IResult> ReceiveAsync(
        string id,
        HttpRequest request,
        ClaimsPrincipal user,
        ManagedSessions sessions,
        ReceivedLists lists,
        AttendanceLists attendance,
        ISignedLinks links,
        CancellationToken cancellationToken)
    {
        if (await sessions.FindAsync(user.SignedIn(), id, cancellationToken) is not { } session)
        {
            return ErrorPages.NotFound;
        }

        string problem;
        if ((await request.ReadFormAsync(cancellationToken)).Files[ListForm.FileField] is not { Length: > 0 } file)
        {
            problem = ProblemText.Describe(new Problem(ListForm.FileField, ProblemCodes.EmptyFile), Texts.Current.Culture);
        }
        else if (file.Length > AttendanceLimits.File)
        {
            problem = ProblemText.Describe(
                new Problem(ListForm.FileField, ProblemCodes.FileTooLarge, AttendanceLimits.File / (1024 * 1024)), Texts.Current.Culture);
        }
        else
        {
            await using Stream content = file.OpenReadStream();
            string path = await lists.KeepAsync(content, cancellationToken);
            try
            {
                await attendance.PlanAsync(session, (await lists.ReadAsync(path, cancellationToken))!.Value, cancellationToken);
                return PageResult.SeeOther(AttendancePaths.Plan(id, path, links.Create(LinkPurposes.AttendanceList, Subject(id, path), TimeToConfirm)));
            }
            catch (CsvException unusable)
            {
                await lists.DiscardAsync(path, cancellationToken);
                problem = unusable.Describe(Texts.Current.Culture);
            }
        }

        FormProblems problems = new([new FieldProblem(ListForm.FileField, Texts.Current["attend.field-file"], problem)]);
        return PageResult.Of<SessionPage>(
            await sessions.DescribeAsync(session, 1, SessionNews.None, problems, cancellationToken), StatusCodes.Status422UnprocessableEntity);
    }

    private static async Task<IResult> ShowAsync(
        string id,
        string? file,
        string? key,
        ClaimsPrincipal user,
        ManagedSessions sessions,
        ReceivedLists lists,
        AttendanceLists attendance,
        ISignedLinks links,
        CancellationToken cancellationToken)
    {
        if (await sessions.FindAsync(user.SignedIn(), id, cancellationToken) is not { } session)
        {
            return ErrorPages.NotFound;
        }

        // A list that was confirmed is no more: its page leads to the people it brought.
        return await OpenAsync(id, file, key, lists, links, cancellationToken) is { } csv
            ? PageResult.Of<ListPlanPage>(new ListPlanView(session, await attendance.PlanAsync(session, csv, cancellationToken), file!, key!))
            : PageResult.SeeOther(AttendancePaths.Session(id));
    }

    private static async Task<IResult> RejectedAsync(
        string id,
        string? file,
        string? key,
        ClaimsPrincipal user,
        ManagedSessions sessions,
        ReceivedLists lists,
        AttendanceLists attendance,
        ISignedLinks links,
        CancellationToken cancellationToken)
    {
        if (await sessions.FindAsync(user.SignedIn(), id, cancellationToken) is not { } session
            || await OpenAsync(id, file, key, lists, links, cancellationToken) is not { } csv)
        {
            return ErrorPages.NotFound;
        }

        ArrayBufferWriter<byte> output = new();
        RejectedRows.Write(output, await attendance.PlanAsync(session, csv, cancellationToken), Texts.Current.Culture);
        return TypedResults.Bytes(output.WrittenMemory, "text/csv; charset=utf-8", $"{Texts.Current["attend.rejected-file"]}.csv");
    }

    private static async Task<IResult> ConfirmAsync(
        string id,
        string? file,
        string? key,
        ClaimsPrincipal user,
        ManagedSessions sessions,
        ReceivedLists lists,
        AttendanceLists attendance,
        ISignedLinks links,
        CancellationToken cancellationToken)
    {
        if (await sessions.FindAsync(user.SignedIn(), id, cancellationToken) is not { } session)
        {
            return ErrorPages.NotFound;
        }

        if (await OpenAsync(id, file, key, lists, links, cancellationToken) is not { } csv)
        {
            return PageResult.SeeOther(AttendancePaths.Session(id));
        }

        AttendanceListPlan done = await attendance.TakeAsync(session, csv, Texts.Current.Language, user.SignedIn(), cancellationToken);
        await lists.DiscardAsync(file!, cancellationToken);
        return PageResult.SeeOther(string.Create(
            CultureInfo.InvariantCulture,
            $"{AttendancePaths.Session(id)}?added={done.Count(ListedOutcome.Added)}&confirmed={done.Count(ListedOutcome.Confirmed)}"));
    }

    private static async Task<ReadOnlyMemory<byte>?> OpenAsync(
        string id, string? file, string? key, ReceivedLists lists, ISignedLinks links, CancellationToken cancellationToken) =>
        file is not null && links.Grants(LinkPurposes.AttendanceList, Subject(id, file), key) ? await lists.ReadAsync(file, cancellationToken) : null;

    private static string Subject(string id, string path) => $"{id}/{path}";
}

using BadgeFunctions.Core.Attendance;
using BadgeFunctions.Core.Spreadsheets;
using BadgeFunctions.Web.Resources;
using Microsoft.AspNetCore.Http;

namespace BadgeFunctions.Web.Pages.Attendance;

/// <summary>A session's people as a spreadsheet, written as they are read.</summary>
/// <param name="session">The session.</param>
/// <param name="participants">Reads them.</param>
internal sealed class ParticipantExport(AttendanceSession session, ParticipantQueries participants) : IResult
{
    private const int AtOnce = 100;

    public async Task ExecuteAsync(HttpContext httpContext)
    {
        HttpResponse response = httpContext.Response;
        Texts texts = Texts.Current;
        response.ContentType = "text/csv; charset=utf-8";
        response.Headers.ContentDisposition = $"attachment; filename=\"{texts["attend.export-file"]}-{WrittenDate.Machine(session.Day)}.csv\"";
        CsvWriter writer = new(response.BodyWriter);
        writer.WriteRow(
            texts["nominate.familyName"], texts["nominate.givenName"], texts["nominate.email"], texts["nominate.function"], texts["attend.how"], texts["attend.at"], texts["attend.standing"]);
        foreach (SignUp[] some in (await participants.ListAsync(session.Id, httpContext.RequestAborted)).Chunk(AtOnce))
        {
            foreach (Participant one in await participants.DescribeAsync(session.Id, some, httpContext.RequestAborted))
            {
                writer.WriteRow(
                    one.Nominee?.FamilyName,
                    one.Nominee?.GivenName,
                    one.Nominee?.Email,
                    one.Function,
                    texts[one.Listed ? "attend.how-list" : "attend.how-room"],
                    WrittenDate.Machine(one.At),
                    StandingWords.Of(one.Standing));
            }

            await response.BodyWriter.FlushAsync(httpContext.RequestAborted);
        }
    }
}

using System.Text;
using BadgeFunctions.Core.Commissions.Sessions;
using BadgeFunctions.Web.Resources;
using Ical.Net;
using Ical.Net.CalendarComponents;
using Ical.Net.DataTypes;
using Ical.Net.Serialization;

namespace BadgeFunctions.Web.Pages.Commission;

/// <summary>Sessions as an iCalendar stream (RFC 5545). Times are in UTC, which every calendar shows in its own zone.</summary>
/// <param name="baseUrl">The address of the service.</param>
/// <param name="texts">The words.</param>
internal sealed class SessionFeed(string baseUrl, Texts texts)
{
    private const string Product = "-//BadgeFunctions//Commission//FR";

    /// <summary>The stream.</summary>
    /// <param name="name">What a calendar calls it.</param>
    /// <param name="sessions">The sessions.</param>
    /// <returns>UTF-8 with lines of at most 75 octets, each ended by CRLF (§3.1). The same sessions give the same bytes.</returns>
    public byte[] Write(string name, IEnumerable<FeedSession> sessions)
    {
        Calendar calendar = new() { ProductId = Product, Method = CalendarMethods.Publish };
        calendar.AddProperty("X-WR-CALNAME", name);
        calendar.AddProperty("REFRESH-INTERVAL;VALUE=DURATION", "PT6H");
        foreach (FeedSession session in sessions)
        {
            calendar.Events.Add(Event(session));
        }

        return Encoding.UTF8.GetBytes(new CalendarSerializer().SerializeToString(calendar) ?? string.Empty);
    }

    private CalendarEvent Event(FeedSession session)
    {
        SessionEntry entry = session.Entry;
        string page = baseUrl + CommissionPaths.Session(entry.Id);

        // A remote session is no appointment: its deadline is.
        DateTimeOffset start = entry.Form == SessionForm.Remote ? entry.EndsAt.AddHours(-1) : entry.StartsAt;
        CalendarEvent one = new()
        {
            Uid = $"{entry.Id}@{new Uri(baseUrl).Host}",
            DtStart = Utc(start),
            DtEnd = Utc(entry.EndsAt),
            DtStamp = Utc(entry.ChangedAt ?? entry.StartsAt),
            Sequence = entry.Sequence,
            Summary = texts.Format(entry.Form == SessionForm.Remote ? "calendar.feed-deadline" : "calendar.feed-summary", texts.TitleOf(entry.Title), session.Issuer),
            Location = session.Where,
            Description = session.Note,
            Url = new Uri(page),
            Status = entry.Status == SessionStatus.Cancelled ? EventStatus.Cancelled : EventStatus.Confirmed,
            Transparency = session.Own ? TransparencyType.Opaque : TransparencyType.Transparent,
        };
        if (entry.ChangedAt is { } changed)
        {
            one.LastModified = Utc(changed);
        }

        return one;
    }

    private static CalDateTime Utc(DateTimeOffset moment)
    {
        DateTime utc = moment.UtcDateTime;
        return new CalDateTime(new DateTime(utc.Year, utc.Month, utc.Day, utc.Hour, utc.Minute, utc.Second, DateTimeKind.Utc), CalDateTime.UtcTzId);
    }
}

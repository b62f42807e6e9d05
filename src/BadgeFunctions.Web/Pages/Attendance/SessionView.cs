using BadgeFunctions.Core.Attendance;
using BadgeFunctions.Core.Catalogue;
using BadgeFunctions.Web.Components;

namespace BadgeFunctions.Web.Pages.Attendance;

/// <summary>A session and who attended it.</summary>
/// <param name="Session">The session.</param>
/// <param name="Badge">Its badge, unless the catalogue has lost it.</param>
/// <param name="People">Some of its people.</param>
/// <param name="Page">Which of the pages, from 1.</param>
/// <param name="Pages">How many there are.</param>
/// <param name="Now">The moment that open and closed are told of.</param>
/// <param name="News">What was just done.</param>
/// <param name="Problems">What is wrong with a form of the page.</param>
public sealed record SessionView(
    AttendanceSession Session,
    Badge? Badge,
    IReadOnlyList<Participant> People,
    int Page,
    int Pages,
    DateTimeOffset Now,
    SessionNews News,
    FormProblems Problems);

using System.Globalization;
using BadgeFunctions.Core.Identity;

namespace BadgeFunctions.Core.Attendance;

/// <summary>
/// Where sessions are kept, changed together: the session (<c>s:</c>), its place in its issuer's list, newest first
/// (<c>l:</c>), the code that leads to it (<c>c:</c>), a sign-up (<c>u:</c>), the same sign-up found by its person
/// (<c>p:</c>), and the sign-up whose nomination is yet to be made (<c>w:</c>), which alone holds what the person typed.
/// </summary>
internal static class AttendancePartition
{
    public const string Name = "attendance";
    public const string PendingPrefix = "w:";

    private const long LastMillisecond = 9_999_999_999_999;

    public static string Session(string id) => $"s:{id}";

    public static string ListingPrefix(string issuer) => $"l:{issuer}:";

    public static string Listing(AttendanceSession session) => string.Create(
        CultureInfo.InvariantCulture, $"{ListingPrefix(session.Issuer)}{LastMillisecond - session.CreatedAt.ToUnixTimeMilliseconds():D13}:{session.Id}");

    public static string Code(string code) => $"c:{code}";

    public static string SignUpPrefix(string session) => $"u:{session}:";

    public static string SignUp(string session, string email) => SignUpPrefix(session) + TextHash.Of(email);

    public static string Pending(string session, string email) => $"{PendingPrefix}{session}:{TextHash.Of(email)}";

    public static string PersonPrefix(string email) => $"p:{TextHash.Of(email)}:";

    public static string Person(string email, string session) => PersonPrefix(email) + session;
}

namespace BadgeFunctions.Web.Pages.Attendance;

/// <summary>The addresses of a session's pages.</summary>
internal static class AttendancePaths
{
    public const string List = "/attendance";
    public const string New = "/attendance/new";
    public const string Code = "/a";

    public static string Session(string id) => $"{List}/{Uri.EscapeDataString(id)}";

    public static string Open(string id) => $"{Session(id)}/open";

    public static string Close(string id) => $"{Session(id)}/close";

    public static string Extend(string id) => $"{Session(id)}/extend";

    public static string Room(string id) => $"{Session(id)}/room";

    public static string RoomState(string id) => $"{Room(id)}/state";

    public static string Export(string id) => $"{Session(id)}/export";

    public static string Upload(string id) => $"{Session(id)}/list";

    public static string Plan(string id, string file, string key) =>
        $"{Upload(id)}?file={Uri.EscapeDataString(file)}&key={Uri.EscapeDataString(key)}";

    public static string Confirm(string id, string file, string key) =>
        $"{Upload(id)}/confirm?file={Uri.EscapeDataString(file)}&key={Uri.EscapeDataString(key)}";

    public static string Rejected(string id, string file, string key) =>
        $"{Upload(id)}/rejected?file={Uri.EscapeDataString(file)}&key={Uri.EscapeDataString(key)}";

    public static string SignUp(string id, string key) => $"/attend/{Uri.EscapeDataString(id)}?key={Uri.EscapeDataString(key)}";
}

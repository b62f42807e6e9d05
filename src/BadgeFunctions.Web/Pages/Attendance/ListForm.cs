namespace BadgeFunctions.Web.Pages.Attendance;

/// <summary>The form that a list is sent with.</summary>
internal static class ListForm
{
    public const string FileField = "file";
}

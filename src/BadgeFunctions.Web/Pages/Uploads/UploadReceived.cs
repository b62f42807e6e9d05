namespace BadgeFunctions.Web.Pages.Uploads;

/// <summary>A file that came whole.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Received">The sealed file, for the form's field.</param>
/// <param name="Message">A sentence that says so.</param>
public sealed record UploadReceived(string Name, string Received, string Message);

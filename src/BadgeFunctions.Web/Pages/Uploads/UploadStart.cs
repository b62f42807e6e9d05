namespace BadgeFunctions.Web.Pages.Uploads;

/// <summary>A file that is to come in parts.</summary>
/// <param name="Name">Its name on the sender's machine.</param>
/// <param name="Length">Its length, in bytes.</param>
public sealed record UploadStart(string? Name, long Length);

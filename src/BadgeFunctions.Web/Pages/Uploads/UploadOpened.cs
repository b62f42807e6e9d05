namespace BadgeFunctions.Web.Pages.Uploads;

/// <summary>An upload that was opened.</summary>
/// <param name="Path">Where its parts go.</param>
/// <param name="Token">What every request about it shows in <c>Upload-Token</c>.</param>
public sealed record UploadOpened(string Path, string Token);

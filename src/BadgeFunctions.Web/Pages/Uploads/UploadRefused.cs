namespace BadgeFunctions.Web.Pages.Uploads;

/// <summary>A file that was not kept.</summary>
/// <param name="Message">Why, in a sentence.</param>
public sealed record UploadRefused(string Message);

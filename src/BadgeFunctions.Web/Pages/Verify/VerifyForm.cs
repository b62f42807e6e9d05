namespace BadgeFunctions.Web.Pages.Verify;

/// <summary>The verification form, as typed.</summary>
/// <param name="Url">An address.</param>
/// <param name="Text">A text.</param>
/// <param name="Email">The address, or the pupil's code, of the person said to hold the badge.</param>
public sealed record VerifyForm(string? Url, string? Text, string? Email)
{
    /// <summary>The field of the file.</summary>
    public const string FileField = "file";

    /// <summary>The field of <see cref="Url"/>.</summary>
    public const string UrlField = "url";

    /// <summary>The field of <see cref="Text"/>.</summary>
    public const string TextField = "text";

    /// <summary>The field of <see cref="Email"/>.</summary>
    public const string EmailField = "email";
}

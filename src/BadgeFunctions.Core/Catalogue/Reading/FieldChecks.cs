using System.Globalization;
using BadgeFunctions.Core.Identity;

namespace BadgeFunctions.Core.Catalogue.Reading;

// Each check notes what is wrong and returns the value to keep: empty when it was wrong, for then the file is refused anyway.
internal sealed class FieldChecks(CatalogueFindings findings)
{
    private const int LongestUrl = 2000;

    public string Text(string path, string? value, int longest, bool lines = false)
    {
        string text = (value ?? string.Empty).Trim();
        if (text.Length == 0)
        {
            findings.Add(path, CatalogueErrorCodes.Required);
        }
        else if (text.Length > longest)
        {
            findings.Add(path, CatalogueErrorCodes.TooLong, longest.ToString(CultureInfo.InvariantCulture));
        }
        else if (text.Any(c => !IsReadable(c, lines)))
        {
            findings.Add(path, CatalogueErrorCodes.Unreadable);
        }

        return text;
    }

    public string? OptionalText(string path, string? value, int longest) => value is null ? null : Text(path, value, longest);

    public string Id(string path, string? value)
    {
        if (string.IsNullOrWhiteSpace(value))
        {
            findings.Add(path, CatalogueErrorCodes.Required);
            return string.Empty;
        }

        if (!CatalogueId.IsWellFormed(value))
        {
            findings.AddQuoting(path, CatalogueErrorCodes.Id, value);
        }

        return value;
    }

    public string? Choice(string path, string? value, IReadOnlyList<string> choices)
    {
        if (value is not null && !choices.Contains(value))
        {
            findings.Add(path, CatalogueErrorCodes.UnknownValue, string.Join(", ", choices));
        }

        return value;
    }

    public int Level(string path, int? value)
    {
        if (value is < 0 or > CatalogueLimits.HighestLevel)
        {
            findings.Add(path, CatalogueErrorCodes.Level, CatalogueLimits.HighestLevel.ToString(CultureInfo.InvariantCulture));
        }

        return value ?? 0;
    }

    public int? Count(string path, int? value, int most)
    {
        if (value < 1 || value > most)
        {
            findings.Add(path, CatalogueErrorCodes.Count, most.ToString(CultureInfo.InvariantCulture));
        }

        return value;
    }

    public DateOnly Day(string path, string? value)
    {
        if (string.IsNullOrWhiteSpace(value))
        {
            findings.Add(path, CatalogueErrorCodes.Required);
            return default;
        }

        if (!DateOnly.TryParseExact(value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly day))
        {
            findings.AddQuoting(path, CatalogueErrorCodes.Day, value);
        }

        return day;
    }

    public string? Validity(string path, string? value)
    {
        if (value is not null && !IsoPeriod.TryParse(value, out _))
        {
            findings.AddQuoting(path, CatalogueErrorCodes.Validity, value);
        }

        return value;
    }

    public string Url(string path, string? value)
    {
        string text = Text(path, value, LongestUrl);
        if (text.Length is > 0 and <= LongestUrl
            && !(Uri.TryCreate(text, UriKind.Absolute, out Uri? url) && url.Scheme is "http" or "https" && url.Host.Length > 0))
        {
            findings.AddQuoting(path, CatalogueErrorCodes.Url, text);
        }

        return text;
    }

    /// <summary>An address of a host alone, in its usual spelling: with a path, programs would not find what stands at well-known places.</summary>
    public string Origin(string path, string? value)
    {
        string text = Url(path, value);
        if (!Uri.TryCreate(text, UriKind.Absolute, out Uri? url))
        {
            return text;
        }

        if (url.AbsolutePath != "/" || url.Query.Length > 0 || url.Fragment.Length > 0 || url.UserInfo.Length > 0)
        {
            findings.AddQuoting(path, CatalogueErrorCodes.Origin, text);
        }

        return url.GetLeftPart(UriPartial.Authority);
    }

    public string Email(string path, string? value)
    {
        string text = Text(path, value, EmailAddress.MaximumLength);
        string? address = EmailAddress.Normalize(text);
        if (text.Length > 0 && address is null)
        {
            findings.AddQuoting(path, CatalogueErrorCodes.Email, text);
        }

        return address ?? string.Empty;
    }

    public string FileName(string path, string? value, string extension)
    {
        string text = Text(path, value, CatalogueLimits.FileName);
        if (text.Length > 0 && !(text.EndsWith(extension, StringComparison.OrdinalIgnoreCase) && text.Split('/').All(IsSegment)))
        {
            findings.Add(path, CatalogueErrorCodes.FileName, extension);
        }

        return text;
    }

    private static bool IsSegment(string segment) =>
        segment.Length > 0 && segment[0] != '.' && segment.All(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_' or '.');

    // U+FFFE and U+FFFF cannot stand in XML, and names go into SVG.
    private static bool IsReadable(char c, bool lines) => char.IsControl(c) ? lines && c is '\n' or '\r' or '\t' : c < '\uFFFE';
}

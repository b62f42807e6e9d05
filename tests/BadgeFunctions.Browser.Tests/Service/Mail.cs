using System.Text.RegularExpressions;

namespace BadgeFunctions.Browser.Tests.Service;

/// <summary>A mail.</summary>
/// <param name="To">Its recipient.</param>
/// <param name="Subject">Its subject.</param>
/// <param name="Text">Its text.</param>
public sealed partial record Mail(string To, string Subject, string Text)
{
    /// <summary>The first link whose address contains some words.</summary>
    public string Link(string part) =>
        Address().Matches(Text).Select(match => match.Value).First(link => link.Contains(part, StringComparison.Ordinal));

    [GeneratedRegex(@"https?://\S+")]
    private static partial Regex Address();
}

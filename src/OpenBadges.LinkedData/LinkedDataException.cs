namespace OpenBadges.LinkedData;

/// <summary>A document cannot be read as linked data, breaks a rule of safety, or exceeds a limit.</summary>
public class LinkedDataException : FormatException
{
    /// <summary>Creates the refusal.</summary>
    /// <param name="code">
    /// Stable code. The JSON-LD 1.1 API's own words where it has them (<c>invalid term definition</c>), else ours
    /// with dots (<c>rdfc.work</c>).
    /// </param>
    /// <param name="message">The rule in one English sentence, for developers.</param>
    /// <param name="innerException">The cause, if another rule was broken first.</param>
    public LinkedDataException(string code, string message, Exception? innerException = null)
        : base(message, innerException)
    {
        Code = code;
    }

    /// <summary>Stable code of the rule that was broken.</summary>
    public string Code { get; }

    /// <summary>The term, IRI or URL concerned, as the document writes it: for an explanation, not for a log.</summary>
    public string? Detail { get; init; }
}

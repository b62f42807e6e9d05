namespace OpenBadges;

/// <summary>A value that would make a badge document invalid was refused.</summary>
public sealed class BadgeArgumentException : ArgumentException
{
    /// <summary>Creates the refusal of one value.</summary>
    /// <param name="code">Stable code of the rule, such as <c>credential.validFrom.fraction</c>.</param>
    /// <param name="message">The rule in one English sentence, for developers.</param>
    public BadgeArgumentException(string code, string message)
        : base(message)
    {
        Code = code;
    }

    /// <summary>Stable code of the rule that was broken.</summary>
    public string Code { get; }
}

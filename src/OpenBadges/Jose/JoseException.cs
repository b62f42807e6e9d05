namespace OpenBadges.Jose;

/// <summary>A JSON Web Key or a compact JWS cannot be read, or breaks a rule of safety.</summary>
public sealed class JoseException : FormatException
{
    /// <summary>Creates the refusal.</summary>
    /// <param name="code">Stable code, such as <c>jwk.private</c>.</param>
    /// <param name="message">The rule in one English sentence, for developers.</param>
    /// <param name="innerException">What the JSON reader said, if it was the one to refuse.</param>
    public JoseException(string code, string message, Exception? innerException = null)
        : base(message, innerException)
    {
        Code = code;
    }

    /// <summary>Stable code of the rule that was broken.</summary>
    public string Code { get; }
}

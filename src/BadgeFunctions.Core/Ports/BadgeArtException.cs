namespace BadgeFunctions.Core.Ports;

/// <summary>Art that cannot be used.</summary>
public sealed class BadgeArtException : Exception
{
    /// <summary>Creates the exception.</summary>
    /// <param name="code">A stable code, such as <c>not-square</c>.</param>
    /// <param name="inner">What was found.</param>
    public BadgeArtException(string code, Exception? inner = null)
        : base(code, inner) => Code = code;

    /// <summary>A stable code, such as <c>not-square</c>.</summary>
    public string Code { get; }
}

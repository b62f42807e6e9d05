namespace BadgeFunctions.Core.Ports;

/// <summary>Tokens for links that grant one thing until a date. Tampered, expired or foreign tokens grant nothing.</summary>
public interface ISignedLinks
{
    /// <summary>Makes a URL-safe token that grants <paramref name="purpose"/> on <paramref name="subject"/>.</summary>
    string Create(string purpose, string subject, TimeSpan validFor);

    /// <summary>Whether <paramref name="token"/> grants <paramref name="purpose"/> on <paramref name="subject"/> now.</summary>
    bool Grants(string purpose, string subject, string? token);
}

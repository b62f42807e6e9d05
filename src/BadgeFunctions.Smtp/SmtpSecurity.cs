namespace BadgeFunctions.Smtp;

/// <summary>How the connection to the relay is secured.</summary>
public enum SmtpSecurity
{
    /// <summary>TLS after <c>STARTTLS</c> (RFC 3207), required: a relay that does not offer it gets nothing. Port 587.</summary>
    StartTls,

    /// <summary>TLS from the first byte (RFC 8314). Port 465.</summary>
    Tls,

    /// <summary>No encryption and no sign-in: for a relay on the same machine. Port 25.</summary>
    None,
}

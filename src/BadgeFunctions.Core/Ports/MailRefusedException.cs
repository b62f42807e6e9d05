namespace BadgeFunctions.Core.Ports;

/// <summary>The mail system refused a message for good (a 5xx reply, RFC 5321 §4.2.1): another try cannot help.</summary>
public sealed class MailRefusedException : Exception
{
    /// <summary>Creates the exception.</summary>
    /// <param name="refused">What was refused.</param>
    /// <param name="status">The reply's numbers, such as <c>550 5.1.1</c>; never its text, which may hold the address.</param>
    /// <param name="inner">What the mail system answered.</param>
    public MailRefusedException(MailRefusal refused, string status, Exception? inner = null)
        : base(Describe(refused, status), inner)
    {
        Refused = refused;
        Status = status;
    }

    /// <summary>What was refused.</summary>
    public MailRefusal Refused { get; }

    /// <summary>The reply's numbers.</summary>
    public string Status { get; }

    private static string Describe(MailRefusal refused, string status) => refused == MailRefusal.Recipient
        ? $"The mail system refused the recipient's address for good ({status}). Ask the person for another address; sending the same again cannot help."
        : $"The mail system refused the message for good ({status}). Ask the relay's administrator why, then send it again.";
}

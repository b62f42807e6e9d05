using System.Globalization;
using System.Text.RegularExpressions;
using BadgeFunctions.Core.Ports;
using MailKit.Net.Smtp;

namespace BadgeFunctions.Smtp;

/// <summary>Tells what a relay refuses for good from what may pass.</summary>
internal static partial class RelayFailure
{
    private const int FirstPermanent = 500;

    /// <summary>
    /// The refusal behind a reply, or <see langword="null"/> when another try may help. A refused sender or sign-in is
    /// nobody's message's fault: it passes when the settings are put right.
    /// </summary>
    public static MailRefusedException? Permanent(SmtpCommandException reply) => reply switch
    {
        { StatusCode: < (SmtpStatusCode)FirstPermanent } => null,
        { ErrorCode: SmtpErrorCode.RecipientNotAccepted } => new MailRefusedException(MailRefusal.Recipient, Numbers(reply), reply),
        { ErrorCode: SmtpErrorCode.MessageNotAccepted } => new MailRefusedException(MailRefusal.Message, Numbers(reply), reply),
        _ => null,
    };

    /// <summary>A reply's numbers without its words, which may hold an address: <c>550 5.1.1</c> (RFC 3463).</summary>
    public static string Numbers(SmtpCommandException reply)
    {
        string code = ((int)reply.StatusCode).ToString(CultureInfo.InvariantCulture);
        return EnhancedStatus().Match(reply.Message) is { Success: true } match ? $"{code} {match.Value}" : code;
    }

    [GeneratedRegex(@"^[245]\.\d{1,3}\.\d{1,3}(?=\s|$)")]
    private static partial Regex EnhancedStatus();
}

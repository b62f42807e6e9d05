using System.Globalization;
using BadgeFunctions.Core.Identity;
using Microsoft.Extensions.Configuration;
using MimeKit;

namespace BadgeFunctions.Smtp;

/// <summary>The relay that takes our mail. Settings <c>Mail:*</c>.</summary>
/// <param name="Host">Its name, against which its certificate is checked.</param>
/// <param name="Port">Its port.</param>
/// <param name="From">The sender, as an address or <c>Name &lt;address&gt;</c>.</param>
/// <param name="Security">How the connection is secured.</param>
/// <param name="User">The account, or none.</param>
/// <param name="Password">The account's password.</param>
public sealed record SmtpSettings(string Host, int Port, MailboxAddress From, SmtpSecurity Security, string? User, string? Password)
{
    /// <summary>Reads the settings, or returns <see langword="null"/> when no <c>Mail:Host</c> is set.</summary>
    /// <exception cref="SmtpSettingsException">A setting is not possible.</exception>
    public static SmtpSettings? Read(IConfiguration configuration)
    {
        ArgumentNullException.ThrowIfNull(configuration);
        if (configuration["Mail:Host"] is not { Length: > 0 } host)
        {
            return null;
        }

        SmtpSecurity security = ReadSecurity(configuration["Mail:Security"]);
        string? user = configuration["Mail:User"] is { Length: > 0 } name ? name : null;
        string? password = configuration["Mail:Password"] is { Length: > 0 } secret ? secret : null;
        if ((user is null) != (password is null))
        {
            throw new SmtpSettingsException(user is null ? "Mail:User" : "Mail:Password");
        }

        return user is not null && security == SmtpSecurity.None
            ? throw new SmtpSettingsException("Mail:Security")
            : new SmtpSettings(host, ReadPort(configuration["Mail:Port"], security), ReadFrom(configuration["Mail:From"]), security, user, password);
    }

    // A record would print its password wherever it is logged.
    /// <inheritdoc/>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Host}:{Port} ({Security})");

    private static SmtpSecurity ReadSecurity(string? text) => text switch
    {
        null or "" => SmtpSecurity.StartTls,
        _ when Enum.TryParse(text, ignoreCase: true, out SmtpSecurity security) && Enum.IsDefined(security) && !char.IsAsciiDigit(text[0]) => security,
        _ => throw new SmtpSettingsException("Mail:Security"),
    };

    private static int ReadPort(string? text, SmtpSecurity security) => text switch
    {
        null or "" => security switch { SmtpSecurity.StartTls => 587, SmtpSecurity.Tls => 465, _ => 25 },
        _ when int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int port) && port is > 0 and <= ushort.MaxValue => port,
        _ => throw new SmtpSettingsException("Mail:Port"),
    };

    private static MailboxAddress ReadFrom(string? text) =>
        MailboxAddress.TryParse(text, out MailboxAddress? from) && EmailAddress.Normalize(from.Address) is not null
            ? from
            : throw new SmtpSettingsException("Mail:From");
}

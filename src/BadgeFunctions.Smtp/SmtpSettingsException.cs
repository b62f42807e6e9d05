namespace BadgeFunctions.Smtp;

/// <summary>A setting of the relay is not possible, or missing beside the others.</summary>
public sealed class SmtpSettingsException : Exception
{
    /// <summary>Creates the exception.</summary>
    /// <param name="setting">The setting's name, such as <c>Mail:From</c>.</param>
    public SmtpSettingsException(string setting)
        : base($"The setting {setting} is missing or not possible.") => Setting = setting;

    /// <summary>The setting's name.</summary>
    public string Setting { get; }
}

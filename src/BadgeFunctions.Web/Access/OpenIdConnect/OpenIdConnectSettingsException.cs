namespace BadgeFunctions.Web.Access.OpenIdConnect;

/// <summary>A setting of the identity provider is not possible, or missing beside the others.</summary>
public sealed class OpenIdConnectSettingsException : Exception
{
    /// <summary>Creates the exception.</summary>
    /// <param name="setting">The setting's name, such as <c>OpenIdConnect:ClientId</c>.</param>
    public OpenIdConnectSettingsException(string setting)
        : base($"The setting {setting} is missing or not possible.") => Setting = setting;

    /// <summary>The setting's name.</summary>
    public string Setting { get; }
}

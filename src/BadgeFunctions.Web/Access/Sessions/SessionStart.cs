using BadgeFunctions.Core.Access.Sessions;
using Microsoft.AspNetCore.Authentication;

namespace BadgeFunctions.Web.Access;

/// <summary>How somebody signs in, carried from where they do to where their session begins.</summary>
internal static class SessionStart
{
    private const string Origin = "origin";
    private const string Token = "token";

    public static AuthenticationProperties By(SessionOrigin origin, string? token = null)
    {
        AuthenticationProperties properties = new();
        properties.SetParameter(Origin, origin);
        properties.SetParameter(Token, token);
        return properties;
    }

    public static SessionOrigin OriginOf(AuthenticationProperties properties) => properties.GetParameter<SessionOrigin?>(Origin) ?? SessionOrigin.Link;

    public static string? TokenOf(AuthenticationProperties properties) => properties.GetParameter<string>(Token);
}

using System.Net;
using BadgeFunctions.Web.Access.OpenIdConnect;
using BadgeFunctions.Web.Hosting.Themes;
using Microsoft.AspNetCore.Http;

namespace BadgeFunctions.Web.Hosting;

/// <summary>What a host decides about its web side.</summary>
public sealed class WebOptions
{
    /// <summary>
    /// The SHA-256 of the operator token's UTF-8 text (see <see cref="Access.OperatorToken.HashOf"/>); when empty, no
    /// token is the operator's.
    /// </summary>
    public ReadOnlyMemory<byte> OperatorTokenHash { get; set; }

    /// <summary>How many nominations one client may send in a minute, all at once or spread; 0 for any number.</summary>
    public int NominationsPerMinute { get; set; } = 30;

    /// <summary>How many uploads one client may open in a minute; 0 for any number.</summary>
    public int UploadsPerMinute { get; set; } = 120;

    /// <summary>How many parts of uploads one client may send in a minute; 0 for any number.</summary>
    public int UploadPartsPerMinute { get; set; } = 1200;

    /// <summary>How many verifications one client may ask for in a minute; 0 for any number.</summary>
    public int VerificationsPerMinute { get; set; } = 30;

    /// <summary>How many tables one client may export in a minute; 0 for any number.</summary>
    public int ExportsPerMinute { get; set; } = 20;

    /// <summary>How many times one client may try to sign in in a minute; 0 for any number.</summary>
    public int SignInsPerMinute { get; set; } = 10;

    /// <summary>Whether people may sign in by a link mailed to the address of their account.</summary>
    public bool MailSignIn { get; set; }

    /// <summary>The organisation's identity provider, or none.</summary>
    public OpenIdConnectSettings? OpenIdConnect { get; set; }

    /// <summary>The look of the pages.</summary>
    public SiteTheme Theme { get; set; }

    /// <summary>Who runs the service, such as <c>Académie de Versailles</c>: named at the top and at the foot of every page.</summary>
    public string? Organisation { get; set; }

    /// <summary>
    /// How many sign-ups for attendance sessions one client may send in a minute; 0 for any number. A whole room often
    /// has one address, and a session has its own limit of people.
    /// </summary>
    public int SignUpsPerMinute { get; set; } = 600;

    /// <summary>
    /// How many times one client may type a pupil's code in a minute; 0 for any number. A whole class sits behind one
    /// school's address.
    /// </summary>
    public int PupilCodesPerMinute { get; set; } = 60;

    /// <summary>
    /// Tells the address of a request's client, for rate limits. A host behind a proxy of its own reads the header that
    /// this proxy, and nobody else, can set.
    /// </summary>
    public Func<HttpContext, IPAddress?> ClientAddress { get; set; } = context => context.Connection.RemoteIpAddress;
}

using BadgeFunctions.Core;
using BadgeFunctions.Core.Classes;
using BadgeFunctions.Core.Nominations;
using BadgeFunctions.Core.Ports;
using Microsoft.Extensions.Options;

namespace BadgeFunctions.Web.Pages.FollowUp;

/// <summary>
/// Links to a pupil's page. They carry a signed token, not the code: addresses are written down in many places, and a code
/// is for ever.
/// </summary>
/// <param name="links">Signs them.</param>
/// <param name="options">The public base URL.</param>
internal sealed class FollowUpLinks(ISignedLinks links, IOptions<ServiceOptions> options)
{
    // A paper is good for a school year, a visit for a day.
    private static readonly TimeSpan Paper = TimeSpan.FromDays(400);
    private static readonly TimeSpan Visit = TimeSpan.FromDays(1);

    /// <summary>The absolute address in the QR code of a pupil's paper.</summary>
    public string OnPaper(Pupil pupil) => options.Value.PublicBaseUrl + Path(pupil, Paper);

    /// <summary>The path to which somebody goes who typed the pupil's code.</summary>
    public string AfterTyping(Pupil pupil) => Path(pupil, Visit);

    /// <summary>Whether a token shows a pupil's page.</summary>
    public bool Grants(string pupil, string? key) => links.Grants(LinkPurposes.FollowUp, pupil, key);

    private string Path(Pupil pupil, TimeSpan validFor) => PagePaths.FollowUpOf(pupil.Id, links.Create(LinkPurposes.FollowUp, pupil.Id, validFor));
}

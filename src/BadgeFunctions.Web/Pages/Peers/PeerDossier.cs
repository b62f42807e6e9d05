using BadgeFunctions.Core.Catalogue;
using BadgeFunctions.Core.Nominations;
using BadgeFunctions.Core.Nominations.Peers;

namespace BadgeFunctions.Web.Pages.Peers;

/// <summary>A request as one of its peers may see it.</summary>
/// <param name="Nomination">The request.</param>
/// <param name="Invitation">What lets the peer see it.</param>
/// <param name="Badge">The badge.</param>
/// <param name="Key">The link's token, for the answer and the files.</param>
public sealed record PeerDossier(Nomination Nomination, PeerInvitation Invitation, Badge Badge, string Key)
{
    /// <summary>Whether the peer may still read and answer; afterwards there is nothing left to see.</summary>
    public bool IsOpen => Invitation.IsOpen && Nomination.IsWithPeers;

    /// <summary>Its address.</summary>
    public string Path => PagePaths.Peer(Nomination.Id, Invitation.Id, Key);
}

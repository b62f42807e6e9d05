using BadgeFunctions.Web.Components;

namespace BadgeFunctions.Web.Pages.Peers;

/// <summary>A request as a peer is asked about it.</summary>
/// <param name="Dossier">The request.</param>
/// <param name="Form">The answer as typed so far.</param>
/// <param name="Problems">What has to be corrected in it.</param>
public sealed record PeerView(PeerDossier Dossier, PeerForm Form, FormProblems Problems);

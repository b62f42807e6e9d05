using BadgeFunctions.Core.Commissions.Messages;
using BadgeFunctions.Core.Commissions.Sessions;
using BadgeFunctions.Web.Components;

namespace BadgeFunctions.Web.Pages.Minutes;

/// <summary>A message that the secretary changes.</summary>
/// <param name="Session">The session.</param>
/// <param name="Dossier">The dossier.</param>
/// <param name="Form">What was typed.</param>
/// <param name="Problems">What is wrong with it.</param>
public sealed record MessageView(CommissionSession Session, DossierMessage Dossier, MessageForm Form, FormProblems Problems);

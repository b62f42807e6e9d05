using BadgeFunctions.Core.Catalogue;
using BadgeFunctions.Core.Commissions.Agenda;
using BadgeFunctions.Core.Commissions.Messages;
using BadgeFunctions.Web.Components;

namespace BadgeFunctions.Web.Pages.Minutes;

/// <summary>A template that a manager writes.</summary>
/// <param name="Issuer">Whose.</param>
/// <param name="Kind">The outcome it is for.</param>
/// <param name="Language">Its language.</param>
/// <param name="Form">What was typed.</param>
/// <param name="Problems">What is wrong with it.</param>
/// <param name="IsOwn">Whether it is kept as the issuer's own.</param>
/// <param name="Preview">What it makes of a dossier, when that was asked for or the page was opened.</param>
public sealed record TemplateView(
    Issuer Issuer, OutcomeKind Kind, string Language, MessageForm Form, FormProblems Problems, bool IsOwn, TemplatePreview? Preview);

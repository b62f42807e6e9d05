using BadgeFunctions.Core.Catalogue;
using BadgeFunctions.Web.Components;

namespace BadgeFunctions.Web.Pages.Minutes;

/// <summary>Good practices of a time, chosen and worded for a newsletter.</summary>
/// <param name="Issuer">Whose.</param>
/// <param name="From">The first day, as typed.</param>
/// <param name="Until">The last day, as typed.</param>
/// <param name="Rows">The practices.</param>
/// <param name="Newsletter">The text, once it was asked for.</param>
/// <param name="Problems">What is wrong with the form.</param>
public sealed record EchoView(
    Issuer Issuer, string From, string Until, IReadOnlyList<EchoRow> Rows, string? Newsletter, FormProblems Problems);

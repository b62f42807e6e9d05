using BadgeFunctions.Core.Commissions.Minutes;
using BadgeFunctions.Web.Components;

namespace BadgeFunctions.Web.Pages.Minutes;

/// <summary>What a check of minutes came to.</summary>
/// <param name="Check">The result, once a file was given.</param>
/// <param name="Problems">What is wrong with the form.</param>
public sealed record CheckView(MinutesCheck? Check, FormProblems Problems);

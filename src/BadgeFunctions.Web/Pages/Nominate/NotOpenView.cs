using BadgeFunctions.Core.Catalogue;

namespace BadgeFunctions.Web.Pages.Nominate;

/// <summary>A badge that nobody can ask for by the form now.</summary>
/// <param name="Badge">The badge.</param>
/// <param name="Why">A sentence that says why, and when it changes.</param>
public sealed record NotOpenView(Badge Badge, string Why);

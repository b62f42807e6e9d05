namespace BadgeFunctions.Core.Nominations;

/// <summary>Where the nominee works or studies.</summary>
/// <param name="Name">The school or service.</param>
/// <param name="Town">Its town.</param>
/// <param name="Uai">The national code of the school: seven digits and a letter.</param>
public sealed record Workplace(string? Name, string? Town, string? Uai);

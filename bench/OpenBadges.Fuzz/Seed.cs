namespace OpenBadges.Fuzz;

/// <summary>An input that mutations start from.</summary>
/// <param name="Name">Where it comes from.</param>
/// <param name="Extension">What kind it is.</param>
/// <param name="Bytes">Its content.</param>
internal sealed record Seed(string Name, string Extension, byte[] Bytes);

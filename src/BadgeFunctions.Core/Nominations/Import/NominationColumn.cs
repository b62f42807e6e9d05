namespace BadgeFunctions.Core.Nominations.Import;

/// <summary>A column of the spreadsheet of nominations.</summary>
/// <param name="Name">Its documented name, which error reports use.</param>
/// <param name="Field">The field it fills, in the API's spelling.</param>
/// <param name="IsRequired">Whether a file without it is refused as a whole.</param>
/// <param name="Aliases">Other headers that people give it.</param>
internal sealed record NominationColumn(string Name, string Field, bool IsRequired, params string[] Aliases);

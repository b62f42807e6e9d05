using System.Globalization;

namespace BadgeFunctions.Core.Catalogue.Reading;

internal sealed class CallSection(CatalogueFindings findings)
{
    private readonly FieldChecks _check = new(findings);

    public IReadOnlyList<Call> Read(string path, IReadOnlyList<CallEntry?> entries)
    {
        if (entries.Count > CatalogueLimits.List)
        {
            findings.Add(path, CatalogueErrorCodes.TooMany, CatalogueLimits.List.ToString(CultureInfo.InvariantCulture));
            return [];
        }

        List<Call> calls = [];
        for (int i = 0; i < entries.Count; i++)
        {
            DateOnly opens = _check.Day($"{path}[{i}].opens", entries[i]?.Opens);
            DateOnly? closes = entries[i]?.Closes is { } day ? _check.Day($"{path}[{i}].closes", day) : null;
            if (closes < opens)
            {
                findings.Add($"{path}[{i}].closes", CatalogueErrorCodes.Order);
            }

            calls.Add(new Call(opens, closes));
        }

        return [.. calls.OrderBy(call => call.Opens)];
    }
}

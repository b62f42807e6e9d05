using System.Globalization;

namespace BadgeFunctions.Core.Catalogue.Reading;

internal sealed class IssuerSection(CatalogueFindings findings)
{
    private readonly FieldChecks _check = new(findings);
    private readonly HashSet<string> _addresses = new(StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<string> _ids = new(StringComparer.Ordinal);

    public IReadOnlySet<string> Ids => _ids;

    public IReadOnlyList<Issuer> Read(IReadOnlyList<IssuerEntry?> entries)
    {
        List<Issuer> issuers = new(entries.Count);
        for (int i = 0; i < entries.Count; i++)
        {
            string path = $"issuers[{i}]";
            if (entries[i] is { } entry)
            {
                issuers.Add(Read(path, entry));
            }
            else
            {
                findings.Add(path, CatalogueErrorCodes.Required);
            }
        }

        return issuers;
    }

    private Issuer Read(string path, IssuerEntry entry)
    {
        string id = _check.Id($"{path}.id", entry.Id);
        if (id.Length > 0 && !_ids.Add(id))
        {
            findings.AddQuoting($"{path}.id", CatalogueErrorCodes.Duplicate, id);
        }

        return new Issuer
        {
            Id = id,
            Name = _check.Text($"{path}.name", entry.Name, CatalogueLimits.Name),
            Url = _check.Url($"{path}.url", entry.Url),
            Email = _check.Email($"{path}.email", entry.Email),
            Kind = _check.OptionalText($"{path}.kind", entry.Kind, CatalogueLimits.Label),
            Parent = string.IsNullOrEmpty(entry.Parent) ? null : entry.Parent,
            Delegated = entry.Delegated is null ? null : Delegated($"{path}.delegated", entry.Delegated),
            LinkedInOrganization = _check.OptionalText($"{path}.linkedInOrganization", entry.LinkedInOrganization, CatalogueLimits.Label),
            PublicBaseUrl = entry.PublicBaseUrl is null ? null : Address($"{path}.publicBaseUrl", entry.PublicBaseUrl),
            OwnKey = entry.OwnKey ?? false,
            CommissionDates = entry.CommissionDates is null ? null : Days($"{path}.commissionDates", entry.CommissionDates),
        };
    }

    // Two issuers at one address would each say that the other's badges are theirs.
    private string Address(string path, string value)
    {
        string address = _check.Origin(path, value);
        if (address.Length > 0 && !_addresses.Add(address))
        {
            findings.AddQuoting(path, CatalogueErrorCodes.Duplicate, value);
        }

        return address;
    }

    private Matter[] Delegated(string path, IReadOnlyList<string?> names)
    {
        for (int i = 0; i < names.Count; i++)
        {
            _check.Choice($"{path}[{i}]", names[i] ?? string.Empty, Matters.Names);
        }

        return [.. Matters.All.Where(matter => names.Contains(Matters.NameOf(matter)))];
    }

    private DateOnly[] Days(string path, IReadOnlyList<string?> days)
    {
        if (days.Count > CatalogueLimits.List)
        {
            findings.Add(path, CatalogueErrorCodes.TooMany, CatalogueLimits.List.ToString(CultureInfo.InvariantCulture));
            return [];
        }

        return [.. days.Select((day, i) => _check.Day($"{path}[{i}]", day)).Order()];
    }
}

using System.Globalization;

namespace BadgeFunctions.Core.Catalogue.Reading;

// Others are badges that entries may name besides each other.
internal sealed class BadgeSection(CatalogueFindings findings, IReadOnlySet<string> issuers, IReadOnlyList<Badge>? others = null)
{
    private static readonly string[] Retries = ["unlimited"];

    private readonly FieldChecks _check = new(findings);
    private readonly HashSet<string> _ids = new(StringComparer.Ordinal);

    public IReadOnlyList<Badge> Read(IReadOnlyList<BadgeEntry?> entries)
    {
        HashSet<string> known = [.. entries.Select(e => e?.Id).OfType<string>(), .. (others ?? []).Select(other => other.Id)];
        List<Badge> badges = new(entries.Count);
        for (int i = 0; i < entries.Count; i++)
        {
            string path = $"badges[{i}]";
            if (entries[i] is { } entry)
            {
                badges.Add(Read(path, entry, known));
            }
            else
            {
                findings.Add(path, CatalogueErrorCodes.Required);
            }
        }

        return badges;
    }

    private Badge Read(string path, BadgeEntry entry, HashSet<string> known) => new()
    {
        Id = Id(path, entry.Id),
        Name = _check.Text($"{path}.name", entry.Name, CatalogueLimits.Name),
        Description = _check.Text($"{path}.description", entry.Description, CatalogueLimits.Description, lines: true),
        Criteria = _check.Text($"{path}.criteria", entry.Criteria, CatalogueLimits.Criteria, lines: true),
        Skills = List($"{path}.skills", entry.Skills, (at, skill) => _check.Text(at, skill, CatalogueLimits.Name)),
        Issuer = Issuer($"{path}.issuer", entry.Issuer),
        Approval = _check.Choice($"{path}.approval", entry.Approval, ApprovalPaths.All) ?? ApprovalPaths.Commission,
        Level = _check.Level($"{path}.level", entry.Level),
        Set = _check.OptionalText($"{path}.set", entry.Set, CatalogueLimits.Label),
        Requires = List($"{path}.requires", entry.Requires, (at, id) => Reference(at, id, known)),
        RequiredCount = _check.Count($"{path}.requiredCount", entry.RequiredCount, entry.Requires?.Count ?? 0),
        Calls = entry.Calls is null ? null : new CallSection(findings).Read($"{path}.calls", entry.Calls),
        Peers = _check.Count($"{path}.peers", entry.Peers, CatalogueLimits.Peers),
        GuardianConsent = entry.GuardianConsent ?? false,
        Archived = entry.Archived ?? false,
        Opens = List($"{path}.opens", entry.Opens, (at, id) => Reference(at, id, known)),
        Validity = _check.Validity($"{path}.validity", entry.Validity),
        Minors = entry.Minors ?? false,
        Retries = _check.Choice($"{path}.retries", entry.Retries, Retries),
        Endorsable = entry.Endorsable ?? false,
        Image = entry.Image is { } image ? Image($"{path}.image", image) : null,
    };

    private string Id(string path, string? value)
    {
        string id = _check.Id($"{path}.id", value);
        if (id.Length > 0 && !_ids.Add(id))
        {
            findings.AddQuoting($"{path}.id", CatalogueErrorCodes.Duplicate, id);
        }

        return id;
    }

    private string Issuer(string path, string? value)
    {
        string id = _check.Id(path, value);
        if (CatalogueId.IsWellFormed(id) && !issuers.Contains(id))
        {
            findings.AddQuoting(path, CatalogueErrorCodes.UnknownIssuer, id);
        }

        return id;
    }

    private string Reference(string path, string? value, HashSet<string> known)
    {
        string id = _check.Id(path, value);
        if (CatalogueId.IsWellFormed(id) && !known.Contains(id))
        {
            findings.AddQuoting(path, CatalogueErrorCodes.UnknownBadge, id);
        }

        return id;
    }

    private List<string> List(string path, IReadOnlyList<string?>? values, Func<string, string?, string> check)
    {
        if (values?.Count > CatalogueLimits.List)
        {
            findings.Add(path, CatalogueErrorCodes.TooMany, CatalogueLimits.List.ToString(CultureInfo.InvariantCulture));
            return [];
        }

        List<string> kept = [];
        for (int i = 0; i < values?.Count; i++)
        {
            string value = check($"{path}[{i}]", values[i]);
            if (value.Length > 0 && kept.Contains(value))
            {
                findings.AddQuoting($"{path}[{i}]", CatalogueErrorCodes.Duplicate, value);
            }

            kept.Add(value);
        }

        return kept;
    }

    private BadgeImageSource Image(string path, BadgeImageEntry image) => new()
    {
        Png = _check.FileName($"{path}.png", image.Png, ".png"),
        Svg = _check.FileName($"{path}.svg", image.Svg, ".svg"),
        Alt = _check.Text($"{path}.alt", image.Alt, CatalogueLimits.AlternativeText),
        AltEn = _check.OptionalText($"{path}.altEn", image.AltEn, CatalogueLimits.AlternativeText),
    };
}

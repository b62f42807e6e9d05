using System.Globalization;
using System.Text.Json;

namespace BadgeFunctions.Core.Catalogue.Reading;

/// <summary>Reads a catalogue file (JSON, UTF-8 with or without a byte order mark). Members it does not know are passed over.</summary>
public static class CatalogueReader
{
    /// <summary>The longest catalogue, in bytes.</summary>
    public const int MaximumLength = 5 * 1024 * 1024;

    internal const int MaximumDepth = 32;
    private const int Mebibyte = 1024 * 1024;

    private static ReadOnlySpan<byte> ByteOrderMark => [0xEF, 0xBB, 0xBF];

    /// <summary>Reads a catalogue from a stream, never more than <see cref="MaximumLength"/> and a little.</summary>
    public static async Task<CatalogueReading> ReadAsync(Stream json, CancellationToken cancellationToken)
    {
        using MemoryStream whole = new();
        byte[] buffer = new byte[81920];
        int count;
        while (whole.Length <= MaximumLength && (count = await json.ReadAsync(buffer, cancellationToken)) > 0)
        {
            whole.Write(buffer, 0, count);
        }

        return Read(whole.GetBuffer().AsMemory(0, (int)whole.Length));
    }

    /// <summary>Reads a catalogue.</summary>
    public static CatalogueReading Read(ReadOnlyMemory<byte> json)
    {
        CatalogueFindings findings = new();
        if (json.Length > MaximumLength)
        {
            findings.Add(string.Empty, CatalogueErrorCodes.TooLarge, (MaximumLength / Mebibyte).ToString(CultureInfo.InvariantCulture));
            return new CatalogueReading(findings.Errors);
        }

        return Parse(json, findings) is { } file ? Check(file, findings) : new CatalogueReading(findings.Errors);
    }

    private static CatalogueFile? Parse(ReadOnlyMemory<byte> json, CatalogueFindings findings)
    {
        try
        {
            using JsonDocument document = JsonDocument.Parse(
                json.Span.StartsWith(ByteOrderMark) ? json[ByteOrderMark.Length..] : json,
                new JsonDocumentOptions { MaxDepth = MaximumDepth });
            return Bind(document, findings);
        }
        catch (JsonException exception)
        {
            findings.Add(string.Empty, CatalogueErrorCodes.Malformed, ((exception.LineNumber ?? 0) + 1).ToString(CultureInfo.InvariantCulture));
            return null;
        }
    }

    private static CatalogueFile? Bind(JsonDocument document, CatalogueFindings findings)
    {
        try
        {
            CatalogueFile? file = document.Deserialize(CatalogueJson.Default.CatalogueFile);
            if (file is null)
            {
                findings.Add(string.Empty, CatalogueErrorCodes.WrongType);
            }

            return file;
        }
        catch (JsonException exception)
        {
            findings.Add((exception.Path ?? string.Empty).TrimStart('$').TrimStart('.'), CatalogueErrorCodes.WrongType);
            return null;
        }
    }

    private static CatalogueReading Check(CatalogueFile file, CatalogueFindings findings)
    {
        IssuerSection issuerSection = new(findings);
        IReadOnlyList<Issuer> issuers = issuerSection.Read(Some("issuers", file.Issuers, findings));
        IssuerPlaces.Check(issuers, findings);
        IReadOnlyList<Badge> badges = new BadgeSection(findings, issuerSection.Ids).Read(Some("badges", file.Badges, findings));
        if (findings.Errors.Count == 0)
        {
            CheckCycles(badges, findings);
        }

        return findings.Errors.Count == 0 ? new CatalogueReading(new CatalogueDocument(issuers, badges)) : new CatalogueReading(findings.Errors);
    }

    private static List<T> Some<T>(string path, List<T>? entries, CatalogueFindings findings)
    {
        if (entries is { Count: > 0 })
        {
            return entries;
        }

        findings.Add(path, CatalogueErrorCodes.Required);
        return [];
    }

    private static void CheckCycles(IReadOnlyList<Badge> badges, CatalogueFindings findings)
    {
        foreach (IReadOnlyList<string> cycle in RequirementCycles.Find(badges))
        {
            int index = badges.TakeWhile(b => b.Id != cycle[0]).Count();
            findings.Add($"badges[{index}].requires", CatalogueErrorCodes.Cycle, string.Join(" → ", cycle.Append(cycle[0])));
        }
    }
}

namespace BadgeFunctions.Core.Catalogue.Reading;

// Collects errors, and makes whatever they quote fit on one line of a terminal.
internal sealed class CatalogueFindings
{
    private const int LongestQuotation = 64;
    private readonly List<CatalogueError> _errors = [];

    public IReadOnlyList<CatalogueError> Errors => _errors;

    public void Add(string path, string code, string? detail = null) => _errors.Add(new CatalogueError(path, code, detail));

    public void AddQuoting(string path, string code, string found)
    {
        string excerpt = found.Length <= LongestQuotation ? found : string.Concat(found.AsSpan(0, LongestQuotation), "…");
        Add(path, code, string.Concat(excerpt.Select(c => char.IsControl(c) || char.IsSurrogate(c) ? '\uFFFD' : c)));
    }
}

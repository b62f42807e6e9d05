namespace OpenBadges.LinkedData.Rdf;

/// <summary>Names blank nodes in the order in which they are asked for (RDFC-1.0 §4.5).</summary>
internal sealed class IdentifierIssuer
{
    private readonly string _prefix;
    private readonly List<int> _order;
    private readonly Dictionary<int, string> _issued;

    public IdentifierIssuer(string prefix)
    {
        _prefix = prefix;
        _order = [];
        _issued = [];
    }

    private IdentifierIssuer(IdentifierIssuer original)
    {
        _prefix = original._prefix;
        _order = [.. original._order];
        _issued = new Dictionary<int, string>(original._issued);
    }

    /// <summary>The blank nodes that have a name, the first named first.</summary>
    public IReadOnlyList<int> Order => _order;

    public IdentifierIssuer Copy() => new(this);

    public string? Find(int blank) => _issued.GetValueOrDefault(blank);

    public string Issue(int blank)
    {
        if (!_issued.TryGetValue(blank, out var name))
        {
            name = $"{_prefix}{_order.Count}";
            _order.Add(blank);
            _issued[blank] = name;
        }

        return name;
    }
}

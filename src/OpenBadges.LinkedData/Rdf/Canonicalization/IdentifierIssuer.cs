namespace OpenBadges.LinkedData.Rdf;

/// <summary>
/// Names blank nodes in the order in which they are asked for (RDFC-1.0 §4.5). The algorithm copies issuers to try
/// something; here it goes back instead.
/// </summary>
internal sealed class IdentifierIssuer(string prefix, int blankCount)
{
    private readonly List<int> _order = [];
    private readonly string?[] _names = new string?[blankCount];
    private readonly List<string> _known = [];

    /// <summary>The blank nodes that have a name, the first named first.</summary>
    public IReadOnlyList<int> Order => _order;

    public string? Find(int blank) => _names[blank];

    public string Issue(int blank)
    {
        if (_names[blank] is not { } name)
        {
            if (_known.Count == _order.Count)
            {
                _known.Add($"{prefix}{_order.Count}");
            }

            name = _known[_order.Count];
            _order.Add(blank);
            _names[blank] = name;
        }

        return name;
    }

    /// <summary>Takes back every name but the first ones.</summary>
    /// <param name="count">How many to keep.</param>
    public void GoBackTo(int count)
    {
        for (var i = count; i < _order.Count; i++)
        {
            _names[_order[i]] = null;
        }

        _order.RemoveRange(count, _order.Count - count);
    }

    /// <summary>The nodes named after the first ones, to be named again.</summary>
    public int[] After(int count) => [.. _order[count..]];
}

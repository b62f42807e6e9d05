namespace OpenBadges.LinkedData.JsonLd;

/// <summary>What one document may still cost.</summary>
internal sealed class Budget(int values, int depth)
{
    private const int TermsPerValue = 50;
    private int _values = values;
    private int _depth = depth;

    public void SpendValue() => Spend(1);

    public void SpendTerms(int count) => Spend(1 + (count / TermsPerValue));

    /// <summary>Goes one level down; the stack is what runs out.</summary>
    public void Enter()
    {
        if (--_depth < 0)
        {
            throw JsonLdCodes.Refuse(JsonLdCodes.Limit);
        }
    }

    public void Leave() => _depth++;

    private void Spend(int values)
    {
        _values -= values;
        if (_values < 0)
        {
            throw JsonLdCodes.Refuse(JsonLdCodes.Limit);
        }
    }
}

namespace OpenBadges.LinkedData.JsonLd;

/// <summary>An active context on its way to the next; it is copied when it is first written to, not before.</summary>
internal sealed class ContextDraft(ActiveContext active, Budget budget)
{
    private bool _owned;

    public ActiveContext Current { get; private set; } = active;

    public ActiveContext Writable
    {
        get
        {
            if (!_owned)
            {
                budget.SpendTerms(Current.TermCount);
                Own(Current.Clone());
            }

            return Current;
        }
    }

    public void Own(ActiveContext context) => (Current, _owned) = (context, true);

    public void Borrow(ActiveContext context) => (Current, _owned) = (context, false);
}

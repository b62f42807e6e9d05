namespace OpenBadges.LinkedData.Rdf;

/// <summary>Steps through the orders of a short list, lexicographically.</summary>
internal static class Permutations
{
    /// <summary>Turns a list into its next order.</summary>
    /// <param name="items">The present order; equal items count as one.</param>
    /// <returns>False when this was the last.</returns>
    public static bool Advance(Span<int> items)
    {
        var pivot = items.Length - 2;
        while (pivot >= 0 && items[pivot] >= items[pivot + 1])
        {
            pivot--;
        }

        if (pivot < 0)
        {
            return false;
        }

        var successor = items.Length - 1;
        while (items[successor] <= items[pivot])
        {
            successor--;
        }

        (items[pivot], items[successor]) = (items[successor], items[pivot]);
        items[(pivot + 1)..].Reverse();
        return true;
    }
}

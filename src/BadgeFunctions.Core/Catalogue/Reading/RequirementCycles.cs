namespace BadgeFunctions.Core.Catalogue.Reading;

/// <summary>Finds badges that require each other in a circle.</summary>
internal static class RequirementCycles
{
    /// <summary>The cycles among badges whose ids are unique; each is a list of ids in which every one requires the next and the last the first.</summary>
    public static IEnumerable<IReadOnlyList<string>> Find(IReadOnlyList<Badge> badges)
    {
        Dictionary<string, Badge> waiting = badges.ToDictionary(b => b.Id, StringComparer.Ordinal);
        RemoveEarnable(waiting);
        foreach (Badge badge in badges)
        {
            if (waiting.ContainsKey(badge.Id))
            {
                List<string> cycle = Walk(badge, waiting);
                cycle.ForEach(id => waiting.Remove(id));
                yield return cycle;
                RemoveEarnable(waiting);
            }
        }
    }

    // What can be earned one after the other is in no cycle.
    private static void RemoveEarnable(Dictionary<string, Badge> waiting)
    {
        ILookup<string, Badge> dependents = waiting.Values
            .SelectMany(b => b.Requires.Select(id => (id, b)))
            .ToLookup(p => p.id, p => p.b, StringComparer.Ordinal);
        Queue<Badge> earnable = new(waiting.Values.Where(b => IsEarnable(b, waiting)));
        while (earnable.TryDequeue(out Badge? badge))
        {
            waiting.Remove(badge.Id);
            foreach (Badge dependent in dependents[badge.Id])
            {
                if (waiting.ContainsKey(dependent.Id) && IsEarnable(dependent, waiting))
                {
                    earnable.Enqueue(dependent);
                }
            }
        }
    }

    // As many of the required badges as it takes can be earned.
    private static bool IsEarnable(Badge badge, Dictionary<string, Badge> waiting) =>
        badge.Requires.Count(id => !waiting.ContainsKey(id)) >= RequiredBadges.Needed(badge);

    // Every badge still waiting requires another that waits, so the walk must meet itself.
    private static List<string> Walk(Badge start, Dictionary<string, Badge> waiting)
    {
        List<string> path = [];
        HashSet<string> seen = new(StringComparer.Ordinal);
        Badge badge = start;
        while (seen.Add(badge.Id))
        {
            path.Add(badge.Id);
            badge = waiting[badge.Requires.First(waiting.ContainsKey)];
        }

        return path[path.IndexOf(badge.Id)..];
    }
}

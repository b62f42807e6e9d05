namespace BadgeFunctions.Core.Nominations.Bags;

/// <summary>What a bag keeps beside the nomination itself, and of whom.</summary>
internal static class BagRows
{
    /// <summary>The rows that go when the nomination does, beyond those that every nomination has.</summary>
    public static IEnumerable<string> Of(Nomination nomination)
    {
        string[] others = [nomination.Nominee.Key, nomination.NominatedBy ?? string.Empty, string.Empty];
        IEnumerable<string> people = (nomination.Contributors ?? [])
            .Select(contributor => contributor.Email)
            .Except(others, StringComparer.Ordinal)
            .Select(email => NominationPartition.Person(email, nomination.Id));
        return NominationPartition.Bag(nomination) is { } place ? people.Prepend(place) : people;
    }

    /// <summary>The same nomination without the name and the address of a contributor; what they put in stays the nominee's.</summary>
    public static Nomination WithoutContributor(Nomination nomination, string email)
    {
        HashSet<string> gone = [.. (nomination.Contributors ?? []).Where(one => one.Email == email).Select(one => one.Id)];
        return gone.Count == 0 ? nomination : nomination with
        {
            Contributors = [.. nomination.Contributors!.Select(one => gone.Contains(one.Id) ? one with { Email = string.Empty, Name = null } : one)],
            Evidence = [.. nomination.Evidence.Select(piece => piece.Contributor is { } id && gone.Contains(id) ? piece with { AddedBy = string.Empty } : piece)],
        };
    }
}

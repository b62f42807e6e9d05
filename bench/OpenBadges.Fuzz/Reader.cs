namespace OpenBadges.Fuzz;

/// <summary>Something that takes bytes from strangers.</summary>
/// <param name="Name">Its name in the report.</param>
/// <param name="Takes">The extensions of the seeds that are mutated for it.</param>
/// <param name="Read">Reads an input; throws only <paramref name="Refusals"/>.</param>
/// <param name="Refusals">The exceptions its documentation names.</param>
internal sealed record Reader(string Name, string[] Takes, Action<byte[]> Read, params Type[] Refusals)
{
    public bool IsRefusal(Exception exception) => Refusals.Any(refusal => refusal.IsInstanceOfType(exception));
}

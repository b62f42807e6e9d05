namespace BadgeFunctions.Core.Nominations.Testimonies;

/// <summary>Finds the testimony that a witness's link is for.</summary>
/// <param name="nominations">How nominations are read.</param>
public sealed class TestimonyQueries(NominationQueries nominations)
{
    /// <summary>Reads it, in the nomination into which its own was merged if it was, or returns <see langword="null"/>.</summary>
    /// <param name="nomination">The nomination's id.</param>
    /// <param name="piece">The piece's id.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    public async ValueTask<AskedTestimony?> FindAsync(string nomination, string piece, CancellationToken cancellationToken)
    {
        for (string? id = nomination; id is not null && await nominations.FindAsync(id, cancellationToken) is { } found; id = found.Value.MergedInto)
        {
            if (found.Value.MergedInto is null
                && found.Value.Evidence.FirstOrDefault(one => one.Id == piece && one.Testimony is not null) is { } asked)
            {
                return new AskedTestimony(found, asked);
            }
        }

        return null;
    }
}

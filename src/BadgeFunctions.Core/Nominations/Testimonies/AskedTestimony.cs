using BadgeFunctions.Core.Ports;

namespace BadgeFunctions.Core.Nominations.Testimonies;

/// <summary>A testimony that was asked for, and the nomination that it is for.</summary>
/// <param name="Found">The nomination as it stands.</param>
/// <param name="Piece">Its piece of evidence.</param>
public sealed record AskedTestimony(Document<Nomination> Found, Evidence Piece)
{
    /// <summary>Where it stands.</summary>
    public TestimonyState State => Piece.Testimony switch
    {
        { WrittenAt: not null } => TestimonyState.Written,
        { Declined: true } => TestimonyState.Declined,
        _ when Found.Value.Status.IsClosed() => TestimonyState.Closed,
        _ => TestimonyState.Open,
    };
}

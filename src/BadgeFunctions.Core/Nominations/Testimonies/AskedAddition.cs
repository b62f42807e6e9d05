using BadgeFunctions.Core.Ports;

namespace BadgeFunctions.Core.Nominations.Testimonies;

/// <summary>A question to the author of a testimony.</summary>
/// <param name="Found">The nomination as it stands.</param>
/// <param name="Piece">Its piece of evidence.</param>
/// <param name="Addition">The question, and the answer so far.</param>
public sealed record AskedAddition(Document<Nomination> Found, Evidence Piece, TestimonyAddition Addition)
{
    /// <summary>Where it stands.</summary>
    public TestimonyState State => Addition switch
    {
        { WrittenAt: not null } => TestimonyState.Written,
        { Declined: true } => TestimonyState.Declined,
        _ when Found.Value.Status.IsClosed() => TestimonyState.Closed,
        _ => TestimonyState.Open,
    };
}

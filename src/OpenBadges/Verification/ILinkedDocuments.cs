namespace OpenBadges.Verification;

/// <summary>
/// Fetches the documents a badge points to. The verifier bounds their number and size; the implementation decides
/// which addresses may be reached, follows redirections and sets time limits.
/// </summary>
public interface ILinkedDocuments
{
    /// <summary>Gets one document.</summary>
    /// <param name="uri">Absolute HTTP(S) address, without fragment.</param>
    /// <param name="accept">Value of the <c>Accept</c> header.</param>
    /// <param name="cancellationToken">Stops the wait.</param>
    /// <returns>The final answer of the server, whatever its status.</returns>
    /// <exception cref="LinkedDocumentException">No server answered, or the answer was not taken.</exception>
    ValueTask<LinkedDocument> GetAsync(Uri uri, string accept, CancellationToken cancellationToken);
}

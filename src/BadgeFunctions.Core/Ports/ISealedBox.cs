namespace BadgeFunctions.Core.Ports;

/// <summary>Seals small contents with keys that the store of documents does not hold, so that whoever reads the store alone learns nothing.</summary>
public interface ISealedBox
{
    /// <summary>Seals a content. Sealing the same content twice gives different texts; contents of one length give texts of one length.</summary>
    /// <param name="purpose">What it is for: a box opens under the same purpose alone.</param>
    /// <param name="content">What to seal.</param>
    string Seal(string purpose, ReadOnlySpan<byte> content);

    /// <summary>The content of a box, or <see langword="null"/> when it was changed, sealed for another purpose, or its key is gone.</summary>
    byte[]? Open(string purpose, string box);
}

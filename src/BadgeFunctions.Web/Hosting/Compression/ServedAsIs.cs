namespace BadgeFunctions.Web.Hosting.Compression;

/// <summary>Says of an endpoint that its answers are the stored bytes: their tags and ranges are about those.</summary>
internal sealed class ServedAsIs
{
    private ServedAsIs()
    {
    }

    /// <summary>The one there is.</summary>
    public static ServedAsIs Instance { get; } = new();
}

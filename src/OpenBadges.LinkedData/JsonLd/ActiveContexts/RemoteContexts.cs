namespace OpenBadges.LinkedData.JsonLd;

/// <summary>The remote contexts that are being read, the innermost first: they may not go round in circles.</summary>
internal sealed record RemoteContexts(string Url, RemoteContexts? Outer)
{
    private const int Limit = 32;

    private int Depth { get; } = Outer is null ? 1 : Outer.Depth + 1;

    /// <summary>Adds a context to those that are being read (JSON-LD 1.1 API §4.1.2, step 5.2.3).</summary>
    public static RemoteContexts Enter(string url, RemoteContexts? outer) =>
        outer is { Depth: >= Limit } ? throw JsonLdCodes.Refuse(JsonLdCodes.ContextOverflow, url) : new RemoteContexts(url, outer);

    public static bool Include(RemoteContexts? remote, string url)
    {
        for (; remote is not null; remote = remote.Outer)
        {
            if (remote.Url == url)
            {
                return true;
            }
        }

        return false;
    }
}

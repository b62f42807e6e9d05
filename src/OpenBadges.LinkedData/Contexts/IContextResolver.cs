namespace OpenBadges.LinkedData.Contexts;

/// <summary>Knows contexts by their URL.</summary>
public interface IContextResolver
{
    /// <summary>The context at a URL, always the same for the same URL.</summary>
    /// <param name="url">An absolute URL.</param>
    /// <returns>Null when the context is not known.</returns>
    ContextDocument? Find(string url);
}

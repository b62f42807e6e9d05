using OpenBadges.LinkedData.Contexts;

namespace OpenBadges.LinkedData.Tests.Suites;

/// <summary>The remote contexts of the JSON-LD suite, from its files.</summary>
internal sealed class SuiteContexts : IContextResolver
{
    public const string BaseUrl = "https://w3c.github.io/json-ld-api/tests/";

    public ContextDocument? Find(string url)
    {
        if (!url.StartsWith(BaseUrl, StringComparison.Ordinal))
        {
            return null;
        }

        var path = TestFile.PathOf("json-ld-api/" + url[BaseUrl.Length..]);
        return File.Exists(path) ? ContextDocument.Parse(url, File.ReadAllBytes(path)) : null;
    }
}

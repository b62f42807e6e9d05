namespace BadgeFunctions.Web.Hosting;

internal static class AssetUrls
{
    public static string Of(string name) => $"/assets/{name}";
}

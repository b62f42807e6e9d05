using BadgeFunctions.App.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;

namespace BadgeFunctions.App.Functions.Http;

/// <summary>The catalogue as managers edit it.</summary>
/// <param name="site">The pipeline of all pages and endpoints.</param>
public sealed class CatalogueFunctions(Site site)
{
    /// <summary>Drafts, previews, publication.</summary>
    [Function("manage")]
    public IResult Manage([HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", "post", Route = "manage/{*path}")] HttpRequest request) => site.Answer(request);
}

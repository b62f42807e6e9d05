using BadgeFunctions.App.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;

namespace BadgeFunctions.App.Functions.Http;

/// <summary>The commission while it sits.</summary>
/// <param name="site">The pipeline of all pages and endpoints.</param>
public sealed class SittingFunctions(Site site)
{
    /// <summary>The sitting: its agenda, its dossiers, opinions and votes.</summary>
    [Function("sitting")]
    public IResult Sitting([HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", "post", Route = "sitting/{*path}")] HttpRequest request) => site.Answer(request);
}

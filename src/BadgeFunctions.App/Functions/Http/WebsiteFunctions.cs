using BadgeFunctions.App.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;

namespace BadgeFunctions.App.Functions.Http;

/// <summary>Public files and pages, and every other address. The host tries routes in the order of their names: this one is last.</summary>
/// <param name="site">The pipeline of all pages and endpoints.</param>
public sealed class WebsiteFunctions(Site site)
{
    /// <summary>Answers whatever no other function does.</summary>
    [Function("website")]
    public IResult Serve([HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", "post", "put", "delete", "patch", "options", Route = "{*path}")] HttpRequest request) => site.Answer(request);
}

using BadgeFunctions.App.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;

namespace BadgeFunctions.App.Functions.Http;

/// <summary>Watching over the service.</summary>
/// <param name="site">The pipeline of all pages and endpoints.</param>
public sealed class OperationsFunctions(Site site)
{
    /// <summary>The pages.</summary>
    [Function("operations")]
    public IResult Pages([HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", "post", Route = "operations/{*path}")] HttpRequest request) => site.Answer(request);

    /// <summary>The API.</summary>
    [Function("operations-api")]
    public IResult Api([HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", "post", "put", "delete", Route = "api/operations/{*path}")] HttpRequest request) => site.Answer(request);

    /// <summary>Whether the process is alive.</summary>
    [Function("health")]
    public IResult Health([HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", Route = "healthz")] HttpRequest request) => site.Answer(request);

    /// <summary>Whether it can work.</summary>
    [Function("readiness")]
    public IResult Readiness([HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", Route = "readyz")] HttpRequest request) => site.Answer(request);
}

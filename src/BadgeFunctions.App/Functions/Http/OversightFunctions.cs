using BadgeFunctions.App.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;

namespace BadgeFunctions.App.Functions.Http;

/// <summary>What is to be done, and what was.</summary>
/// <param name="site">The pipeline of all pages and endpoints.</param>
public sealed class OversightFunctions(Site site)
{
    /// <summary>What waits for whoever is signed in.</summary>
    [Function("tasks")]
    public IResult Work([HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", Route = "work/{*path}")] HttpRequest request) => site.Answer(request);

    /// <summary>What was done with a dossier.</summary>
    [Function("history")]
    public IResult History([HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", Route = "history/{*path}")] HttpRequest request) => site.Answer(request);
}

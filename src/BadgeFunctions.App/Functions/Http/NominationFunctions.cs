using BadgeFunctions.App.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;

namespace BadgeFunctions.App.Functions.Http;

/// <summary>Asking for badges: the form, the API, and the links that people are sent.</summary>
/// <param name="site">The pipeline of all pages and endpoints.</param>
public sealed class NominationFunctions(Site site)
{
    /// <summary>The form.</summary>
    [Function("nominate")]
    public IResult Nominate([HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", "post", Route = "nominate/{*path}")] HttpRequest request) => site.Answer(request);

    /// <summary>The API, for those who nominate and those who decide.</summary>
    [Function("nominations")]
    public IResult Nominations([HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", "post", "put", "delete", Route = "api/nominations/{*path}")] HttpRequest request) => site.Answer(request);

    /// <summary>A nominee agrees or declines.</summary>
    [Function("consent")]
    public IResult Consent([HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", "post", Route = "consent/{*path}")] HttpRequest request) => site.Answer(request);

    /// <summary>What became of a request.</summary>
    [Function("tracking")]
    public IResult Tracking([HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", "post", Route = "tracking/{*path}")] HttpRequest request) => site.Answer(request);
}

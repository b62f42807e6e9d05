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

    /// <summary>A sender shows that they read their address.</summary>
    [Function("confirm")]
    public IResult Confirm([HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", "post", Route = "confirm/{*path}")] HttpRequest request) => site.Answer(request);

    /// <summary>The guardian of a nominee under age agrees or refuses.</summary>
    [Function("guardian")]
    public IResult Guardian([HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", "post", Route = "guardian/{*path}")] HttpRequest request) => site.Answer(request);

    /// <summary>Evidence is gathered over weeks.</summary>
    [Function("bag")]
    public IResult Bag([HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", "post", Route = "bag/{*path}")] HttpRequest request) => site.Answer(request);

    /// <summary>A colleague puts evidence into somebody's bag.</summary>
    [Function("contribute")]
    public IResult Contribute([HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", "post", Route = "contribute/{*path}")] HttpRequest request) => site.Answer(request);

    /// <summary>A witness writes.</summary>
    [Function("testimony")]
    public IResult Testimony([HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", "post", Route = "testimony/{*path}")] HttpRequest request) => site.Answer(request);

    /// <summary>Files that come in parts.</summary>
    [Function("uploads")]
    public IResult Uploads([HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", "post", "patch", Route = "uploads/{*path}")] HttpRequest request) => site.Answer(request);

    /// <summary>Holders of a badge look at a request for it.</summary>
    [Function("peer")]
    public IResult Peer([HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", "post", Route = "peer/{*path}")] HttpRequest request) => site.Answer(request);
}

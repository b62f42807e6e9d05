using BadgeFunctions.App.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;

namespace BadgeFunctions.App.Functions.Http;

/// <summary>Checking badges, ours and others.</summary>
/// <param name="site">The pipeline of all pages and endpoints.</param>
public sealed class VerificationFunctions(Site site)
{
    /// <summary>The page.</summary>
    [Function("verification")]
    public IResult Page([HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", "post", Route = "verify")] HttpRequest request) => site.Answer(request);

    /// <summary>The API.</summary>
    [Function("verification-api")]
    public IResult Api([HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "api/verify")] HttpRequest request) => site.Answer(request);
}

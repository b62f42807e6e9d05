using BadgeFunctions.App.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;

namespace BadgeFunctions.App.Functions.Http;

/// <summary>Those who sign in, and what they may do.</summary>
/// <param name="site">The pipeline of all pages and endpoints.</param>
public sealed class PeopleFunctions(Site site)
{
    /// <summary>The pages about people.</summary>
    [Function("people")]
    public IResult People([HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", "post", Route = "people/{*path}")] HttpRequest request) => site.Answer(request);

    /// <summary>The API about people.</summary>
    [Function("people-api")]
    public IResult PeopleApi([HttpTrigger(AuthorizationLevel.Anonymous, "get", "post", "patch", Route = "api/people/{*path}")] HttpRequest request) => site.Answer(request);
}

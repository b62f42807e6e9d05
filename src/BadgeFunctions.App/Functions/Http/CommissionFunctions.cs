using BadgeFunctions.App.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;

namespace BadgeFunctions.App.Functions.Http;

/// <summary>The commissions: when they meet, who sits, and by which rules.</summary>
/// <param name="site">The pipeline of all pages and endpoints.</param>
public sealed class CommissionFunctions(Site site)
{
    /// <summary>The calendar, its feeds, the rules, and the seats of each session.</summary>
    [Function("commission")]
    public IResult Calendar([HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", "post", Route = "commission/{*path}")] HttpRequest request) => site.Answer(request);
}

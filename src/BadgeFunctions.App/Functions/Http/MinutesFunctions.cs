using BadgeFunctions.App.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;

namespace BadgeFunctions.App.Functions.Http;

/// <summary>What comes after a sitting: messages, their release, and minutes.</summary>
/// <param name="site">The pipeline of all pages and endpoints.</param>
public sealed class MinutesFunctions(Site site)
{
    /// <summary>Messages and minutes.</summary>
    [Function("minutes")]
    public IResult Minutes([HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", "post", Route = "minutes/{*path}")] HttpRequest request) => site.Answer(request);
}

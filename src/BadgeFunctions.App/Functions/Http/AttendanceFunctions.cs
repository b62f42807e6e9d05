using BadgeFunctions.App.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;

namespace BadgeFunctions.App.Functions.Http;

/// <summary>Sessions whose participants are badged: those who run them, and those in the room.</summary>
/// <param name="site">The pipeline of all pages and endpoints.</param>
public sealed class AttendanceFunctions(Site site)
{
    /// <summary>Prepared, projected and followed by managers.</summary>
    [Function("attendance")]
    public IResult Sessions([HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", "post", Route = "attendance/{*path}")] HttpRequest request) => site.Answer(request);

    /// <summary>The form of somebody in the room.</summary>
    [Function("attend")]
    public IResult SignUp([HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", "post", Route = "attend/{*path}")] HttpRequest request) => site.Answer(request);

    /// <summary>What is typed or scanned.</summary>
    [Function("attend-short")]
    public IResult ShortAddress([HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", Route = "a/{*path}")] HttpRequest request) => site.Answer(request);
}

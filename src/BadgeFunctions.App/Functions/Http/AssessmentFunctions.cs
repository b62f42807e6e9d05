using BadgeFunctions.App.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;

namespace BadgeFunctions.App.Functions.Http;

/// <summary>Pupils: their classes, their attempts, and what they see of them.</summary>
/// <param name="site">The pipeline of all pages and endpoints.</param>
public sealed class AssessmentFunctions(Site site)
{
    /// <summary>The lists, and the papers with codes.</summary>
    [Function("classes")]
    public IResult Classes([HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", "post", Route = "classes/{*path}")] HttpRequest request) => site.Answer(request);

    /// <summary>A class before its assessor.</summary>
    [Function("assess")]
    public IResult Assess([HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", "post", Route = "assess/{*path}")] HttpRequest request) => site.Answer(request);

    /// <summary>A pupil's own page.</summary>
    [Function("follow-up")]
    public IResult FollowUp([HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", "post", Route = "follow-up/{*path}")] HttpRequest request) => site.Answer(request);
}

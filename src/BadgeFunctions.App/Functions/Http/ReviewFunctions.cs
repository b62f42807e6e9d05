using BadgeFunctions.App.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;

namespace BadgeFunctions.App.Functions.Http;

/// <summary>Deciding: the dossiers, and how one signs in to see them.</summary>
/// <param name="site">The pipeline of all pages and endpoints.</param>
public sealed class ReviewFunctions(Site site)
{
    /// <summary>The dossiers.</summary>
    [Function("review")]
    public IResult Review([HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", "post", Route = "review/{*path}")] HttpRequest request) => site.Answer(request);

    /// <summary>Who one is, and where one is signed in.</summary>
    [Function("account")]
    public IResult Account([HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", "post", Route = "account/{*path}")] HttpRequest request) => site.Answer(request);

    /// <summary>Signing in.</summary>
    [Function("sign-in")]
    public IResult SignIn([HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", "post", Route = "sign-in/{*path}")] HttpRequest request) => site.Answer(request);

    /// <summary>Signing out.</summary>
    [Function("sign-out")]
    public IResult SignOut([HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", "post", Route = "sign-out/{*path}")] HttpRequest request) => site.Answer(request);
}

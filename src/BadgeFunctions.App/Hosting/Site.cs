using BadgeFunctions.Web.Hosting;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace BadgeFunctions.App.Hosting;

/// <summary>
/// Every page and endpoint, as the one result that HTTP functions return: the worker executes it on the request's own
/// context, and it runs the same pipeline that a web server would. The pipeline is put together for the first request.
/// </summary>
public sealed class Site : IResult
{
    private readonly Lazy<RequestDelegate> _pipeline;
    private readonly IHttpContextAccessor _accessor;

    /// <summary>Creates the site.</summary>
    /// <param name="services">The application's services.</param>
    /// <param name="accessor">Tells services the request of their thread, which the worker does not do.</param>
    public Site(IServiceProvider services, IHttpContextAccessor accessor)
    {
        _accessor = accessor;
        _pipeline = new Lazy<RequestDelegate>(() => Build(services));
    }

    /// <summary>What answers a request.</summary>
    public IResult Answer(HttpRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        return this;
    }

    /// <inheritdoc/>
    public async Task ExecuteAsync(HttpContext httpContext)
    {
        ArgumentNullException.ThrowIfNull(httpContext);

        // The worker matched its own endpoint: left there, it would be run again instead of ours.
        httpContext.SetEndpoint(null);
        httpContext.Request.RouteValues = [];
        _accessor.HttpContext = httpContext;
        try
        {
            await _pipeline.Value(httpContext);
        }
        finally
        {
            _accessor.HttpContext = null;
        }
    }

    private static RequestDelegate Build(IServiceProvider services)
    {
        ApplicationBuilder application = new(services);
        application.UseBadgeFunctions();
        return application.Build();
    }
}

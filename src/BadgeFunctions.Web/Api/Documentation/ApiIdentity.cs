using BadgeFunctions.Core;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.Extensions.Options;
using Microsoft.OpenApi;

namespace BadgeFunctions.Web.Api.Documentation;

/// <summary>Says what the API is, where it is and how to authenticate.</summary>
/// <param name="service">The public base URL.</param>
internal sealed class ApiIdentity(IOptions<ServiceOptions> service) : IOpenApiDocumentTransformer
{
    public const string BearerScheme = "bearer";

    public Task TransformAsync(OpenApiDocument document, OpenApiDocumentTransformerContext context, CancellationToken cancellationToken)
    {
        document.Info = new OpenApiInfo
        {
            Title = "BadgeFunctions",
            Version = "1",
            Description = "Nominations, decisions, awards and verification of Open Badges. Problems are told as RFC 9457 documents "
                + "whose type is stable, in French or English by Accept-Language.",
        };
        document.Servers = [new OpenApiServer { Url = service.Value.PublicBaseUrl }];
        document.Components ??= new OpenApiComponents();
        document.Components.SecuritySchemes ??= new Dictionary<string, IOpenApiSecurityScheme>();
        document.Components.SecuritySchemes[BearerScheme] = new OpenApiSecurityScheme
        {
            Type = SecuritySchemeType.Http,
            Scheme = "bearer",
            Description = "The operator token of the installation, or a token made for a reviewer.",
        };
        return Task.CompletedTask;
    }
}

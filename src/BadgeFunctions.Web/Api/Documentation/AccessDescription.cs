using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

namespace BadgeFunctions.Web.Api.Documentation;

/// <summary>Says which operations need a token, and for whom.</summary>
internal sealed class AccessDescription : IOpenApiOperationTransformer
{
    public Task TransformAsync(OpenApiOperation operation, OpenApiOperationTransformerContext context, CancellationToken cancellationToken)
    {
        IAuthorizeData? rule = context.Description.ActionDescriptor.EndpointMetadata.OfType<IAuthorizeData>().FirstOrDefault();
        if (rule is not null)
        {
            OpenApiSecuritySchemeReference bearer = new(ApiIdentity.BearerScheme, context.Document);
            operation.Security = [new OpenApiSecurityRequirement { [bearer] = [] }];
            operation.Description = $"For {rule.Policy}s.";
        }

        return Task.CompletedTask;
    }
}

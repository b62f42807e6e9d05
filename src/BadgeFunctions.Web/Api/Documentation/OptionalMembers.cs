using System.ComponentModel.DataAnnotations;
using System.Text.Json.Serialization.Metadata;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

namespace BadgeFunctions.Web.Api.Documentation;

/// <summary>Members that may be null are left out when they are, and may be left out: no schema calls them required.</summary>
internal sealed class OptionalMembers : IOpenApiSchemaTransformer
{
    public Task TransformAsync(OpenApiSchema schema, OpenApiSchemaTransformerContext context, CancellationToken cancellationToken)
    {
        foreach (JsonPropertyInfo member in context.JsonTypeInfo.Properties)
        {
            if (member.IsGetNullable && member.AttributeProvider?.IsDefined(typeof(RequiredAttribute), inherit: false) != true)
            {
                schema.Required?.Remove(member.Name);
            }
        }

        return Task.CompletedTask;
    }
}

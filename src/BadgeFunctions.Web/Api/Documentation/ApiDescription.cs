using Microsoft.Extensions.DependencyInjection;

namespace BadgeFunctions.Web.Api.Documentation;

/// <summary>The API's OpenAPI description, made from the endpoints themselves.</summary>
internal static class ApiDescription
{
    private const string Version = "v1";

    public static void AddApiDescription(this IServiceCollection services) => services.AddOpenApi(Version, options =>
    {
        // A host may have endpoints of its own around ours.
        options.ShouldInclude = description => description.RelativePath is { } path
            && (path.StartsWith("api/", StringComparison.Ordinal) || path is "healthz" or "readyz");
        options.AddDocumentTransformer<ApiIdentity>();
        options.AddOperationTransformer<AccessDescription>();
        options.AddOperationTransformer<BodyDescription>();
        options.AddSchemaTransformer<OptionalMembers>();
    });
}

using Microsoft.AspNetCore.Http.Metadata;

namespace BadgeFunctions.Web.Hosting;

/// <summary>The longest request body an endpoint reads.</summary>
/// <param name="bytes">In bytes.</param>
internal sealed class BodyLimit(long bytes) : IRequestSizeLimitMetadata
{
    public long? MaxRequestBodySize => bytes;
}

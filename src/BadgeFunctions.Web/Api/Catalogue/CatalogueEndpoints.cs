using System.Globalization;
using BadgeFunctions.Core.Access;
using BadgeFunctions.Core.Catalogue;
using BadgeFunctions.Core.Catalogue.Reading;
using BadgeFunctions.Core.Publication;
using BadgeFunctions.Web.Access;
using BadgeFunctions.Web.Api.Reading;
using BadgeFunctions.Web.Hosting.Assets;
using BadgeFunctions.Web.Hosting.Failures;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;

namespace BadgeFunctions.Web.Api.Catalogue;

/// <summary>
/// Installing a catalogue. Keys and style sheet are published with it, so that it is all that a new deployment needs
/// before it can take nominations.
/// </summary>
internal static class CatalogueEndpoints
{
    // Below what any host takes: the isolated worker's own limit is 30,000,000 bytes.
    private const int LongestForm = 28 * 1024 * 1024;

    public static void MapCatalogueInstallation(this IEndpointRouteBuilder endpoints) =>
        endpoints.MapPut("/api/catalogue", InstallAsync).Require(Policies.Operator).Scope(TokenScopes.Catalogue)
            .LimitBody(LongestForm).Accepts<string>("application/json", "multipart/form-data").Problems(StatusCodes.Status400BadRequest)
            .WithName("InstallCatalogue").WithTags("Catalogue").WithSummary("Makes a catalogue the current one, and publishes keys and style sheet.");

    private static async Task<Results<Ok<CatalogueInstallation>, ProblemResult>> InstallAsync(
        HttpRequest request, InstallCatalogue install, PublishKeys keys, PublishAssets assets, CancellationToken cancellationToken)
    {
        Read<CatalogueUpload> read = await CatalogueUploadReader.ReadAsync(request, cancellationToken);
        if (read.Value is not { } upload)
        {
            return read.Problem!;
        }

        CatalogueReading reading = CatalogueReader.Read(upload.Json);
        if (!reading.IsUsable)
        {
            return Unusable(reading.Errors);
        }

        if (CatalogueArtCheck.Check(reading.Document, upload) is { Count: > 0 } wrong)
        {
            return Unusable(wrong);
        }

        try
        {
            CatalogueInstallation installation = await install.ExecuteAsync(
                reading.Document, (name, _) => Task.FromResult(upload.Art[name]), cancellationToken);
            await keys.ExecuteAsync(cancellationToken);
            await assets.ExecuteAsync(cancellationToken);
            return TypedResults.Ok(installation);
        }
        catch (CatalogueRefusedException unusable)
        {
            return Unusable(unusable.Errors);
        }
    }

    private static ProblemResult Unusable(IEnumerable<CatalogueError> errors) => ProblemResult.Invalid(
        [.. errors.Select(error => new FieldError(
            error.Path.Length == 0 ? CatalogueUploadReader.CataloguePart : error.Path,
            error.Code,
            CatalogueErrorText.Sentence(error, CultureInfo.CurrentUICulture)))]);
}

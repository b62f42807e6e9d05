using System.Text.Json;
using OpenBadges.Reading;
using OpenBadges.Verification;

namespace OpenBadges.LinkedData.DataIntegrity.Methods;

/// <summary>Fetches the documents that list keys.</summary>
internal static class ControllerDocuments
{
    private const string Types = "application/did+ld+json, application/did+json;q=0.9, application/ld+json;q=0.8, application/json;q=0.7";

    /// <summary>The JSON object at the address: absent when the server has none, unavailable when it could not be asked.</summary>
    public static async ValueTask<(JsonElement? Json, bool IsUnavailable)> GetAsync(ILinkedDocuments? documents, Uri address, CancellationToken cancellationToken)
    {
        if (documents is null)
        {
            return (null, true);
        }

        try
        {
            var document = await documents.GetAsync(address, Types, cancellationToken);
            return document.Status switch
            {
                >= 200 and < 300 => (StrictJson.ParseObject(document.Body.Span), false),
                404 or 410 => (null, false),
                _ => (null, true),
            };
        }
        catch (LinkedDocumentException)
        {
            return (null, true);
        }
    }
}

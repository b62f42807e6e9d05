using Azure.Storage.Blobs;

namespace BadgeFunctions.App.Files;

/// <summary>The account that anybody may read from, and the one that only the app may.</summary>
/// <param name="Public">Holds published files.</param>
/// <param name="Private">Holds evidence, and whatever else the app keeps to itself.</param>
internal sealed record BlobAccounts(BlobServiceClient Public, BlobServiceClient Private);

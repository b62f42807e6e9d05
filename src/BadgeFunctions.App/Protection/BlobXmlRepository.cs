using System.Xml.Linq;
using Azure;
using Azure.Storage.Blobs;
using Azure.Storage.Blobs.Models;
using BadgeFunctions.App.Files;
using BadgeFunctions.Core.Ports;
using Microsoft.AspNetCore.DataProtection.Repositories;

namespace BadgeFunctions.App.Protection;

/// <summary>
/// Data Protection's key ring in one private blob. A key is added to the version that was read, or to a newer one: of
/// two instances that start at once, each keeps the other's key. Data Protection asks synchronously, a few times a day.
/// </summary>
internal sealed class BlobXmlRepository(BlobAreas areas) : IXmlRepository
{
    private const string Path = "data-protection/keys.xml";
    private const string RootName = "keys";
    private const int MostTries = 20;

    private readonly BlobContainerClient _container = areas[FileArea.Private];

    private BlobClient Blob => _container.GetBlobClient(Path);

    /// <inheritdoc/>
    public IReadOnlyCollection<XElement> GetAllElements() => [.. Read().Keys.Elements()];

    /// <inheritdoc/>
    public void StoreElement(XElement element, string friendlyName)
    {
        for (int tried = 0; tried < MostTries; tried++)
        {
            (XElement keys, ETag? version) = Read();
            keys.Add(element);
            if (TryWrite(keys, version))
            {
                return;
            }
        }

        throw new IOException("The key ring changed again and again while a key was added to it.");
    }

    private (XElement Keys, ETag? Version) Read()
    {
        try
        {
            BlobDownloadResult blob = Blob.DownloadContent().Value;
            return (XElement.Load(blob.Content.ToStream()), blob.Details.ETag);
        }
        catch (RequestFailedException missing) when (missing.Status == 404)
        {
            return (new XElement(RootName), null);
        }
    }

    private bool TryWrite(XElement keys, ETag? version)
    {
        BlobUploadOptions options = new()
        {
            Conditions = version is { } read ? new BlobRequestConditions { IfMatch = read } : new BlobRequestConditions { IfNoneMatch = ETag.All },
            HttpHeaders = new BlobHttpHeaders { ContentType = "application/xml" },
        };
        try
        {
            Blob.Upload(BinaryData.FromString(keys.ToString(SaveOptions.DisableFormatting)), options);
            return true;
        }
        catch (RequestFailedException conflict) when (conflict.Status is 409 or 412)
        {
            return false;
        }
        catch (RequestFailedException missing) when (missing.ErrorCode == BlobErrorCode.ContainerNotFound)
        {
            _container.CreateIfNotExists();
            return false;
        }
    }
}

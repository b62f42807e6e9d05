using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text;
using BadgeFunctions.Core.Ports;
using BadgeFunctions.Core.Publication;
using BadgeFunctions.Core.Serialization;
using OpenBadges.V3;

namespace BadgeFunctions.Core.Issuance;

/// <summary>
/// The issuers' Bitstring status lists (W3C Bitstring Status List 1.0): hands out random positions, sets the bits of
/// revoked awards, and publishes each list as a VC-JWT, which is the form that a key in a vault can sign.
/// </summary>
internal sealed class StatusLists(IDocuments documents, IFiles files, CredentialSigner signer, TimeProvider time)
{
    // A list is left when this many draws in a row were taken: it is then about three quarters full.
    private const int DrawsPerList = 12;

    private readonly ConcurrentDictionary<string, int> _current = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, Task> _opened = new(StringComparer.Ordinal);

    /// <summary>Takes a free random position for an award. A position taken by an attempt that died is never used again.</summary>
    public async Task<StatusPosition> ReserveAsync(PublicAddresses addresses, string issuer, string award, CancellationToken cancellationToken)
    {
        int number = _current.GetOrAdd(issuer, 1);
        while (true)
        {
            await EnsurePublishedAsync(addresses, issuer, number, cancellationToken);
            for (int draw = 0; draw < DrawsPerList; draw++)
            {
                int index = RandomNumberGenerator.GetInt32(BitstringStatusList.MinimumLength);
                DocumentSave save = new DocumentSave(StatusPartition.Of(issuer, number))
                    .Insert(StatusPartition.Position(index), new StatusReservation(award), CoreJson.Default.StatusReservation);
                if ((await documents.SaveAsync(save, cancellationToken)).Saved)
                {
                    return new StatusPosition(number, index);
                }
            }

            number++;
            _current.AddOrUpdate(issuer, number, (_, known) => Math.Max(known, number));
        }
    }

    /// <summary>Makes a position say "revoked", in the store and in public.</summary>
    public async Task RevokeAsync(PublicAddresses addresses, string issuer, StatusPosition position, CancellationToken cancellationToken)
    {
        DocumentKey key = new(StatusPartition.Of(issuer, position.List), StatusPartition.List);
        while (true)
        {
            Document<StatusListRecord> list = await documents.FindAsync(key, CoreJson.Default.StatusListRecord, cancellationToken)
                ?? throw new InvalidOperationException("The award names a status list that does not exist.");
            BitstringStatusList bits = BitstringStatusList.Decode(list.Value.Encoded);
            if (!bits.Get(position.Index))
            {
                bits.Set(position.Index);
                DocumentSave save = new DocumentSave(key.Partition)
                    .Replace(key.Id, list.Value with { Encoded = bits.Encode() }, list.ETag, CoreJson.Default.StatusListRecord);
                if (!(await documents.SaveAsync(save, cancellationToken)).Saved)
                {
                    continue;
                }
            }

            await PublishAsync(addresses, issuer, position.List, cancellationToken);
            return;
        }
    }

    private Task EnsurePublishedAsync(PublicAddresses addresses, string issuer, int number, CancellationToken cancellationToken)
    {
        string address = addresses.StatusList(issuer, number);
        Task opening = _opened.GetOrAdd(address, _ => OpenAsync(addresses, issuer, number));
        if (opening.IsFaulted)
        {
            _opened.TryRemove(new KeyValuePair<string, Task>(address, opening));
        }

        return opening.WaitAsync(cancellationToken);
    }

    private async Task OpenAsync(PublicAddresses addresses, string issuer, int number)
    {
        if (await files.ExistsAsync(FileArea.Public, addresses.FileOf(addresses.StatusList(issuer, number)), CancellationToken.None))
        {
            return;
        }

        // Two openers at once: the second insert is refused, and both publish the same list.
        StatusListRecord empty = new(new BitstringStatusList().Encode(), WholeSecond.Of(time.GetUtcNow()));
        await documents.SaveAsync(
            new DocumentSave(StatusPartition.Of(issuer, number)).Insert(StatusPartition.List, empty, CoreJson.Default.StatusListRecord),
            CancellationToken.None);
        await PublishAsync(addresses, issuer, number, CancellationToken.None);
    }

    private async Task PublishAsync(PublicAddresses addresses, string issuer, int number, CancellationToken cancellationToken)
    {
        DocumentKey key = new(StatusPartition.Of(issuer, number), StatusPartition.List);
        string address = addresses.StatusList(issuer, number);
        string? published = null;
        while (true)
        {
            Document<StatusListRecord> list = await documents.FindAsync(key, CoreJson.Default.StatusListRecord, cancellationToken)
                ?? throw new InvalidOperationException("The status list was removed.");

            // Whoever wrote last wrote the newest: a slower writer of an older list sees the difference and writes again.
            if (list.ETag == published)
            {
                return;
            }

            byte[] payload = new BitstringStatusListCredential
            {
                Id = address,
                IssuerId = addresses.Issuer(issuer),
                ValidFrom = list.Value.CreatedAt,
                List = BitstringStatusList.Decode(list.Value.Encoded),
            }.ToJwtPayload();
            SignedCredential signed = await signer.SignAsync(issuer, addresses, payload, cancellationToken);
            await files.WriteAsync(
                FileArea.Public,
                [PublicFiles.File(addresses.FileOf(address), Encoding.ASCII.GetBytes(signed.Jwt))],
                cancellationToken);
            published = list.ETag;
        }
    }
}

using System.Text.Json;
using BadgeFunctions.Core.Commissions.Sessions;
using BadgeFunctions.Core.Identity;
using BadgeFunctions.Core.Issuance;
using BadgeFunctions.Core.Ports;
using BadgeFunctions.Core.Publication;
using BadgeFunctions.Core.Serialization;
using Microsoft.Extensions.Options;

namespace BadgeFunctions.Core.Commissions.Minutes;

/// <summary>Writes the minutes of a session, seals them with the issuer's key and keeps them as private files.</summary>
public sealed class SealMinutes
{
    private readonly MinutesSource _source;
    private readonly CredentialSigner _signer;
    private readonly IFiles _files;
    private readonly IOptions<ServiceOptions> _options;

    internal SealMinutes(MinutesSource source, CredentialSigner signer, IFiles files, IOptions<ServiceOptions> options) =>
        (_source, _signer, _files, _options) = (source, signer, files, options);

    /// <summary>Seals the minutes as they are now.</summary>
    internal async Task<SealedMinutes> ExecuteAsync(CommissionSession session, int number, DateTimeOffset at, CancellationToken cancellationToken)
    {
        MinutesContent content = await _source.ReadAsync(session, number, at, cancellationToken);
        MinutesDocument document = MinutesWriter.Write(content);
        byte[] text = MinutesText.Render(document);
        byte[] pdf = MinutesPdf.Render(document);
        MinutesSeal seal = new(
            session.Id,
            number,
            SealedFile.HashOf(text),
            SealedFile.HashOf(pdf),
            [.. content.Chains.Select(chain => new SealedChain(chain.Subject, chain.Head.Count, chain.Head.Hash))],
            at.ToUniversalTime());
        SignedCredential signed = await _signer.SignAsync(
            session.Issuer,
            new PublicAddresses(_options.Value.PublicBaseUrl),
            JsonSerializer.SerializeToUtf8Bytes(seal, CoreJson.Default.MinutesSeal),
            cancellationToken);
        string place = $"minutes/{session.Id}/{UnguessableId.New()}";
        SealedMinutes kept = new($"{place}.txt", $"{place}.pdf", signed.Key);
        await _files.WriteAsync(
            FileArea.Private,
            [
                new FileWrite(kept.Text, SealedFile.Attach(text, signed.Jwt), new FileProperties(MinutesFiles.TextType)),
                new FileWrite(kept.Pdf, SealedFile.Attach(pdf, signed.Jwt), new FileProperties(MinutesFiles.PdfType)),
            ],
            cancellationToken);
        return kept;
    }

    /// <summary>Removes minutes to which nothing came to refer.</summary>
    internal async Task DiscardAsync(SealedMinutes minutes, CancellationToken cancellationToken)
    {
        await _files.DeleteAsync(FileArea.Private, minutes.Text, cancellationToken);
        await _files.DeleteAsync(FileArea.Private, minutes.Pdf, cancellationToken);
    }
}

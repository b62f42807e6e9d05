using System.Globalization;
using System.Text;
using BadgeFunctions.Core.Awards;
using BadgeFunctions.Core.Ports;
using BadgeFunctions.Core.Publication;
using OpenBadges.Baking;

namespace BadgeFunctions.Core.Issuance;

/// <summary>Builds an award's public files. The same award and signature give the same bytes, so that a repeated step changes nothing.</summary>
internal sealed class AwardFiles(BadgeTemplates templates, IBadgePage page)
{
    private static readonly CultureInfo French = CultureInfo.GetCultureInfo("fr");
    private static readonly CultureInfo English = CultureInfo.GetCultureInfo("en");

    public async ValueTask<IReadOnlyList<FileWrite>> BuildAsync(PublicAward award, string jwt, CancellationToken cancellationToken)
    {
        PublicAddresses addresses = award.Addresses;
        string id = award.Award.Id;
        byte[] assertion = AssertionBuilder.Build(award);
        BadgeTemplate template = await templates.FindAsync(award.Badge, cancellationToken);
        BakedFaces faces = new(Encoding.UTF8.GetString(assertion), addresses.Assertion(id), jwt);
        return
        [
            PublicFiles.File(addresses.FileOf(addresses.Assertion(id)), assertion),
            PublicFiles.File(addresses.FileOf(addresses.Credential(id)), Encoding.ASCII.GetBytes(jwt)),
            PublicFiles.File(addresses.FileOf(addresses.CredentialJson(id)), PublicJwt.Document(jwt)),
            PublicFiles.File(addresses.FileOf(addresses.Png(id)), template.Png.Bake(faces)),
            PublicFiles.File(addresses.FileOf(addresses.Svg(id)), template.Svg.Bake(faces)),
            .. await PagesAsync(award, cancellationToken),
        ];
    }

    /// <summary>The files that hold the holder's salted hash, other than the assertion, which a revocation replaces.</summary>
    public static IEnumerable<string> NamingTheHolder(PublicAward award)
    {
        PublicAddresses addresses = award.Addresses;
        string id = award.Award.Id;
        return new[] { addresses.Credential(id), addresses.CredentialJson(id), addresses.Png(id), addresses.Svg(id) }.Select(addresses.FileOf);
    }

    public async ValueTask<IReadOnlyList<FileWrite>> BuildRevokedAsync(PublicAward award, Revocation revocation, CancellationToken cancellationToken)
    {
        string assertion = award.Addresses.Assertion(award.Award.Id);
        return
        [
            PublicFiles.Gone(award.Addresses.FileOf(assertion), AssertionBuilder.BuildRevoked(award, revocation)),
            .. await PagesAsync(award, cancellationToken),
        ];
    }

    private async ValueTask<FileWrite[]> PagesAsync(PublicAward award, CancellationToken cancellationToken)
    {
        PublicAddresses addresses = award.Addresses;
        string id = award.Award.Id;
        return
        [
            PublicFiles.File(addresses.FileOf(addresses.Page(id)), await page.RenderAsync(award, French, cancellationToken)),
            PublicFiles.File(addresses.FileOf(addresses.EnglishPage(id)), await page.RenderAsync(award, English, cancellationToken)),
        ];
    }
}

using System.Text.Json;
using OpenBadges.Reading;

namespace OpenBadges.Verification.V3;

/// <summary>
/// The endorsements of the award, of the badge and of the issuer (Open Badges 3.0, Verification, step 6): each is a
/// credential of its own and is verified by the same steps. They are the word of third parties: none makes the badge
/// better or worse than it is.
/// </summary>
internal static class Endorsements
{
    public const int Maximum = 8;

    public static async ValueTask CheckAsync(Inquiry inquiry, Credential credential)
    {
        var left = Maximum;
        foreach (var (code, entity, id) in Endorsed(credential))
        {
            foreach (var value in entity.Values("endorsement").Concat(entity.Values("endorsementJwt")))
            {
                if (left-- == 0)
                {
                    inquiry.Findings.Skip(CheckCodes.Endorsement);
                    return;
                }

                await CheckAsync(inquiry, code, value, id);
            }
        }
    }

    private static IEnumerable<(string Code, JsonElement Entity, string? Id)> Endorsed(Credential credential)
    {
        yield return (CheckCodes.AwardEndorsement, credential.Document, credential.Id);
        yield return (CheckCodes.BadgeEndorsement, credential.Achievement!.Value, credential.Achievement!.Value.Text("id"));
        yield return (CheckCodes.IssuerEndorsement, credential.Document.Member("issuer")!.Value, credential.IssuerId);
    }

    private static async ValueTask CheckAsync(Inquiry inquiry, string code, JsonElement value, string? endorsedId)
    {
        var aside = inquiry.Aside();
        var endorsement = await SecuredCredential.CheckAsync(aside, value);
        if (endorsement is { IsEndorsement: false })
        {
            aside.Findings.Fail(CheckCodes.Type, "endorsement", "EndorsementCredential");
        }
        else if (endorsement is not null && endorsement.Subject.Text("id") != endorsedId)
        {
            aside.Findings.Fail(CheckCodes.EndorsedEntity, endorsement.Subject.Text("id")!);
        }

        EndorsementLine.Write(
            inquiry.Findings,
            code,
            aside.Findings,
            endorsement?.Document.Member("issuer")?.Text("name") ?? endorsement?.IssuerId,
            endorsement?.Subject.Text("endorsementComment"));
    }
}

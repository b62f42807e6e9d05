using System.Text.Json;
using OpenBadges.Reading;

namespace OpenBadges.Verification.V2;

/// <summary>
/// The endorsements of the award, of the badge and of the issuer (Open Badges 2.0, Endorsement), by address, embedded or
/// signed. They are the word of third parties: none makes the badge better or worse than it is.
/// </summary>
internal static class Endorsements
{
    public const int Maximum = 8;

    public static async ValueTask CheckAsync(Inquiry inquiry, JsonElement assertion, Definition definition)
    {
        (string Code, JsonElement Entity)[] endorsed =
        [
            (CheckCodes.AwardEndorsement, assertion),
            (CheckCodes.BadgeEndorsement, definition.Badge),
            (CheckCodes.IssuerEndorsement, definition.Issuer),
        ];
        var left = Maximum;
        foreach (var (code, entity) in endorsed)
        {
            foreach (var value in entity.Values("endorsement"))
            {
                if (left-- == 0)
                {
                    inquiry.Findings.Skip(CheckCodes.Endorsement);
                    return;
                }

                var aside = inquiry.Aside();
                var endorsement = await Endorsement.CheckAsync(aside, value, entity.Text("id"));
                EndorsementLine.Write(inquiry.Findings, code, aside.Findings, endorsement?.Endorser, endorsement?.Comment);
            }
        }
    }
}

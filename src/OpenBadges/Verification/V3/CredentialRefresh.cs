using OpenBadges.Reading;

namespace OpenBadges.Verification.V3;

/// <summary>
/// The refresh service (Open Badges 3.0, Verification, step 3; 1EdTech Credential Refresh 1.0). It is asked once. The badge
/// that was given stays the one that is verified: when a newer one exists, its holder is to be asked for it.
/// </summary>
internal static class CredentialRefresh
{
    public static async ValueTask CheckAsync(Inquiry inquiry, Credential credential)
    {
        var findings = inquiry.Findings;
        var services = credential.Document.Values("refreshService").ToList();
        if (services.Count == 0)
        {
            return;
        }

        // 3.1. The service is one we know how to ask.
        var service = services.Find(candidate => candidate.HasType("1EdTechCredentialRefresh"));
        if (service.Text("id") is not { } address)
        {
            findings.Skip(CheckCodes.Refresh);
            return;
        }

        // 3.2. A GET on its id answers the newest credential; on failure the original stands.
        var fetched = await inquiry.Documents.GetAsync(address, DocumentFetcher.CredentialTypes);
        if (fetched.Outcome != FetchOutcome.Found)
        {
            findings.Skip(CheckCodes.Refresh);
            return;
        }

        // 3.3. What it answers is verified as the original was, and must be the same credential, renewed.
        var aside = inquiry.Aside();
        var renewed = await SecuredCredential.CheckAsync(aside, fetched.Document!);
        if (renewed is null || renewed.IssuerId != credential.IssuerId || renewed.Id != credential.Id)
        {
            findings.Skip(CheckCodes.Refresh);
        }
        else if (renewed.ValidFrom > credential.ValidFrom)
        {
            findings.Warn(CheckCodes.Refresh, ValidityPeriod.Write(renewed.ValidFrom));
        }
        else
        {
            findings.Pass(CheckCodes.Refresh);
        }
    }
}

using System.Globalization;
using System.Text;
using BadgeFunctions.Core.Awards;
using BadgeFunctions.Core.Catalogue;

namespace BadgeFunctions.Core.Publication;

/// <summary>LinkedIn's "add to profile" address.</summary>
internal static class LinkedIn
{
    public static string AddToProfile(Award award, Badge badge, Issuer issuer)
    {
        PublicAddresses addresses = new(award.BaseUrl);
        StringBuilder url = new("https://www.linkedin.com/profile/add?startTask=CERTIFICATION_NAME");
        Append(url, "name", badge.Name);
        if (issuer.LinkedInOrganization is { } organization)
        {
            Append(url, "organizationId", organization);
        }
        else
        {
            Append(url, "organizationName", issuer.Name);
        }

        Append(url, "issueYear", award.IssuedOn.Year.ToString(CultureInfo.InvariantCulture));
        Append(url, "issueMonth", award.IssuedOn.Month.ToString(CultureInfo.InvariantCulture));
        if (award.Expires is { } expires)
        {
            Append(url, "expirationYear", expires.Year.ToString(CultureInfo.InvariantCulture));
            Append(url, "expirationMonth", expires.Month.ToString(CultureInfo.InvariantCulture));
        }

        Append(url, "certUrl", addresses.Page(award.Id));
        Append(url, "certId", award.Id);
        return url.ToString();
    }

    private static void Append(StringBuilder url, string name, string value) =>
        url.Append('&').Append(name).Append('=').Append(Uri.EscapeDataString(value));
}

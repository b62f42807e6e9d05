using System.Text.Json;
using OpenBadges.Reading;

namespace OpenBadges.LinkedData.DataIntegrity.Suites;

/// <summary>The members of a proof that do not depend on its suite (VC Data Integrity §2.1).</summary>
internal static class ProofMembers
{
    // Clocks of issuers run a little ahead of ours.
    private static readonly TimeSpan ClockTolerance = TimeSpan.FromMinutes(1);

    /// <summary>What is wrong with them, or null.</summary>
    public static ProofCheck? Inspect(JsonElement proof, string purpose, DateTimeOffset now)
    {
        foreach (var name in (ReadOnlySpan<string>)["type", "verificationMethod", "proofPurpose"])
        {
            if (string.IsNullOrEmpty(proof.Text(name)))
            {
                return new ProofCheck(ProofCode.Malformed) { Detail = name };
            }
        }

        if (proof.Text("proofPurpose") != purpose)
        {
            return new ProofCheck(ProofCode.PurposeMismatch) { Detail = proof.Text("proofPurpose") };
        }

        foreach (var name in (ReadOnlySpan<string>)["created", "expires"])
        {
            if (proof.Member(name) is not null && Iso8601.Parse(proof.Text(name)) is null)
            {
                return new ProofCheck(ProofCode.Malformed) { Detail = name };
            }
        }

        if (Iso8601.Parse(proof.Text("created")) > now + ClockTolerance)
        {
            return new ProofCheck(ProofCode.NotYetCreated) { Detail = proof.Text("created") };
        }

        return Iso8601.Parse(proof.Text("expires")) <= now
            ? new ProofCheck(ProofCode.Expired) { Detail = proof.Text("expires") }
            : null;
    }
}

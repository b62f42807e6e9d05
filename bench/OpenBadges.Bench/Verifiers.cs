using OpenBadges.LinkedData.DataIntegrity;
using OpenBadges.Verification;

namespace OpenBadges.Bench;

internal static class Verifiers
{
    /// <summary>Verifies everything that needs no document.</summary>
    public static BadgeVerifier Offline() =>
        new(new MemoryDocuments([]), TimeProvider.System, new EmbeddedProofVerifier(TimeProvider.System));
}

using BenchmarkDotNet.Attributes;
using OpenBadges.Verification;

namespace OpenBadges.Bench;

/// <summary>Embedded proofs: written and verified with a P-256 key.</summary>
[MemoryDiagnoser]
public class Proofs
{
    private readonly ProofIssuer _issuer = ProofIssuer.New();
    private BadgeVerifier _verifier = null!;
    private BadgeInput _input = null!;

    [GlobalSetup]
    public async Task Secure()
    {
        _verifier = _issuer.Verifier();
        _input = new BadgeInput(await _issuer.SecureAsync());
        if (!await Verify())
        {
            throw new InvalidOperationException("The credential does not verify.");
        }
    }

    /// <summary>ecdsa-rdfc-2019, and the writer's own check of what it signed.</summary>
    [Benchmark]
    public Task<byte[]> Issue() => _issuer.SecureAsync();

    /// <summary>The whole verdict.</summary>
    [Benchmark]
    public async Task<bool> Verify() => (await _verifier.VerifyAsync(_input, new VerificationRequest())).Verdict == Verdict.Valid;
}

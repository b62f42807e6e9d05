using OpenBadges.V2;

namespace OpenBadges.Tests.Support;

/// <summary>A hosted badge of ours and the web it lives in, each document replaceable.</summary>
internal sealed class HostedBadge
{
    public Assertion Assertion { get; init; } = new()
    {
        Id = Some.AssertionId,
        RecipientHash = Some.Hash,
        RecipientSalt = Some.Salt,
        BadgeId = Some.BadgeId,
        IssuedOn = Some.IssuedOn,
    };

    public BadgeClass Badge { get; init; } = new()
    {
        Id = Some.BadgeId,
        Name = "Mentor numérique",
        Description = "Accompagne",
        ImageId = "https://badges.example/badges/mentor.svg",
        CriteriaNarrative = "Trois collègues",
        IssuerId = Some.IssuerId,
    };

    public IssuerProfile Issuer { get; init; } = new()
    {
        Id = Some.IssuerId,
        Name = "Rectorat",
        Url = "https://academie.example/",
        Email = "badges@academie.example",
    };

    public string Text => Encoded.Utf8(Assertion.ToUtf8Json());

    public InMemoryDocuments Web => new InMemoryDocuments()
        .Add(Assertion.Id, Assertion.ToUtf8Json())
        .Add(Badge.Id, Badge.ToUtf8Json())
        .Add(Issuer.Id, Issuer.ToUtf8Json());
}

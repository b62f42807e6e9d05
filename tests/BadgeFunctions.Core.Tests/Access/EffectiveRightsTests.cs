using BadgeFunctions.Core.Access;
using BadgeFunctions.Core.Access.Rights;
using BadgeFunctions.Core.Catalogue;

namespace BadgeFunctions.Core.Tests.Access;

public sealed class EffectiveRightsTests
{
    [Theory]
    [InlineData(Role.Reviewer)]
    [InlineData(Role.Assessor)]
    [InlineData(Role.Manager)]
    public void ARoleHoldsAtAllIssuersBelowAndNowhereElse(Role role)
    {
        Actor actor = EffectiveRights.Of(new Actor("Ana", role, ["service"]), Tree());

        Assert.Equal(["ecole", "service"], actor.Issuers.Order());
        Assert.All(actor.Grants, grant => Assert.Equal(role, grant.Role));
    }

    [Fact]
    public void ARoleOfTheInstallationStaysWhatItIs()
    {
        Actor actor = EffectiveRights.Of(new Actor("Ana", Role.Administrator, []), Tree());

        Assert.Equal([new Grant(Role.Administrator, null)], actor.Grants);
        Assert.True(actor.Manages("ecole", Matter.People));
    }

    [Fact]
    public void AManagerDecidesEverythingWhereNothingIsSaid()
    {
        Actor actor = EffectiveRights.Of(new Actor("Ana", Role.Manager, ["ecole"]), Tree());

        Assert.All(Matters.All, matter => Assert.True(actor.Manages("ecole", matter)));
        Assert.True(actor.Reviews("ecole"));
        Assert.True(actor.Assesses("ecole"));
    }

    [Fact]
    public void WhatIsNotLeftToAnIssuerIsForManagersAbove()
    {
        IssuerTree tree = Tree(ecole: [Matter.Badges]);
        Actor school = EffectiveRights.Of(new Actor("Ana", Role.Manager, ["ecole"]), tree);
        Actor above = EffectiveRights.Of(new Actor("Bob", Role.Manager, ["service"]), tree);

        Assert.True(school.Manages("ecole"));
        Assert.True(school.Manages("ecole", Matter.Badges));
        Assert.False(school.Manages("ecole", Matter.People));
        Assert.False(school.Reviews("ecole"));
        Assert.False(school.Assesses("ecole"));
        Assert.All(Matters.All, matter => Assert.True(above.Manages("ecole", matter)));
    }

    [Fact]
    public void AMemberOfTheCommissionReviewsWhoeverKeptTheCommission() =>
        Assert.True(EffectiveRights.Of(new Actor("Ana", Role.Reviewer, ["ecole"]), Tree(ecole: [])).Reviews("ecole"));

    [Fact]
    public void NobodyCarriesDownWhatTheirOwnIssuerWasNotLeft()
    {
        IssuerTree tree = Tree(service: [Matter.Badges]);
        Actor actor = EffectiveRights.Of(new Actor("Ana", Role.Manager, ["service"]), tree);

        Assert.True(actor.Manages("ecole", Matter.Badges));
        Assert.False(actor.Manages("ecole", Matter.People));
        Assert.True(EffectiveRights.Of(new Actor("Bob", Role.Manager, ["service", "ecole"]), tree).Manages("ecole", Matter.People));
        Assert.True(EffectiveRights.Of(new Actor("Cleo", Role.Manager, ["rectorat"]), tree).Manages("ecole", Matter.People));
    }

    [Fact]
    public void SpellingRightsOutTwiceChangesNothing()
    {
        IssuerTree tree = Tree(service: [Matter.Badges]);
        Actor once = EffectiveRights.Of(new Actor("Ana", Role.Manager, ["service"]), tree);
        Actor twice = EffectiveRights.Of(once, tree);

        Assert.Equal(once.Grants, twice.Grants);
        Assert.Equal(once.Reserved.ToHashSet(), twice.Reserved.ToHashSet());
    }

    [Fact]
    public void ADelegateReviewsWhatTheAbsentPersonReviewsAndManagesNothing()
    {
        Actor absent = EffectiveRights.Of(new Actor("Ana", [new Grant(Role.Manager, "service"), new Grant(Role.Assessor, "ailleurs")]), Tree(ecole: [Matter.Badges]));

        Assert.Equal(
            [new Grant(Role.Reviewer, "ecole"), new Grant(Role.Reviewer, "service")],
            EffectiveRights.ForDelegate(absent).OrderBy(grant => grant.Issuer, StringComparer.Ordinal));
    }

    private static IssuerTree Tree(IReadOnlyList<Matter>? service = null, IReadOnlyList<Matter>? ecole = null) => new(
    [
        Issuer("rectorat", null, null),
        Issuer("service", "rectorat", service),
        Issuer("ecole", "service", ecole),
        Issuer("ailleurs", null, null),
    ]);

    private static Issuer Issuer(string id, string? parent, IReadOnlyList<Matter>? delegated) =>
        new() { Id = id, Name = id, Url = "https://exemple.fr", Email = "badges@exemple.fr", Parent = parent, Delegated = delegated };
}

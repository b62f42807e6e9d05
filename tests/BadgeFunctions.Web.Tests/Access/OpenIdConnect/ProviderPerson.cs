namespace BadgeFunctions.Web.Tests.Access.OpenIdConnect;

/// <summary>Somebody as the provider knows them.</summary>
/// <param name="Subject">For ever.</param>
/// <param name="Email">Their address.</param>
/// <param name="Name">What they are called.</param>
/// <param name="Groups">The groups they are in.</param>
public sealed record ProviderPerson(string Subject, string Email, string Name, params string[] Groups)
{
    /// <summary>What the provider says of the address; nothing when absent.</summary>
    public bool? EmailVerified { get; init; } = true;
}

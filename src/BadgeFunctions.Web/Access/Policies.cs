using Microsoft.AspNetCore.Authorization;

namespace BadgeFunctions.Web.Access;

/// <summary>What an endpoint may ask of its caller.</summary>
public static class Policies
{
    /// <summary>Reviewers and operators. Which nominations they see is for the work to say.</summary>
    public const string Reviewer = "reviewer";

    /// <summary>Operators only.</summary>
    public const string Operator = "operator";

    internal static void Configure(AuthorizationOptions options)
    {
        options.AddPolicy(Reviewer, policy => policy.RequireRole(ActorClaims.ReviewerRole, ActorClaims.OperatorRole));
        options.AddPolicy(Operator, policy => policy.RequireRole(ActorClaims.OperatorRole));
    }
}

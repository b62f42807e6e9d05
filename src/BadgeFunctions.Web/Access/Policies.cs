using Microsoft.AspNetCore.Authorization;

namespace BadgeFunctions.Web.Access;

/// <summary>What an endpoint may ask of its caller.</summary>
public static class Policies
{
    /// <summary>Reviewers, managers and operators. Which nominations they see is for the work to say.</summary>
    public const string Reviewer = "reviewer";

    /// <summary>Operators only.</summary>
    public const string Operator = "operator";

    /// <summary>Managers of an issuer's badges, and operators.</summary>
    public const string Manager = "manager";

    /// <summary>Those who record pupils' attempts: assessors, managers and operators.</summary>
    public const string Assessor = "assessor";

    /// <summary>Administrators of the installation's issuers and people, and operators.</summary>
    public const string Administrator = "administrator";

    /// <summary>Whoever is signed in, reviewers from outside included. What they see is for the work to say.</summary>
    public const string SignedIn = "signed-in";

    internal static void Configure(AuthorizationOptions options)
    {
        options.AddPolicy(Reviewer, policy => policy.RequireRole(ActorClaims.ReviewerRole, ActorClaims.ManagerRole, ActorClaims.AdministratorRole, ActorClaims.OperatorRole));
        options.AddPolicy(Manager, policy => policy.RequireRole(ActorClaims.ManagerRole, ActorClaims.AdministratorRole, ActorClaims.OperatorRole));
        options.AddPolicy(Assessor, policy => policy.RequireRole(ActorClaims.AssessorRole, ActorClaims.ManagerRole, ActorClaims.AdministratorRole, ActorClaims.OperatorRole));
        options.AddPolicy(Administrator, policy => policy.RequireRole(ActorClaims.AdministratorRole, ActorClaims.OperatorRole));
        options.AddPolicy(SignedIn, policy => policy.RequireAuthenticatedUser());
        options.AddPolicy(Operator, policy => policy.RequireRole(ActorClaims.OperatorRole));
    }
}

using System.ComponentModel;
using BadgeFunctions.Core.Audit.Checking;
using BadgeFunctions.Web.Access;
using BadgeFunctions.Web.Hosting.Failures;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;

namespace BadgeFunctions.Web.Api.Operations;

/// <summary>Whether the chains of what was done hold, for operators.</summary>
internal static class AuditEndpoints
{
    public static void MapAudit(this IEndpointRouteBuilder endpoints) =>
        endpoints.MapGet("/api/operations/audit", CheckAsync).Require(Policies.Operator).Problems(StatusCodes.Status404NotFound)
            .WithName("CheckAudit").WithTags("Operations").WithSummary("Checks the audit trail: of the installation, of one nomination, or of one session.");

    private static async Task<Results<Ok<AuditReport>, ProblemResult>> CheckAsync(
        AuditVerifier verifier,
        CancellationToken cancellationToken,
        [Description("Only the chains of this nomination.")] string? dossier = null,
        [Description("Only the chains of this session of a commission.")] string? session = null)
    {
        AuditReport? report = dossier is not null ? await verifier.CheckDossierAsync(dossier, cancellationToken)
            : session is not null ? await verifier.CheckSessionAsync(session, cancellationToken)
            : await verifier.CheckAsync(cancellationToken);
        return report is null ? new ProblemResult(ProblemKind.NotFound) : TypedResults.Ok(report);
    }
}

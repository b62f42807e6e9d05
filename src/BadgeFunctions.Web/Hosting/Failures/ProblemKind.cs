namespace BadgeFunctions.Web.Hosting.Failures;

/// <summary>What can go wrong with a request. The name is stable: programs tell problems apart by it, and the texts are found by it.</summary>
/// <param name="Name">The last part of the problem's type URI.</param>
/// <param name="Status">The HTTP status.</param>
internal sealed record ProblemKind(string Name, int Status)
{
    public static readonly ProblemKind BadRequest = new("bad-request", 400);
    public static readonly ProblemKind Invalid = new("invalid", 400);
    public static readonly ProblemKind MalformedJson = new("malformed-json", 400);
    public static readonly ProblemKind MalformedForm = new("malformed-form", 400);
    public static readonly ProblemKind FormToken = new("form-token", 400);
    public static readonly ProblemKind Unauthenticated = new("unauthenticated", 401);
    public static readonly ProblemKind Forbidden = new("forbidden", 403);
    public static readonly ProblemKind InsufficientScope = new("insufficient-scope", 403);
    public static readonly ProblemKind NotFound = new("not-found", 404);
    public static readonly ProblemKind MethodNotAllowed = new("method-not-allowed", 405);
    public static readonly ProblemKind Duplicate = new("duplicate", 409);
    public static readonly ProblemKind AlreadyDecided = new("already-decided", 409);
    public static readonly ProblemKind NotPublished = new("not-published", 409);
    public static readonly ProblemKind SignInLinkUsed = new("sign-in-link-used", 410);
    public static readonly ProblemKind ChangedMeanwhile = new("changed-meanwhile", 412);
    public static readonly ProblemKind TooLarge = new("too-large", 413);
    public static readonly ProblemKind UnsupportedMediaType = new("unsupported-media-type", 415);
    public static readonly ProblemKind IdempotencyKeyReused = new("idempotency-key-reused", 422);
    public static readonly ProblemKind TooManyRequests = new("too-many-requests", 429);
    public static readonly ProblemKind Internal = new("internal", 500);

    private const string TypePrefix = "urn:badgefunctions:problem:";

    public string Type => TypePrefix + Name;

    /// <summary>The kind that stands for a bare status, with the status kept as it is.</summary>
    public static ProblemKind OfStatus(int status) => status switch
    {
        401 => Unauthenticated,
        403 => Forbidden,
        404 => NotFound,
        405 => MethodNotAllowed,
        413 => TooLarge,
        415 => UnsupportedMediaType,
        429 => TooManyRequests,
        >= 500 => Internal with { Status = status },
        _ => BadRequest with { Status = status },
    };
}

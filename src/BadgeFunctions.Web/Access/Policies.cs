namespace BadgeFunctions.Web.Access;

internal static class Policies
{
    public const string Reviewer = "reviewer";
    public const string Operator = "operator";
}

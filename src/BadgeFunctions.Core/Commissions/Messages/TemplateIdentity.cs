using BadgeFunctions.Core.Identity;

namespace BadgeFunctions.Core.Commissions.Messages;

/// <summary>How the chain names a template: by what it is for and a hash of its words.</summary>
internal static class TemplateIdentity
{
    private const int Shown = 12;

    public static string Id(this MessageTemplate template) =>
        $"{template.Kind}-{template.Language}-{TextHash.Of($"{template.Subject}\n{template.Text}")[..Shown]}".ToLowerInvariant();
}

using System.Collections.Frozen;

namespace OpenBadges.V3;

/// <summary>The extensible vocabulary of alignment targets (Open Badges 3.0, AlignmentTargetType Enumeration).</summary>
internal static class AlignmentTypes
{
    private static readonly FrozenSet<string> Known = FrozenSet.Create(
        "ceasn:Competency", "ceterms:Credential", "CFItem", "CFRubric", "CFRubricCriterion", "CFRubricCriterionLevel", "CTDL");

    public static bool Allows(string name) => Known.Contains(name) || ExtensionName.Is(name);
}

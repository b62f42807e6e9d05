using System.Collections.Frozen;

namespace OpenBadges.V3;

/// <summary>The extensible vocabulary of achievement types (Open Badges 3.0, AchievementType Enumeration).</summary>
internal static class AchievementTypes
{
    private static readonly FrozenSet<string> Known = FrozenSet.Create(
        "Achievement", "ApprenticeshipCertificate", "Assessment", "Assignment", "AssociateDegree", "Award", "Badge",
        "BachelorDegree", "Certificate", "CertificateOfCompletion", "Certification", "CommunityService", "Competency",
        "Course", "CoCurricular", "Degree", "Diploma", "DoctoralDegree", "Fieldwork", "GeneralEducationDevelopment",
        "JourneymanCertificate", "LearningProgram", "License", "Membership", "ProfessionalDoctorate",
        "QualityAssuranceCredential", "MasterCertificate", "MasterDegree", "MicroCredential", "ResearchDoctorate",
        "SecondarySchoolDiploma");

    public static bool Allows(string? name) =>
        name is not null && (Known.Contains(name) || ExtensionName.Is(name));
}

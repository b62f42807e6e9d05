using BadgeFunctions.Core.Nominations.Validation;

namespace BadgeFunctions.Core.Nominations.Import;

/// <summary>The columns of the spreadsheet of nominations. They are part of its format, hence the same in every language.</summary>
internal static class NominationColumns
{
    public static readonly NominationColumn Badge = new("badge", NominationFields.Badge, IsRequired: true);

    public static readonly NominationColumn FamilyName =
        new("nom", NominationFields.FamilyName, IsRequired: true, "nom de famille", "family name", "last name");

    public static readonly NominationColumn GivenName =
        new("prenom", NominationFields.GivenName, IsRequired: true, "given name", "first name");

    public static readonly NominationColumn Email =
        new("courriel", NominationFields.Email, IsRequired: true, "e-mail", "email", "mail", "mel", "adresse électronique", "adresse e-mail", "adresse mail");

    public static readonly NominationColumn Function = new("fonction", NominationFields.Function, IsRequired: false, "function");

    public static readonly NominationColumn WorkplaceName =
        new("etablissement", NominationFields.WorkplaceName, IsRequired: false, "école", "school", "workplace");

    public static readonly NominationColumn WorkplaceTown =
        new("commune", NominationFields.WorkplaceTown, IsRequired: false, "ville", "town");

    public static readonly NominationColumn WorkplaceUai = new("uai", NominationFields.WorkplaceUai, IsRequired: false, "rne", "code uai");

    public static readonly NominationColumn Reason = new("motif", NominationFields.Reason, IsRequired: false, "reason");

    public static readonly NominationColumn EvidenceUrl =
        new("preuve_url", NominationFields.EvidenceUrl(0), IsRequired: false, "preuve url", "evidence url");

    public static readonly NominationColumn EvidenceTitle =
        new("preuve_titre", NominationFields.EvidenceTitle(0), IsRequired: false, "preuve titre", "evidence title");

    public static readonly NominationColumn EvidenceDate =
        new("preuve_date", NominationFields.EvidenceDate(0), IsRequired: false, "preuve date", "evidence date");

    public static readonly NominationColumn NominatedBy =
        new("nomine_par", NominationFields.NominatedBy, IsRequired: false, "nominé par", "proposé par", "nominated by");

    public static readonly IReadOnlyList<NominationColumn> All =
    [
        Badge, FamilyName, GivenName, Email, Function, WorkplaceName, WorkplaceTown, WorkplaceUai, Reason, EvidenceUrl,
        EvidenceTitle, EvidenceDate, NominatedBy,
    ];

    private static readonly Dictionary<string, string> NamesByField = All.ToDictionary(column => column.Field, column => column.Name);

    /// <summary>The name of the column that fills a field; a field that no column fills keeps its own name.</summary>
    public static string NameOf(string field) => NamesByField.GetValueOrDefault(field, field);
}

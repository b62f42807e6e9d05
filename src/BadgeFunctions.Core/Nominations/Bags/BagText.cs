namespace BadgeFunctions.Core.Nominations.Bags;

/// <summary>What the owner of a bag writes into it, as typed or as kept.</summary>
public sealed record BagText
{
    /// <summary>The family name.</summary>
    public string? FamilyName { get; init; }

    /// <summary>The given name.</summary>
    public string? GivenName { get; init; }

    /// <summary>What the person does.</summary>
    public string? Function { get; init; }

    /// <summary>The school or service.</summary>
    public string? WorkplaceName { get; init; }

    /// <summary>Its town.</summary>
    public string? WorkplaceTown { get; init; }

    /// <summary>Its national code, not checked before the bag is sent.</summary>
    public string? WorkplaceUai { get; init; }

    /// <summary>Why the badge is deserved.</summary>
    public string? Reason { get; init; }

    /// <summary>The address of a parent or guardian, for a badge that asks for their agreement; not checked before the bag is sent.</summary>
    public string? Guardian { get; init; }

    /// <summary>What a bag holds.</summary>
    public static BagText Of(Nomination bag) => new()
    {
        FamilyName = Given(bag.Nominee.FamilyName),
        GivenName = Given(bag.Nominee.GivenName),
        Function = bag.Function,
        WorkplaceName = bag.Workplace?.Name,
        WorkplaceTown = bag.Workplace?.Town,
        WorkplaceUai = bag.Workplace?.Uai,
        Reason = bag.Reason,
        Guardian = bag.Guardian,
    };

    internal Nomination In(Nomination bag) => bag with
    {
        Nominee = bag.Nominee with { FamilyName = FamilyName ?? string.Empty, GivenName = GivenName ?? string.Empty },
        Function = Function,
        Workplace = WorkplaceName is null && WorkplaceTown is null && WorkplaceUai is null ? null : new Workplace(WorkplaceName, WorkplaceTown, WorkplaceUai),
        Reason = Reason,
        Guardian = Guardian,
    };

    private static string? Given(string text) => text.Length == 0 ? null : text;
}

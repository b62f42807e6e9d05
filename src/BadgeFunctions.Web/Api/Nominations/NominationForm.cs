using System.Globalization;
using BadgeFunctions.Core.Nominations;
using BadgeFunctions.Core.Nominations.Validation;

namespace BadgeFunctions.Web.Api.Nominations;

/// <summary>Puts a nomination together from a form's parts, in whatever order they come.</summary>
internal sealed class NominationForm
{
    private const string EvidencePrefix = NominationFields.Evidence + "[";
    private const int MaximumIndex = 99;

    private readonly Dictionary<string, string> _fields = new(StringComparer.Ordinal);
    private readonly SortedDictionary<int, EvidenceDraft> _evidence = [];
    private readonly List<EvidenceFile> _unnumbered = [];

    /// <summary>Takes a text; of a name given twice the first counts, and names that mean nothing are passed over.</summary>
    public void Add(string name, string value)
    {
        if (!TrySplit(name, out int index, out string member))
        {
            _fields.TryAdd(name, value);
            return;
        }

        EvidenceDraft piece = _evidence.GetValueOrDefault(index, new EvidenceDraft());
        _evidence[index] = member switch
        {
            "title" => piece with { Title = piece.Title ?? value },
            "url" => piece with { Url = piece.Url ?? value },
            "date" => piece with { Date = piece.Date ?? value },
            "witnessName" => piece with { WitnessName = piece.WitnessName ?? value },
            "witnessEmail" => piece with { WitnessEmail = piece.WitnessEmail ?? value },
            "skills" => piece with { Skills = [.. piece.Skills ?? [], value] },
            _ => piece,
        };
    }

    /// <summary>Takes a file: for a piece of evidence by its number, or as a piece of its own.</summary>
    public void Add(string name, EvidenceFile file)
    {
        if (TrySplit(name, out int index, out _) && _evidence.GetValueOrDefault(index, new EvidenceDraft()) is { File: null } piece)
        {
            _evidence[index] = piece with { File = file };
        }
        else
        {
            _unnumbered.Add(file);
        }
    }

    public NominationDraft ToDraft()
    {
        // Problems name a piece by the number it was sent under, so gaps stay.
        EvidenceDraft[] numbered = new EvidenceDraft[_evidence.Count == 0 ? 0 : _evidence.Keys.Last() + 1];
        Array.Fill(numbered, new EvidenceDraft());
        foreach ((int index, EvidenceDraft piece) in _evidence)
        {
            numbered[index] = piece;
        }

        return new NominationDraft
        {
            Badge = Field(NominationFields.Badge),
            FamilyName = Field(NominationFields.FamilyName),
            GivenName = Field(NominationFields.GivenName),
            Email = Field(NominationFields.Email),
            Function = Field(NominationFields.Function),
            WorkplaceName = Field(NominationFields.WorkplaceName),
            WorkplaceTown = Field(NominationFields.WorkplaceTown),
            WorkplaceUai = Field(NominationFields.WorkplaceUai),
            Reason = Field(NominationFields.Reason),
            NominatedBy = Field(NominationFields.NominatedBy),
            PupilCode = Field(NominationFields.PupilCode),
            Guardian = Field(NominationFields.Guardian),
            OtherPerson = bool.TryParse(Field(NominationFields.OtherPerson), out bool other) && other,
            Evidence = [.. numbered, .. _unnumbered.Select(file => new EvidenceDraft { File = file })],
        };
    }

    private string? Field(string name) => _fields.GetValueOrDefault(name);

    private static bool TrySplit(string name, out int index, out string member)
    {
        index = 0;
        member = string.Empty;
        int close = name.IndexOf("].", StringComparison.Ordinal);
        if (!name.StartsWith(EvidencePrefix, StringComparison.Ordinal) || close < 0)
        {
            return false;
        }

        member = name[(close + 2)..];
        return int.TryParse(name.AsSpan()[EvidencePrefix.Length..close], NumberStyles.None, CultureInfo.InvariantCulture, out index)
            && index <= MaximumIndex;
    }
}

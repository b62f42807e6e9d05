using BadgeFunctions.Core.Nominations.Validation;
using BadgeFunctions.Core.Problems;

namespace BadgeFunctions.Core.Classes;

/// <summary>Checks a list of pupils as pasted; each problem names its line.</summary>
internal static class PupilLines
{
    public static IReadOnlyList<Pupil> Read(FieldReader fields, IReadOnlyList<PupilDraft> drafts, int alreadyThere)
    {
        if (drafts.Count == 0)
        {
            fields.Report(ClassFields.Pupils, ProblemCodes.Required);
            return [];
        }

        if (drafts.Count + alreadyThere > ClassLimits.Pupils)
        {
            fields.Report(ClassFields.Pupils, ProblemCodes.TooMany, ClassLimits.Pupils);
            return [];
        }

        List<Pupil> pupils = [];
        for (int i = 0; i < drafts.Count; i++)
        {
            int line = i + 1;
            if (PupilChecks.Read(fields, drafts[i], PupilCode.New(), field => ClassFields.OfLine(line, field)) is { } pupil)
            {
                pupils.Add(pupil);
            }
        }

        return pupils;
    }
}

using BadgeFunctions.Core.Classes;
using BadgeFunctions.Core.Spreadsheets;
using BadgeFunctions.Web.Components;
using BadgeFunctions.Web.Resources;
using Microsoft.AspNetCore.Http;

namespace BadgeFunctions.Web.Pages.Classes;

/// <summary>The form for a new class, as typed.</summary>
/// <param name="Issuer">The issuer's id.</param>
/// <param name="Name">What everybody calls it.</param>
/// <param name="SchoolYear">The school year.</param>
/// <param name="Pupils">The pasted list.</param>
public sealed record ClassForm(string? Issuer, string? Name, string? SchoolYear, string? Pupils)
{
    /// <summary>The field of a CSV file, which stands for the pasted list.</summary>
    public const string FileField = "file";

    private const int FirstMonthOfTheNextYear = 7;

    /// <summary>An untouched form, with the school year that runs; in July and August people prepare the next one.</summary>
    public static ClassForm At(DateTimeOffset now)
    {
        int begins = now.Month >= FirstMonthOfTheNextYear ? now.Year : now.Year - 1;
        return new ClassForm(null, null, FormattableString.Invariant($"{begins}-{begins + 1}"), null);
    }

    /// <summary>What was typed.</summary>
    public static ClassForm Read(IFormCollection form) =>
        new(form[ClassFields.Issuer], form[ClassFields.Name], form[ClassFields.SchoolYear], form[ClassFields.Pupils]);

    /// <summary>The pupils of the file, or of the pasted list where there is no file; problems are added to a list.</summary>
    public static async Task<IReadOnlyList<PupilDraft>> ReadPupilsAsync(
        IFormCollection form, List<FieldProblem> problems, CancellationToken cancellationToken)
    {
        string? pasted = form[ClassFields.Pupils];
        try
        {
            if (form.Files[FileField] is { Length: > 0 } file)
            {
                using MemoryStream content = new();
                await file.CopyToAsync(content, cancellationToken);
                return PastedPupils.Read(content.ToArray());
            }

            return string.IsNullOrWhiteSpace(pasted) ? [] : PastedPupils.Read(pasted);
        }
        catch (CsvException unreadable)
        {
            problems.AddRange(unreadable.Problems.Select(problem => ClassProblems.Describe(problem, Texts.Current)));
            return [];
        }
    }
}

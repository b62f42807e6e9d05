using BadgeFunctions.Core.Audit;
using BadgeFunctions.Core.Nominations.Validation;
using BadgeFunctions.Core.Ports;
using BadgeFunctions.Core.Problems;

namespace BadgeFunctions.Core.Nominations.Testimonies;

/// <summary>A witness's answer: the words they write, once, or that they would rather not.</summary>
/// <param name="documents">Where nominations are kept.</param>
/// <param name="queries">How testimonies are found.</param>
/// <param name="time">The clock.</param>
public sealed class WriteTestimony(IDocuments documents, TestimonyQueries queries, TimeProvider time)
{
    /// <summary>The field of the text.</summary>
    public const string TextField = "text";

    /// <summary>The field of the relation.</summary>
    public const string RelationField = "relation";

    /// <summary>The shortest text, in characters.</summary>
    public const int MinimumText = 10;

    /// <summary>The longest text, in characters.</summary>
    public const int MaximumText = 5000;

    /// <summary>The longest relation, in characters.</summary>
    public const int MaximumRelation = 200;

    /// <summary>Keeps what a witness wrote. What is written stays: writing again changes nothing.</summary>
    public Task<TestimonyResult> ExecuteAsync(string nomination, string piece, TestimonyDraft draft, CancellationToken cancellationToken)
    {
        FieldReader fields = new();
        string? text = fields.Required(TextField, fields.Paragraphs(TextField, draft.Text, MaximumText));
        string? relation = fields.Line(RelationField, draft.Relation, MaximumRelation);
        if (text is { Length: < MinimumText })
        {
            fields.Report(TextField, ProblemCodes.TooShort, MinimumText);
        }

        DateTimeOffset now = time.GetUtcNow();
        return AnswerAsync(
            nomination, piece, testimony => testimony with { Text = text, Relation = relation, WrittenAt = now }, fields.Problems, cancellationToken);
    }

    /// <summary>Records that a witness would rather not.</summary>
    public Task<TestimonyResult> DeclineAsync(string nomination, string piece, CancellationToken cancellationToken) =>
        AnswerAsync(nomination, piece, testimony => testimony with { Declined = true }, [], cancellationToken);

    private async Task<TestimonyResult> AnswerAsync(
        string nomination, string piece, Func<Testimony, Testimony> answer, IReadOnlyList<Problem> problems, CancellationToken cancellationToken)
    {
        while (await queries.FindAsync(nomination, piece, cancellationToken) is { } asked)
        {
            if (asked.State != TestimonyState.Open)
            {
                return new TestimonyResult(asked.State, []);
            }

            if (problems.Count > 0)
            {
                return new TestimonyResult(TestimonyState.Open, problems);
            }

            Nomination before = asked.Found.Value;
            Evidence answered = asked.Piece with { Testimony = answer(asked.Piece.Testimony!) };
            Nomination after = before with { Evidence = [.. before.Evidence.Select(one => one.Id == piece ? answered : one)] };
            string action = answered.Testimony!.Declined ? NominationAct.TestimonyDeclined : NominationAct.TestimonyWritten;
            Act act = new(AuditWho.Witness, action, time.GetUtcNow());
            if ((await documents.SaveAsync(NominationChange.Save(before, after, asked.Found.ETag, act), cancellationToken)).Saved)
            {
                return new TestimonyResult((asked with { Piece = answered }).State, []);
            }
        }

        return new TestimonyResult(null, []);
    }
}

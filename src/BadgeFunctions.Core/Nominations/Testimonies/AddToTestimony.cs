using BadgeFunctions.Core.Audit;
using BadgeFunctions.Core.Nominations.Validation;
using BadgeFunctions.Core.Ports;
using BadgeFunctions.Core.Problems;

namespace BadgeFunctions.Core.Nominations.Testimonies;

/// <summary>A witness's answer to a commission: words beside the first ones, once, or that they would rather not.</summary>
/// <param name="documents">Where nominations are kept.</param>
/// <param name="testimonies">How testimonies are found.</param>
/// <param name="time">The clock.</param>
public sealed class AddToTestimony(IDocuments documents, TestimonyQueries testimonies, TimeProvider time)
{
    /// <summary>Finds a question, or returns <see langword="null"/>.</summary>
    public async Task<AskedAddition?> FindAsync(string nomination, string piece, string question, CancellationToken cancellationToken) =>
        await testimonies.FindAsync(nomination, piece, cancellationToken) is { } asked
        && asked.Piece.Testimony?.Additions?.FirstOrDefault(one => one.Id == question) is { } addition
            ? new AskedAddition(asked.Found, asked.Piece, addition)
            : null;

    /// <summary>Keeps what a witness added. What is written stays: writing again changes nothing.</summary>
    public Task<TestimonyResult> ExecuteAsync(string nomination, string piece, string question, string? typed, CancellationToken cancellationToken)
    {
        FieldReader fields = new();
        string? text = fields.Required(WriteTestimony.TextField, fields.Paragraphs(WriteTestimony.TextField, typed, WriteTestimony.MaximumText));
        if (text is { Length: < WriteTestimony.MinimumText })
        {
            fields.Report(WriteTestimony.TextField, ProblemCodes.TooShort, WriteTestimony.MinimumText);
        }

        DateTimeOffset now = time.GetUtcNow();
        return AnswerAsync(nomination, piece, question, one => one with { Text = text, WrittenAt = now }, fields.Problems, cancellationToken);
    }

    /// <summary>Records that a witness would rather not.</summary>
    public Task<TestimonyResult> DeclineAsync(string nomination, string piece, string question, CancellationToken cancellationToken) =>
        AnswerAsync(nomination, piece, question, one => one with { Declined = true }, [], cancellationToken);

    private async Task<TestimonyResult> AnswerAsync(
        string nomination,
        string piece,
        string question,
        Func<TestimonyAddition, TestimonyAddition> answer,
        IReadOnlyList<Problem> problems,
        CancellationToken cancellationToken)
    {
        while (await FindAsync(nomination, piece, question, cancellationToken) is { } asked)
        {
            if (asked.State != TestimonyState.Open)
            {
                return new TestimonyResult(asked.State, []);
            }

            if (problems.Count > 0)
            {
                return new TestimonyResult(TestimonyState.Open, problems);
            }

            TestimonyAddition answered = answer(asked.Addition);
            Nomination before = asked.Found.Value;
            Nomination after = before with { Evidence = [.. before.Evidence.Select(one => one.Id == piece ? With(one, answered) : one)] };
            Act act = new(AuditWho.Witness, answered.Declined ? NominationAct.TestimonyDeclined : NominationAct.TestimonyWritten, time.GetUtcNow());
            if ((await documents.SaveAsync(NominationChange.Save(before, after, asked.Found.ETag, act), cancellationToken)).Saved)
            {
                return new TestimonyResult((asked with { Addition = answered }).State, []);
            }
        }

        return new TestimonyResult(null, []);
    }

    private static Evidence With(Evidence piece, TestimonyAddition answered) => piece with
    {
        Testimony = piece.Testimony! with
        {
            Additions = [.. piece.Testimony.Additions!.Select(one => one.Id == answered.Id ? answered : one)],
        },
    };
}

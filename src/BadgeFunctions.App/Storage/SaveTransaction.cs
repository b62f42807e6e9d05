using Azure;
using Azure.Data.Tables;
using Azure.Data.Tables.Models;
using BadgeFunctions.Core.Ports;
using Microsoft.AspNetCore.Http;

namespace BadgeFunctions.App.Storage;

/// <summary>
/// Executes a save as one entity group transaction and finds out whether it happened, also when the answer is lost or
/// the client sent it twice: the first step inserts the save's receipt, so it can be executed only once, and whoever
/// finds the receipt knows that it was.
/// </summary>
internal sealed class SaveTransaction(DocumentTables tables)
{
    /// <summary>The longest request body of a transaction, in bytes.</summary>
    public const int MaximumLength = 4 * 1024 * 1024;

    private const int StepOverhead = 2048;
    private const int Attempts = 4;

    private static readonly TimeSpan FirstPause = TimeSpan.FromMilliseconds(200);
    private static readonly TimeSpan LastWord = TimeSpan.FromSeconds(5);

    /// <summary>Executes the save, or names the first document that was not as expected.</summary>
    public async Task<SaveResult> ExecuteAsync(DocumentSave save, SaveReceipt receipt, CancellationToken cancellationToken)
    {
        List<DocumentWrite> writes = [.. save.Writes];
        for (int attempt = 1; writes.Count > 0 || save.Messages.Count > 0; attempt++)
        {
            try
            {
                List<TableTransactionAction> steps = Steps(save, receipt, writes);
                await tables.WriteAsync(token => tables.Documents.SubmitTransactionAsync(steps, token), cancellationToken);
                return SaveResult.Done;
            }
            catch (TableTransactionFailedException refused) when (IsExpectation(refused))
            {
                int step = refused.FailedTransactionActionIndex!.Value;
                if (step == 0 || await ExistsAsync(receipt, cancellationToken))
                {
                    return SaveResult.Done;
                }

                DocumentWrite failed = writes[step - 1];
                if (failed is not { Kind: DocumentWriteKind.Delete, ETag: null })
                {
                    return new SaveResult(failed.Id);
                }

                // What is to be absent is absent: the rest goes on without that step.
                writes.RemoveAt(step - 1);
            }
            catch (TableTransactionFailedException busy) when (IsPassing(busy) && attempt < Attempts)
            {
                // Refused inside an accepted request, where the client's own retries do not look.
                await Task.Delay(FirstPause * Math.Pow(2, attempt - 1), cancellationToken);
            }
            catch (Exception unknown) when (unknown is RequestFailedException or AggregateException or OperationCanceledException or IOException)
            {
                if (!await WasExecutedAsync(receipt))
                {
                    throw;
                }

                return SaveResult.Done;
            }
        }

        return SaveResult.Done;
    }

    /// <summary>Refuses a save that the service would refuse for its length.</summary>
    /// <exception cref="DocumentTooLargeException">A document or the whole save is too long.</exception>
    public static void RequireLength(DocumentSave save)
    {
        long total = StepOverhead;
        foreach (DocumentWrite write in save.Writes)
        {
            if (write.Json.Length > ChunkedContent.MaximumLength)
            {
                throw new DocumentTooLargeException(write.Json.Length, ChunkedContent.MaximumLength);
            }

            total += StepOverhead + Base64Length(write.Json.Length);
        }

        total += Base64Length(save.Messages.Sum(message => 6L * (message.Body.Length + message.Id.Length) + 100));
        if (total > MaximumLength)
        {
            throw new DocumentTooLargeException(total, MaximumLength);
        }
    }

    private static long Base64Length(long length) => (length + 2) / 3 * 4;

    private static List<TableTransactionAction> Steps(DocumentSave save, SaveReceipt receipt, List<DocumentWrite> writes)
    {
        List<TableTransactionAction> steps = new(writes.Count + 1) { receipt.Action(save.Messages) };
        foreach (DocumentWrite write in writes)
        {
            steps.Add(DocumentEntity.Action(save.Partition, write));
        }

        return steps;
    }

    private static bool IsExpectation(TableTransactionFailedException refused) =>
        refused.FailedTransactionActionIndex is not null
        && refused.Status is StatusCodes.Status404NotFound or StatusCodes.Status409Conflict or StatusCodes.Status412PreconditionFailed
        && refused.ErrorCode != TableErrorCode.TableNotFound
        && refused.ErrorCode != TableErrorCode.TableBeingDeleted;

    private static bool IsPassing(TableTransactionFailedException busy) =>
        busy.Status is >= StatusCodes.Status500InternalServerError
            or StatusCodes.Status408RequestTimeout or StatusCodes.Status429TooManyRequests;

    private async Task<bool> ExistsAsync(SaveReceipt receipt, CancellationToken cancellationToken) =>
        (await tables.Documents.GetEntityIfExistsAsync<TableEntity>(
            receipt.Partition, receipt.RowKey, ["RowKey"], cancellationToken)).HasValue;

    private async Task<bool> WasExecutedAsync(SaveReceipt receipt)
    {
        using CancellationTokenSource patience = new(LastWord);
        try
        {
            return await ExistsAsync(receipt, patience.Token);
        }
        catch (Exception unreachable) when (unreachable is RequestFailedException or AggregateException or OperationCanceledException or IOException)
        {
            return false;
        }
    }
}

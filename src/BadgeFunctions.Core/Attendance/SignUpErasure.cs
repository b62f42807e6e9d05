using BadgeFunctions.Core.Ports;
using BadgeFunctions.Core.Serialization;

namespace BadgeFunctions.Core.Attendance;

/// <summary>Takes a person out of the sessions that they attended; how many people there were stays known.</summary>
/// <param name="documents">Where sign-ups are kept.</param>
public sealed class SignUpErasure(IDocuments documents)
{
    private const int AtOnce = DocumentSave.MaximumOperations / 3;

    /// <summary>Removes every row that leads from an address to a session, and back.</summary>
    public async Task ExecuteAsync(string email, CancellationToken cancellationToken)
    {
        string prefix = AttendancePartition.PersonPrefix(email);
        while (await documents.ListAsync(
            AttendancePartition.Name, prefix, AtOnce, null, CoreJson.Default.SessionReference, cancellationToken) is { Items: { Count: > 0 } rows })
        {
            DocumentSave save = new(AttendancePartition.Name);
            foreach (Document<SessionReference> row in rows)
            {
                save.Delete(row.Id)
                    .Delete(AttendancePartition.SignUp(row.Value.Session, email))
                    .Delete(AttendancePartition.Pending(row.Value.Session, email));
            }

            await documents.SaveAsync(save, cancellationToken);
        }
    }
}

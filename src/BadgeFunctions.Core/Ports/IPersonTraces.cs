namespace BadgeFunctions.Core.Ports;

/// <summary>What a host keeps of people besides documents and files, such as mail it handed over. A host has any number of these.</summary>
public interface IPersonTraces
{
    /// <summary>Removes what there is of a person, after documents and files were.</summary>
    /// <param name="email">The normalised address, or the code of a pupil without one.</param>
    /// <param name="ids">The ids of the person's nominations and awards.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    Task RemoveAsync(string email, IReadOnlyCollection<string> ids, CancellationToken cancellationToken);
}

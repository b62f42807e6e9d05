namespace BadgeFunctions.Core.Access.Sessions;

/// <summary>The session that a row is about.</summary>
/// <param name="Session">Its id.</param>
internal sealed record AccessSessionReference(string Session);

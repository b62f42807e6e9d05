namespace BadgeFunctions.Core.Issuance;

/// <summary>A status list as it is kept: its content, from which the published credential is signed.</summary>
/// <param name="Encoded">The bits, as in <c>encodedList</c> (Bitstring Status List §2.2).</param>
/// <param name="CreatedAt">When the list was opened, in UTC.</param>
internal sealed record StatusListRecord(string Encoded, DateTimeOffset CreatedAt);

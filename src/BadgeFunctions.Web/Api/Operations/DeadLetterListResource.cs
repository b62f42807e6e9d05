using BadgeFunctions.Core.Ports;

namespace BadgeFunctions.Web.Api.Operations;

/// <summary>Messages that could not be handled.</summary>
/// <param name="Items">Oldest first within a queue.</param>
public sealed record DeadLetterListResource(IReadOnlyList<DeadLetter> Items);

namespace BadgeFunctions.Local.Batch;

/// <summary>A row that was published.</summary>
internal sealed record BatchRow(int Number, string Award, string Page);

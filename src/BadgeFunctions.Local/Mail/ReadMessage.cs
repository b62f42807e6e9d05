namespace BadgeFunctions.Local.Mail;

/// <summary>A mail as it was read back.</summary>
internal sealed record ReadMessage(string To, string Subject, string Text, DateTimeOffset Date);

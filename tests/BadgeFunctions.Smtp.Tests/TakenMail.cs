using MimeKit;

namespace BadgeFunctions.Smtp.Tests;

/// <summary>A message that the relay took.</summary>
/// <param name="From">The envelope's sender.</param>
/// <param name="To">The envelope's recipient.</param>
/// <param name="Message">The message.</param>
/// <param name="Encrypted">Whether it came over TLS.</param>
/// <param name="SignedIn">Whether the sender had signed in.</param>
internal sealed record TakenMail(string From, string To, MimeMessage Message, bool Encrypted, bool SignedIn);

using System.CommandLine;
using System.Globalization;
using BadgeFunctions.Local.Verification;
using BadgeFunctions.Web.Verification;
using OpenBadges.Verification;

namespace BadgeFunctions.Local.Commands;

/// <summary><c>verify FILE|URL</c>: each check with its result, and the verdict.</summary>
internal static class VerifyCommand
{
    private const string BadgeTypes = "application/vc+jwt, text/plain;q=0.9, application/ld+json;q=0.8, application/json;q=0.7, image/*;q=0.6";

    public static Command Create()
    {
        Argument<string> target = new("FILE|URL") { Description = CommandTexts.Get("Verify.Target") };
        Option<DirectoryInfo?> docs = new("--docs") { Description = CommandTexts.Get("Verify.Docs") };
        Option<string?> recipient = new("--recipient") { Description = CommandTexts.Get("Verify.Recipient") };
        Command command = new("verify", CommandTexts.Get("Verify.Description")) { target, docs, recipient };
        command.SetAction((parsed, cancellationToken) => RunAsync(
            parsed.GetRequiredValue(target), parsed.GetValue(docs), parsed.GetValue(recipient), cancellationToken));
        return command;
    }

    private static async Task<int> RunAsync(string target, DirectoryInfo? docs, string? recipient, CancellationToken cancellationToken)
    {
        if (docs is { Exists: false })
        {
            throw new CommandException(CommandTexts.Format("Verify.Docs.Missing", docs.FullName));
        }

        using HttpDocuments network = new();
        ILinkedDocuments documents = docs is null ? network : await FolderDocuments.ReadAsync(docs, network, cancellationToken);
        BadgeInspector inspector = new(documents, TimeProvider.System);
        BadgeInput input = await ReadAsync(target, documents, cancellationToken);
        BadgeVerification verification = await inspector.InspectAsync(input, new VerificationRequest(recipient), cancellationToken);
        await PrintAsync(verification);
        return verification.Verdict switch
        {
            Verdict.Valid => ExitCodes.Done,
            Verdict.Invalid => ExitCodes.Failed,
            _ => ExitCodes.Usage,
        };
    }

    private static async Task<BadgeInput> ReadAsync(string target, ILinkedDocuments documents, CancellationToken cancellationToken)
    {
        if (!Uri.TryCreate(target, UriKind.Absolute, out Uri? uri) || uri.Scheme is not ("http" or "https"))
        {
            return new BadgeInput(await InputFiles.ReadAsync(new FileInfo(target), VerifyInput.MaximumLength, cancellationToken));
        }

        LinkedDocument found;
        try
        {
            found = await documents.GetAsync(uri, BadgeTypes, cancellationToken);
        }
        catch (LinkedDocumentException)
        {
            throw new CommandException(CommandTexts.Format("Verify.Unreachable", target));
        }

        // Anything but success is for the verifier to judge: 410 says that a hosted badge is revoked.
        return found.Status is >= 200 and < 300 ? new BadgeInput(found.Body, found.FinalUri) : BadgeInput.FromText(target);
    }

    private static async Task PrintAsync(BadgeVerification verification)
    {
        foreach (BadgeFace face in verification.Faces)
        {
            if (face.Name is not null)
            {
                await Console.Out.WriteLineAsync(CommandTexts.Format("Verify.Face", face.Name));
            }

            foreach (CheckResult check in face.Report.Checks)
            {
                await Console.Out.WriteLineAsync(CommandTexts.Format(
                    "Verify.Check", CommandTexts.Get($"Verify.{check.Outcome}"), check.Code, check.Describe(CultureInfo.CurrentUICulture)));
            }
        }

        await Console.Out.WriteLineAsync(CommandTexts.Format("Verify.Verdict", CommandTexts.Get($"Verify.{verification.Verdict}")));
    }
}

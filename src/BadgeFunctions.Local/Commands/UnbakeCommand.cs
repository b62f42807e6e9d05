using System.CommandLine;
using OpenBadges.Baking;

namespace BadgeFunctions.Local.Commands;

/// <summary><c>unbake IMAGE</c>: prints what a PNG or SVG holds.</summary>
internal static class UnbakeCommand
{
    private const long MaximumLength = 16 * 1024 * 1024;

    public static Command Create()
    {
        Argument<FileInfo> image = new("IMAGE") { Description = CommandTexts.Get("Unbake.Image") };
        Command command = new("unbake", CommandTexts.Get("Unbake.Description")) { image };
        command.SetAction((parsed, cancellationToken) => RunAsync(parsed.GetRequiredValue(image), cancellationToken));
        return command;
    }

    private static async Task<int> RunAsync(FileInfo image, CancellationToken cancellationToken)
    {
        byte[] bytes = await InputFiles.ReadAsync(image, MaximumLength, cancellationToken);
        UnbakedImage unbaked;
        try
        {
            unbaked = BadgeImage.Unbake(bytes);
        }
        catch (BadgeImageException damaged)
        {
            throw new CommandException(CommandTexts.Format("Unbake.Damaged", damaged.Error));
        }

        if (unbaked is { Assertion: null, AssertionUrl: null, Credential: null })
        {
            throw new CommandException(CommandTexts.Get("Unbake.Nothing"), ExitCodes.Failed);
        }

        foreach (string face in new[] { unbaked.Assertion ?? unbaked.AssertionUrl, unbaked.Credential }.OfType<string>())
        {
            await Console.Out.WriteLineAsync(face);
        }

        return ExitCodes.Done;
    }
}

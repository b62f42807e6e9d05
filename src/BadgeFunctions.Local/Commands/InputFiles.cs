namespace BadgeFunctions.Local.Commands;

/// <summary>Reads the files that commands are given; what stands in the way becomes one sentence.</summary>
internal static class InputFiles
{
    public static async Task<byte[]> ReadAsync(FileInfo file, long maximumLength, CancellationToken cancellationToken)
    {
        if (!file.Exists)
        {
            throw new CommandException(CommandTexts.Format("File.Missing", file.FullName));
        }

        if (file.Length > maximumLength)
        {
            throw new CommandException(CommandTexts.Format("File.TooLarge", file.FullName, maximumLength / (1024 * 1024)));
        }

        try
        {
            return await File.ReadAllBytesAsync(file.FullName, cancellationToken);
        }
        catch (Exception unreadable) when (unreadable is IOException or UnauthorizedAccessException)
        {
            throw new CommandException(CommandTexts.Format("File.Unreadable", file.FullName));
        }
    }
}

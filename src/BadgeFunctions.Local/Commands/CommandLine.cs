using System.CommandLine;
using System.Globalization;
using BadgeFunctions.Local.DataFolders;

namespace BadgeFunctions.Local.Commands;

/// <summary>The commands; without one, the service.</summary>
internal static class CommandLine
{
    public static async Task<int> RunAsync(string[] args)
    {
        UseLanguage();
        RootCommand root = ServeCommand.Create();
        root.Subcommands.Add(IssueCommand.Create());
        root.Subcommands.Add(VerifyCommand.Create());
        root.Subcommands.Add(UnbakeCommand.Create());
        root.Subcommands.Add(MinutesCommand.Create());
        root.Subcommands.Add(KeysCommand.Create());
        root.Subcommands.Add(TokensCommand.Create());
        root.Subcommands.Add(EraseCommand.Create());
        root.Subcommands.Add(AuditCommand.Create());

        ParseResult parsed = root.Parse(args);
        if (parsed.Errors.Count > 0)
        {
            foreach (var error in parsed.Errors)
            {
                await Console.Error.WriteLineAsync(error.Message);
            }

            await Console.Error.WriteLineAsync(CommandTexts.Get("TryHelp"));
            return ExitCodes.Usage;
        }

        try
        {
            return await parsed.InvokeAsync(new InvocationConfiguration { EnableDefaultExceptionHandler = false });
        }
        catch (CommandException refused)
        {
            await Console.Error.WriteLineAsync(refused.Message);
            return refused.ExitCode;
        }
        catch (DataFolderException refused)
        {
            await Console.Error.WriteLineAsync(refused.Message);
            return ExitCodes.Usage;
        }
        catch (Exception refused) when (refused is IOException or UnauthorizedAccessException)
        {
            await Console.Error.WriteLineAsync(refused.Message);
            return ExitCodes.Failed;
        }
        catch (OperationCanceledException)
        {
            return ExitCodes.Failed;
        }
    }

    // The product speaks two languages: English where the machine does, French everywhere else.
    private static void UseLanguage()
    {
        CultureInfo culture = CultureInfo.GetCultureInfo(CultureInfo.CurrentUICulture.TwoLetterISOLanguageName == "en" ? "en" : "fr");
        CultureInfo.DefaultThreadCurrentCulture = CultureInfo.CurrentCulture = culture;
        CultureInfo.DefaultThreadCurrentUICulture = CultureInfo.CurrentUICulture = culture;
    }
}

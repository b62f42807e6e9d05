using System.CommandLine;
using BadgeFunctions.Core.Access;
using BadgeFunctions.Core.Privacy;
using BadgeFunctions.Local.Hosting;

namespace BadgeFunctions.Local.Commands;

/// <summary><c>erase</c>: says what there is of a person, and with <c>--yes</c> erases it. It runs beside the service.</summary>
internal static class EraseCommand
{
    public static Command Create()
    {
        Option<DirectoryInfo> data = ServeCommand.DataOption();
        Option<string> email = new("--email") { Description = CommandTexts.Get("Erase.Email"), Required = true };
        Option<bool> keep = new("--keep-badges") { Description = CommandTexts.Get("Erase.KeepBadges") };
        Option<bool> yes = new("--yes") { Description = CommandTexts.Get("Erase.Yes") };
        Command erase = new("erase", CommandTexts.Get("Erase.Description")) { data, email, keep, yes };
        erase.SetAction((parsed, cancellationToken) => RunAsync(
            parsed.GetRequiredValue(data), parsed.GetRequiredValue(email), parsed.GetValue(keep), parsed.GetValue(yes), cancellationToken));
        return erase;
    }

    private static async Task<int> RunAsync(DirectoryInfo data, string typed, bool keepBadges, bool confirmed, CancellationToken cancellationToken)
    {
        await using LocalInstallation installation = await LocalInstallation.OpenAsync(
            data.FullName, exclusive: false, LocalConfiguration.Load(), cancellationToken);
        string person = await installation.Services.GetRequiredService<PersonKeys>().FindAsync(typed, cancellationToken)
            ?? throw new CommandException(CommandTexts.Get("Erase.NotAnAddress"));
        IReadOnlyList<PersonalRecord> records = confirmed
            ? await installation.Services.GetRequiredService<ErasePerson>().ExecuteAsync(
                person, keepBadges, new Actor("operator", Role.Operator, []), cancellationToken)
            : await installation.Services.GetRequiredService<PersonalRecords>().ListAsync(person, cancellationToken);
        foreach (PersonalRecord record in records)
        {
            await Console.Out.WriteLineAsync(CommandTexts.Format(
                "Erase.Record", CommandTexts.Get($"Erase.{record.Outcome}"), CommandTexts.Get($"Erase.{record.Role}"), record.Nomination, record.Award));
        }

        await Console.Out.WriteLineAsync(CommandTexts.Get(records.Count == 0 ? "Erase.Nothing" : confirmed ? "Erase.Done" : "Erase.Confirm"));
        return records.Any(record => record.Outcome == ErasureOutcome.Pending) ? ExitCodes.Failed : ExitCodes.Done;
    }
}

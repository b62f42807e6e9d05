using System.CommandLine;
using BadgeFunctions.Local.Hosting;

namespace BadgeFunctions.Local.Commands;

/// <summary>Without a command: the service.</summary>
internal static class ServeCommand
{
    public static RootCommand Create()
    {
        Option<DirectoryInfo> data = DataOption();
        Option<string> urls = new("--urls") { Description = CommandTexts.Get("Root.Urls") };
        RootCommand root = new(CommandTexts.Get("Root.Description")) { data, urls };
        root.SetAction((parsed, cancellationToken) => LocalService.RunAsync(parsed.GetRequiredValue(data), parsed.GetValue(urls), cancellationToken));
        return root;
    }

    /// <summary>The data folder, which every command that works on an installation takes.</summary>
    public static Option<DirectoryInfo> DataOption() => new("--data")
    {
        Description = CommandTexts.Get("Root.Data"),
        DefaultValueFactory = _ => new DirectoryInfo("data"),
    };
}

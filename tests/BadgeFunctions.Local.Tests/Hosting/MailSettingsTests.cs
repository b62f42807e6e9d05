using BadgeFunctions.Core.Ports;
using BadgeFunctions.Local.Commands;
using BadgeFunctions.Local.DataFolders;
using BadgeFunctions.Local.Hosting;
using BadgeFunctions.Local.Mail;
using BadgeFunctions.Local.Queueing;
using BadgeFunctions.Web.Pages.Mailbox;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace BadgeFunctions.Local.Tests.Hosting;

public sealed class MailSettingsTests : IDisposable
{
    private readonly TemporaryFolder _temporary = new();

    public void Dispose() => _temporary.Dispose();

    [Fact]
    public async Task KeepTheMailInTheMailboxByDefault()
    {
        using var folder = DataFolder.Open(_temporary.Path, exclusive: true);
        await using var application = Build(folder);

        Assert.IsType<MailboxMail>(application.Services.GetRequiredService<IMail>());
        Assert.NotNull(application.Services.GetService<IMailboxReader>());
    }

    [Fact]
    public async Task SendTheMailByARelayInsteadAndShowNoMailbox()
    {
        using var folder = DataFolder.Open(_temporary.Path, exclusive: true);
        await using var application = Build(folder, ("Mail:Host", "relay.example"), ("Mail:From", "badges@ac-test.example"));

        Assert.IsNotType<MailboxMail>(application.Services.GetRequiredService<IMail>());
        Assert.Null(application.Services.GetService<IMailboxReader>());
    }

    [Fact]
    public void NameTheSettingThatIsNotPossible()
    {
        var refused = Assert.Throws<CommandException>(() => LocalSettings.Read(Configuration(("Mail:Host", "relay.example"))));

        Assert.Contains("Mail:From", refused.Message, StringComparison.Ordinal);
    }

    private static WebApplication Build(DataFolder folder, params (string Name, string Value)[] settings)
    {
        var configuration = Configuration(settings);
        return LocalInstallation.CreateBuilder(folder, LocalSettings.Read(configuration), new QueuePumpOptions(), configuration).Build();
    }

    private static IConfiguration Configuration(params (string Name, string Value)[] settings) => new ConfigurationBuilder()
        .AddInMemoryCollection(settings.Select(setting => KeyValuePair.Create(setting.Name, (string?)setting.Value)))
        .Build();
}

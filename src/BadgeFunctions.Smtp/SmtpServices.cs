using BadgeFunctions.Core.Ports;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace BadgeFunctions.Smtp;

/// <summary>Mail through a relay.</summary>
public static class SmtpServices
{
    /// <summary>Adds <see cref="IMail"/>. The container must have <see cref="IDocuments"/> and a <see cref="TimeProvider"/>.</summary>
    public static IServiceCollection AddSmtpMail(this IServiceCollection services, SmtpSettings settings) =>
        services.AddSingleton<IMail>(provider => new SmtpMail(
            settings,
            provider.GetRequiredService<IDocuments>(),
            provider.GetRequiredService<TimeProvider>(),
            provider.GetRequiredService<ILogger<SmtpMail>>()));
}

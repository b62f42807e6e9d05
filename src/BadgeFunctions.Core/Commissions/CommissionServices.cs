using BadgeFunctions.Core.Commissions.Calendar;
using BadgeFunctions.Core.Commissions.Outside;
using BadgeFunctions.Core.Commissions.Planning;
using BadgeFunctions.Core.Commissions.Rules;
using BadgeFunctions.Core.Commissions.Seats;
using BadgeFunctions.Core.Commissions.Sessions;
using BadgeFunctions.Core.Housekeeping;
using BadgeFunctions.Core.Notifications.Notices;
using Microsoft.Extensions.DependencyInjection;

namespace BadgeFunctions.Core.Commissions;

/// <summary>Puts the calendar, the rules and the seats of commissions together.</summary>
internal static class CommissionServices
{
    public static IServiceCollection AddCommissionCalendar(this IServiceCollection services)
    {
        services
            .AddSingleton<SaveRules>()
            .AddSingleton<PlanSessions>()
            .AddSingleton<ChangePlan>()
            .AddSingleton<CancelSession>()
            .AddSingleton<Turns>()
            .AddSingleton<TakeSeat>()
            .AddSingleton<LeaveSeat>()
            .AddSingleton<AnswerCall>()
            .AddSingleton<AddMember>()
            .AddSingleton<NameRole>()
            .AddSingleton<Composition>()
            .AddSingleton<InviteReviewer>()
            .AddSingleton<JoinSitting>()
            .AddSingleton<SeatLink>()
            .AddSingleton<CommissionDays>()
            .AddSingleton<MemberSessions>()
            .AddSingleton<SessionMails>()
            .AddSingleton<RemindMembers>()
            .AddSingleton<IHousekeepingTask>(provider => provider.GetRequiredService<RemindMembers>());
        foreach (SessionMailKind kind in SessionMailKind.All)
        {
            services.AddSingleton<INotice>(provider => new SessionNotice(kind, provider.GetRequiredService<SessionMails>()));
        }

        return services;
    }
}

using BadgeFunctions.Core.Access;
using BadgeFunctions.Core.Access.Accounts;
using BadgeFunctions.Core.Catalogue;
using BadgeFunctions.Core.Commissions;
using BadgeFunctions.Core.Commissions.Rules;
using BadgeFunctions.Core.Commissions.Sessions;
using BadgeFunctions.Core.Identity;
using BadgeFunctions.Core.Ports;
using BadgeFunctions.Core.Privacy;

namespace BadgeFunctions.Local.Tests.Privacy;

public sealed class EraseAccountTests
{
    private const string Email = "zoe@exemple.fr";

    [Theory]
    [InlineData(SessionStatus.Planned, "—", null)]
    [InlineData(SessionStatus.Closed, "—", null)]
    [InlineData(SessionStatus.Released, "Zoé Martin", "Lettres")]
    public async Task TheAccountGoesAndOnlySealedMinutesKeepTheName(SessionStatus status, string name, string? department)
    {
        await using Installation installation = await Installation.OpenAsync();
        AccountBook accounts = installation.Get<AccountBook>();
        string issuer = (await installation.Get<ICatalogue>().CurrentAsync(Installation.Cancellation)).Issuers[0].Id;
        Account zoe = await accounts.OpenAsync(Email, "Zoé Martin", [new Grant(Role.Reviewer, issuer)], "Lettres", Installation.Cancellation);
        CommissionSession session = Session(issuer, status, zoe);
        Assert.True((await installation.Get<IDocuments>().SaveAsync(SessionChange.Insert(session), Installation.Cancellation)).Saved);

        await installation.Get<ErasePerson>().ExecuteAsync(Email, false, new Actor("operator", Role.Operator, []), Installation.Cancellation);

        Assert.Null(await accounts.FindByEmailAsync(Email, Installation.Cancellation));
        Assert.Null(await accounts.FindAsync(zoe.Id, Installation.Cancellation));
        CommissionSession after = (await installation.Get<CommissionQueries>().FindAsync(session.Id, Installation.Cancellation))!.Value;
        Assert.Equal(((string?)null, string.Empty, name, department), (after.Seats[0].Account, after.Seats[0].Email, after.Seats[0].Name, after.Seats[0].Department));
        Assert.Equal(session.Seats[0].Id, after.Seats[0].Id);
        Assert.Equal(session.Seats[1], after.Seats[1]);
    }

    private static CommissionSession Session(string issuer, SessionStatus status, Account account) => new()
    {
        Id = CommissionSessionId.New(issuer),
        Issuer = issuer,
        StartsAt = DateTimeOffset.UnixEpoch,
        EndsAt = DateTimeOffset.UnixEpoch.AddHours(2),
        Rules = CommissionRules.Usual,
        Status = status,
        Seats =
        [
            new Seat { Id = UnguessableId.New(), Account = account.Id, Name = account.Name, Email = account.Email, Department = account.Department, Since = DateTimeOffset.UnixEpoch },
            new Seat { Id = UnguessableId.New(), Name = "Tom Tiers", Email = "tom@exemple.fr", Since = DateTimeOffset.UnixEpoch },
        ],
    };
}

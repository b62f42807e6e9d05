using BadgeFunctions.Core.Commissions.Agenda;
using BadgeFunctions.Core.Commissions.Sessions;

namespace BadgeFunctions.Core.Commissions.Minutes;

/// <summary>Writes the minutes of a session.</summary>
internal static class MinutesWriter
{
    public static MinutesDocument Write(MinutesContent content)
    {
        CommissionSession session = content.Session;
        string issuer = content.Catalogue.FindIssuer(session.Issuer)?.Name ?? session.Issuer;
        string title = MinutesWords.Format("Title", issuer, MinutesWords.Day(session.StartsAt));
        List<MinutesBlock> blocks = [new(BlockKind.Title, title)];
        if (content.Number is null)
        {
            blocks.Add(new MinutesBlock(BlockKind.Paragraph, MinutesWords.Of("Draft")));
        }
        else if (content.Number > 1)
        {
            blocks.Add(new MinutesBlock(BlockKind.Paragraph, MinutesWords.Format("Completed", content.Number, MinutesWords.Day(content.At))));
        }

        blocks.AddRange(SessionPart.Write(session));
        blocks.Add(new MinutesBlock(BlockKind.Part, MinutesWords.Count("Dossiers", content.Items.Count)));
        for (int i = 0; i < content.Items.Count; i++)
        {
            blocks.AddRange(DossierPart.Write(i + 1, content.Items[i], content));
        }

        blocks.AddRange(GoodPractices(content.Items));
        blocks.AddRange(Chains(content));
        return new MinutesDocument(
            title,
            MinutesWords.Format("Footer", issuer, MinutesWords.Day(session.StartsAt), "{0}", "{1}"),
            content.Number is null ? MinutesWords.Of("Watermark") : null,
            content.At,
            blocks);
    }

    private static IEnumerable<MinutesBlock> GoodPractices(IReadOnlyList<AgendaItem> items)
    {
        string[] practices = [.. items.Select(item => item.GoodPractice).OfType<string>().Where(practice => practice.Length > 0)];
        yield return new MinutesBlock(BlockKind.Part, MinutesWords.Of("Practices"));
        if (practices.Length == 0)
        {
            yield return new MinutesBlock(BlockKind.Paragraph, MinutesWords.Of("NoPractice"));
        }

        foreach (string practice in practices)
        {
            yield return new MinutesBlock(BlockKind.Item, practice);
        }
    }

    private static IEnumerable<MinutesBlock> Chains(MinutesContent content)
    {
        yield return new MinutesBlock(BlockKind.Part, MinutesWords.Of("Chains"));
        yield return new MinutesBlock(BlockKind.Paragraph, MinutesWords.Of("ChainsText"));
        foreach ((string subject, Audit.AuditHead head) in content.Chains)
        {
            yield return new MinutesBlock(BlockKind.Item, MinutesWords.Format("Chain", subject, head.Count, head.Hash));
        }
    }
}

using System.Globalization;
using BadgeFunctions.Core.Catalogue;
using BadgeFunctions.Core.Catalogue.Reading;

namespace BadgeFunctions.Web.Pages.Manage;

/// <summary>From the editor's form to a definition, and back.</summary>
internal static class BadgeEntries
{
    private const string Unlimited = "unlimited";
    private const string UploadedPng = "upload.png";
    private const string UploadedSvg = "upload.svg";

    /// <summary>The definition that a form describes. What cannot be read becomes something that the catalogue's checks refuse.</summary>
    /// <param name="form">The form.</param>
    /// <param name="before">The definition that was being edited.</param>
    public static BadgeEntry Read(BadgeForm form, BadgeEntry? before) => new()
    {
        Id = Typed(form.Id),
        Name = form.Name,
        Description = form.Description,
        Criteria = form.Criteria,
        Skills = Lines(form.Skills),
        Approval = Typed(form.Approval),
        Peers = Number(form.Peers),
        Requires = InOrder(form.Requires, before?.Requires),
        RequiredCount = Number(form.RequiredCount),
        Opens = InOrder(form.Opens, before?.Opens),
        Set = Typed(form.Set),
        Level = Number(form.Level),
        Validity = Period(form),
        Calls = form.Calls.All(call => call.IsEmpty)
            ? null
            : [.. form.Calls.Select(call => new CallEntry { Opens = Typed(call.Opens), Closes = Typed(call.Closes) })],
        Minors = form.Minors,
        GuardianConsent = form.GuardianConsent,
        Retries = form.Retries ? Unlimited : null,
        Endorsable = form.Endorsable,
        Image = Image(form, before?.Image),
    };

    /// <summary>The form of a definition.</summary>
    public static BadgeForm Write(BadgeEntry entry, string revision)
    {
        IsoPeriod period = IsoPeriod.TryParse(entry.Validity, out IsoPeriod read) ? read : default;
        return new BadgeForm
        {
            Revision = revision,
            Id = entry.Id,
            Name = entry.Name,
            Description = entry.Description,
            Criteria = entry.Criteria,
            Skills = string.Join('\n', entry.Skills ?? []),
            Approval = entry.Approval ?? ApprovalPaths.Commission,
            Peers = Written(entry.Peers),
            Requires = [.. (entry.Requires ?? []).OfType<string>()],
            RequiredCount = Written(entry.RequiredCount),
            Opens = [.. (entry.Opens ?? []).OfType<string>()],
            Set = entry.Set,
            Level = Written(entry.Level is 0 ? null : entry.Level),
            Years = Amount(period.Years),
            Months = Amount(period.Months),
            Days = Amount((period.Weeks * 7) + period.Days),
            Calls = [.. (entry.Calls ?? []).OfType<CallEntry>().Select(call => new CallRow(call.Opens, call.Closes))],
            Minors = entry.Minors ?? false,
            GuardianConsent = entry.GuardianConsent ?? false,
            Retries = entry.Retries == Unlimited,
            Endorsable = entry.Endorsable ?? false,
            HasPng = entry.Image?.Png is not null,
            HasSvg = entry.Image?.Svg is not null,
            Alt = entry.Image?.Alt,
            AltEn = entry.Image?.AltEn,
        };
    }

    private static BadgeImageEntry? Image(BadgeForm form, BadgeImageEntry? before)
    {
        BadgeImageEntry? kept = form.DropArt ? null : before;
        BadgeImageEntry image = new()
        {
            Png = form.Received.Png is null ? kept?.Png : UploadedPng,
            Svg = form.Received.Svg is null ? kept?.Svg : UploadedSvg,
            Alt = Typed(form.Alt),
            AltEn = Typed(form.AltEn),
        };
        return image is { Png: null, Svg: null } && (form.DropArt || image is { Alt: null, AltEn: null }) ? null : image;
    }

    private static string? Period(BadgeForm form)
    {
        (string? Amount, char Unit)[] parts = [(Typed(form.Years), 'Y'), (Typed(form.Months), 'M'), (Typed(form.Days), 'D')];
        return parts.All(part => part.Amount is null)
            ? null
            : "P" + string.Concat(parts.Where(part => part.Amount is not null).Select(part => $"{part.Amount}{part.Unit}"));
    }

    // A browser sends the boxes that are ticked in the page's order; as long as nobody ticks another one, nothing has changed.
    private static string[] InOrder(IReadOnlyList<string> chosen, IReadOnlyList<string?>? before)
    {
        IEnumerable<string> kept = (before ?? []).OfType<string>().Where(chosen.Contains);
        return [.. kept, .. chosen.Except(kept)];
    }

    private static string[] Lines(string? text) =>
        (text ?? string.Empty).Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    private static string? Typed(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();

    private static int? Number(string? text) => Typed(text) switch
    {
        null => null,
        var typed => int.TryParse(typed, NumberStyles.None, CultureInfo.InvariantCulture, out int number) ? number : -1,
    };

    private static string? Written(int? number) => number?.ToString(CultureInfo.InvariantCulture);

    private static string? Amount(int amount) => amount == 0 ? null : Written(amount);
}

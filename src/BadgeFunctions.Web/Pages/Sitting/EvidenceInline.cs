namespace BadgeFunctions.Web.Pages.Sitting;

/// <summary>How a piece of evidence is shown in place: by what it is, told from its bytes when it came in, and never by its name.</summary>
internal enum EvidenceInline
{
    /// <summary>It is only handed over: nothing that may hold a program is shown under our name.</summary>
    None,

    /// <summary>A picture.</summary>
    Picture,

    /// <summary>A film.</summary>
    Film,

    /// <summary>A sound.</summary>
    Sound,

    /// <summary>A document in the browser's own viewer.</summary>
    Pdf,

    /// <summary>A text, shown as it is.</summary>
    Text,
}

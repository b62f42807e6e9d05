namespace BadgeFunctions.Web.Pages.Sitting;

/// <summary>What the projector shows: the sitting, and the dossier that everybody looks at.</summary>
/// <param name="Sitting">The sitting.</param>
/// <param name="Current">The dossier; absent while there is none.</param>
public sealed record ScreenView(SittingView Sitting, DossierView? Current);

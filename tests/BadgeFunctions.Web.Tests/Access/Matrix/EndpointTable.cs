namespace BadgeFunctions.Web.Tests.Access.Matrix;

/// <summary>
/// The rule of every endpoint, one line each. Whoever adds an endpoint adds its line: by what it is called, who may, and where
/// it is about something of an issuer, the path with that thing's name (see <see cref="Things.Names"/>).
/// </summary>
internal static class EndpointTable
{
    /// <summary>Folders of public files: anybody reads them.</summary>
    public static IReadOnlyList<string> OpenFolders { get; } =
    [
        "/assets/", "/assertions/", "/credentials/", "/images/", "/badges/", "/issuers/", "/achievements/", "/keys/", "/status/", "/.well-known/",
    ];

    public static IReadOnlyDictionary<string, EndpointRule> Rules { get; } = new Dictionary<string, EndpointRule>
    {
        // The API.
        ["GET /api/badges"] = Open("/api/badges"),
        ["GET /api/badges/{badge}"] = Open("/api/badges/{badge}"),
        ["GET /api/awards/{id}"] = Open("/api/awards/{award}"),
        ["POST /api/nominations"] = Open("/api/nominations", "{}"),
        ["POST /api/verify"] = Open("/api/verify", "{}"),
        ["GET /healthz"] = Open("/healthz"),
        ["GET /readyz"] = Open("/readyz"),
        ["GET /openapi/{documentName}.json"] = Open("/openapi/v1.json"),
        ["GET /api/nominations"] = Reviews("/api/nominations"),
        ["GET /api/nominations/{id}"] = Reviews("/api/nominations/{nomination}"),
        ["POST /api/nominations/{id}/decision"] = Reviews("/api/nominations/{nomination}/decision", """{ "outcome": "deferred", "reason": "Il manque une preuve." }"""),
        ["GET /api/people"] = Manages("/api/people"),
        ["POST /api/people"] = Manages("/api/people", """{ "email": "nouvelle@exemple.fr", "name": "Nouvelle", "grants": [{ "role": "reviewer", "issuer": "{issuer}" }] }"""),
        ["GET /api/people/{id}"] = Manages("/api/people/{person}"),
        ["PATCH /api/people/{id}"] = Manages("/api/people/{person}", """{ "department": "Anglais" }"""),
        ["PUT /api/catalogue"] = Operates("/api/catalogue", "{}"),
        ["POST /api/nominations/import"] = Operates("/api/nominations/import", "badge;nom\n", "text/csv"),
        ["POST /api/awards/{id}/revocation"] = Operates("/api/awards/{award}/revocation", """{ "reason": "Erreur." }"""),
        ["GET /api/operations/queues"] = Operates("/api/operations/queues"),
        ["GET /api/operations/dead-letters"] = Operates("/api/operations/dead-letters"),
        ["POST /api/operations/dead-letters/{queue}/{id}/redrive"] = Operates("/api/operations/dead-letters/baking/none/redrive"),
        ["POST /api/operations/tokens"] = Operates("/api/operations/tokens", """{ "name": "Jeton", "role": "reviewer", "issuers": ["{issuer}"] }"""),
        ["DELETE /api/operations/tokens/{id}"] = Operates("/api/operations/tokens/none"),
        ["POST /api/operations/erasures"] = Operates("/api/operations/erasures", """{ "email": "personne@exemple.fr" }"""),

        // What anybody sees and does.
        ["GET /"] = Open("/"),
        ["GET /catalogue/{badge}"] = Open("/catalogue/{badge}"),
        ["GET /catalogue/issuers/{issuer}"] = Open("/catalogue/issuers/{issuer}"),
        ["GET /catalogue/pathways/{**set}"] = Open("/catalogue/pathways/none"),
        ["GET /nominate/{badge}"] = Open("/nominate/{badge}"),
        ["POST /nominate/{badge}"] = Open("/nominate/{badge}"),
        ["GET /bag/new/{badge}"] = Open("/bag/new/{badge}"),
        ["POST /bag/new/{badge}"] = Open("/bag/new/{badge}"),
        ["POST /bag/new/{badge}/form"] = Open("/bag/new/{badge}/form"),
        ["POST /uploads"] = Open("/uploads"),
        ["PATCH /uploads/{id}"] = Open("/uploads/none"),
        ["GET /uploads/{id}"] = Open("/uploads/none"),
        ["HEAD /uploads/{id}"] = Open("/uploads/none"),
        ["GET /verify"] = Open("/verify"),
        ["POST /verify"] = Open("/verify"),
        ["GET /accessibility"] = Open("/accessibility"),
        ["GET /privacy"] = Open("/privacy"),
        ["GET /sign-in"] = Open("/sign-in"),
        ["POST /sign-in"] = Open("/sign-in"),
        ["GET /sign-in/{code}"] = Open("/sign-in/none"),
        ["POST /sign-out"] = Open("/sign-out"),
        ["POST /language"] = Open("/language", "language=fr&returnUrl=/"),
        ["GET /follow-up"] = Open("/follow-up"),
        ["POST /follow-up"] = Open("/follow-up"),
        ["GET /a/{code}"] = Open("/a/none"),
        ["GET /attend/{id}"] = Open("/attend/{attendance}"),
        ["POST /attend/{id}"] = Open("/attend/{attendance}"),

        // Signed links: a role opens none of them.
        ["GET /tracking/{id}"] = Link("/tracking/{nomination}"),
        ["POST /tracking/{id}/retry"] = Link("/tracking/{nomination}/retry"),
        ["GET /tracking/{id}/withdraw"] = Link("/tracking/{nomination}/withdraw"),
        ["POST /tracking/{id}/withdraw"] = Link("/tracking/{nomination}/withdraw"),
        ["GET /bag/{id}"] = Link("/bag/{nomination}"),
        ["POST /bag/{id}"] = Link("/bag/{nomination}"),
        ["POST /bag/{id}/pieces"] = Link("/bag/{nomination}/pieces"),
        ["GET /bag/{id}/pieces/{piece}"] = Link("/bag/{nomination}/pieces/{evidence}"),
        ["POST /bag/{id}/pieces/{piece}"] = Link("/bag/{nomination}/pieces/{evidence}"),
        ["POST /bag/{id}/pieces/{piece}/remove"] = Link("/bag/{nomination}/pieces/{evidence}/remove"),
        ["GET /bag/{id}/pieces/{piece}/file"] = Link("/bag/{nomination}/pieces/{evidence}/file"),
        ["POST /bag/{id}/contributors"] = Link("/bag/{nomination}/contributors", "email=collegue@exemple.fr"),
        ["GET /peer/{id}/{invitation}"] = Link("/peer/{nomination}/none"),
        ["POST /peer/{id}/{invitation}"] = Link("/peer/{nomination}/none"),
        ["GET /peer/{id}/{invitation}/evidence/{evidence}"] = Link("/peer/{nomination}/none/evidence/{evidence}"),
        ["GET /contribute/{id}/{invitation}"] = Link("/contribute/{nomination}/none"),
        ["POST /contribute/{id}/{invitation}"] = Link("/contribute/{nomination}/none"),
        ["POST /contribute/{id}/{invitation}/pieces/{piece}/remove"] = Link("/contribute/{nomination}/none/pieces/{evidence}/remove"),
        ["POST /contribute/{id}/{invitation}/decline"] = Link("/contribute/{nomination}/none/decline"),
        ["GET /consent/{id}"] = Link("/consent/{nomination}"),
        ["POST /consent/{id}"] = Link("/consent/{nomination}", "answer=accept"),
        ["GET /confirm/{id}"] = Link("/confirm/{nomination}"),
        ["POST /confirm/{id}"] = Link("/confirm/{nomination}"),
        ["POST /confirm/{id}/again"] = Link("/confirm/{nomination}/again"),
        ["GET /guardian/{id}"] = Link("/guardian/{nomination}"),
        ["POST /guardian/{id}"] = Link("/guardian/{nomination}", "answer=accept"),
        ["GET /testimony/{id}/{piece}"] = Link("/testimony/{nomination}/{evidence}"),
        ["POST /testimony/{id}/{piece}"] = Link("/testimony/{nomination}/{evidence}"),
        ["GET /follow-up/{pupil}"] = Link("/follow-up/{pupil}"),

        // Reviewing.
        ["GET /review"] = Reviews("/review"),
        ["GET /review/{id}"] = Reviews("/review/{nomination}"),
        ["POST /review/{id}"] = Reviews("/review/{nomination}", "outcome=deferred&reason=Il manque une preuve."),
        ["POST /review/{id}/merge"] = Reviews("/review/{nomination}/merge", "other={second}"),
        ["GET /review/{id}/evidence/{evidence}"] = Reviews("/review/{nomination}/evidence/{evidence}"),

        // Classes and assessment.
        ["GET /classes"] = Assesses("/classes"),
        ["GET /classes/new"] = Assesses("/classes/new"),
        ["POST /classes/new"] = Assesses("/classes/new", "issuer={issuer}&name=3e B&schoolYear=2026-2027&pupils=Durand Zoé"),
        ["GET /classes/{list}"] = Assesses("/classes/{class}"),
        ["GET /classes/{list}/codes"] = Assesses("/classes/{class}/codes"),
        ["POST /classes/{list}/deletion"] = Assesses("/classes/{class}/deletion"),
        ["POST /classes/{list}/pupils"] = Assesses("/classes/{class}/pupils", "pupils=Durand Zoé"),
        ["GET /classes/{list}/pupils/{pupil}"] = Assesses("/classes/{class}/pupils/{pupil}"),
        ["POST /classes/{list}/pupils/{pupil}"] = Assesses("/classes/{class}/pupils/{pupil}", "familyName=Diallo&givenName=Awa"),
        ["POST /classes/{list}/pupils/{pupil}/removal"] = Assesses("/classes/{class}/pupils/{pupil}/removal"),
        ["GET /assess/{list}/{badge}"] = Assesses("/assess/{class}/{assessed}"),
        ["POST /assess/{list}/{badge}"] = Assesses("/assess/{class}/{assessed}", "pupil={pupil}&outcome=achieved&seen=0&key=0123456789abcdefghjkmnpqrs"),
        ["POST /assess/{list}/{badge}/take-back"] = Assesses("/assess/{class}/{assessed}/take-back", "pupil={pupil}&seen=0"),

        // Attendance.
        ["GET /attendance"] = Manages("/attendance"),
        ["GET /attendance/new"] = Manages("/attendance/new"),
        ["POST /attendance/new"] = Manages("/attendance/new", "badge={badge}&title=Atelier&day=2026-04-01&minutes=60&places=20"),
        ["GET /attendance/{id}"] = Manages("/attendance/{attendance}"),
        ["POST /attendance/{id}/open"] = Manages("/attendance/{attendance}/open"),
        ["POST /attendance/{id}/close"] = Manages("/attendance/{attendance}/close"),
        ["POST /attendance/{id}/extend"] = Manages("/attendance/{attendance}/extend", "minutes=30&places=10"),
        ["GET /attendance/{id}/room"] = Manages("/attendance/{attendance}/room"),
        ["GET /attendance/{id}/room/state"] = Manages("/attendance/{attendance}/room/state"),
        ["GET /attendance/{id}/export"] = Manages("/attendance/{attendance}/export"),
        ["GET /attendance/{id}/list"] = Manages("/attendance/{attendance}/list"),
        ["POST /attendance/{id}/list"] = Manages("/attendance/{attendance}/list"),
        ["GET /attendance/{id}/list/rejected"] = Link("/attendance/{attendance}/list/rejected"),
        ["POST /attendance/{id}/list/confirm"] = Manages("/attendance/{attendance}/list/confirm"),

        // Badges.
        ["GET /manage"] = Manages("/manage"),
        ["GET /manage/issuers/{issuer}"] = Manages("/manage/issuers/{issuer}"),
        ["GET /manage/issuers/{issuer}/profile"] = Manages("/manage/issuers/{issuer}/profile"),
        ["POST /manage/issuers/{issuer}/profile"] = Manages("/manage/issuers/{issuer}/profile", "revision=0&name=Autre nom&url=https://autre.example&email=autre@exemple.fr"),
        ["GET /manage/issuers/{issuer}/place"] = Administers("/manage/issuers/{issuer}/place"),
        ["POST /manage/issuers/{issuer}/place"] = Administers("/manage/issuers/{issuer}/place", "revision=0&delegated=badges"),
        ["GET /manage/issuers/{issuer}/badges/new"] = Manages("/manage/issuers/{issuer}/badges/new"),
        ["POST /manage/issuers/{issuer}/badges/new"] = Manages("/manage/issuers/{issuer}/badges/new", "name=Tout neuf&approval=commission"),
        ["GET /manage/badges/{badge}"] = Manages("/manage/badges/{badge}"),
        ["POST /manage/badges/{badge}"] = Manages("/manage/badges/{badge}", "name=Autre nom&approval=commission"),
        ["GET /manage/badges/{badge}/preview"] = Manages("/manage/badges/{badge}/preview"),
        ["GET /manage/badges/{badge}/preview/holder"] = Manages("/manage/badges/{badge}/preview/holder"),
        ["GET /manage/badges/{badge}/art/{format}"] = Manages("/manage/badges/{badge}/art/svg"),
        ["POST /manage/badges/{badge}/publication"] = Manages("/manage/badges/{draft}/publication"),
        ["POST /manage/badges/{badge}/archive"] = Manages("/manage/badges/{badge}/archive", "archived=true"),
        ["POST /manage/badges/{badge}/discard"] = Manages("/manage/badges/{draft}/discard"),

        // People.
        ["GET /people"] = Manages("/people"),
        ["POST /people"] = Manages("/people", "words=Martin"),
        ["GET /people/{issuer}"] = Manages("/people/{issuer}"),
        ["POST /people/{issuer}"] = Manages("/people/{issuer}", "words=Martin"),
        ["GET /people/new"] = Manages("/people/new?issuer={issuer}"),
        ["POST /people/new"] = Manages("/people/new", "email=nouveau@exemple.fr&name=Nouveau&role=reviewer&issuer={issuer}"),
        ["GET /people/person/{account}"] = Manages("/people/person/{person}"),
        ["POST /people/person/{account}"] = Manages("/people/person/{person}", "name=Autre nom&grants=reviewer@{issuer}"),
        ["POST /people/person/{account}/disable"] = Manages("/people/person/{person}/disable"),
        ["POST /people/person/{account}/enable"] = Manages("/people/person/{person}/enable"),
        ["POST /people/person/{account}/sign-out"] = Manages("/people/person/{person}/sign-out"),
        ["GET /people/person/{account}/absence"] = Manages("/people/person/{person}/absence"),
        ["POST /people/person/{account}/absence"] = Manages("/people/person/{person}/absence", "from=2026-04-01&to=2026-04-02"),
        ["GET /people/me/absence"] = Account("/people/me/absence"),
        ["POST /people/me/absence"] = Account("/people/me/absence", "from=2026-04-01&to=2026-04-02"),

        // Sessions of commissions.
        ["GET /commission"] = Open("/commission"),
        ["GET /commission/{issuer}.ics"] = Open("/commission/{issuer}.ics"),
        ["GET /commission/mine.ics"] = Link("/commission/mine.ics"),
        ["GET /commission/{session}"] = Open("/commission/{planned}"),
        ["GET /commission/rules/{issuer}"] = Manages("/commission/rules/{issuer}"),
        ["POST /commission/rules/{issuer}"] = Manages("/commission/rules/{issuer}", "minimumSize=4&maximumSize=6"),
        ["GET /commission/new"] = Manages("/commission/new?issuer={issuer}"),
        ["POST /commission/new"] = Manages("/commission/new?issuer={issuer}", "issuer={issuer}&days=2026-05-12&start=14:00&end=16:00"),
        ["GET /commission/{session}/edit"] = Manages("/commission/{planned}/edit"),
        ["POST /commission/{session}/edit"] = Manages("/commission/{planned}/edit", "days=2026-05-12&start=14:00&end=16:00"),
        ["GET /commission/{session}/cancel"] = Manages("/commission/{planned}/cancel"),
        ["POST /commission/{session}/cancel"] = Manages("/commission/{planned}/cancel"),
        ["POST /commission/{session}/take"] = Reviews("/commission/{planned}/take"),
        ["POST /commission/{session}/leave"] = Member("/commission/{planned}/leave"),
        ["POST /commission/{session}/role"] = Member("/commission/{planned}/role", "role=chair"),
        ["POST /commission/{session}/members"] = Manages("/commission/{planned}/members", "account={person}"),
        ["POST /commission/{session}/reviewers"] = Manages("/commission/{planned}/reviewers", "name=Alix&email=alix@ailleurs.example"),
        ["GET /commission/{session}/answer"] = Link("/commission/{planned}/answer"),
        ["POST /commission/{session}/answer"] = Link("/commission/{planned}/answer"),
        ["GET /commission/{session}/join"] = Link("/commission/{planned}/join"),
        ["POST /commission/{session}/join"] = Link("/commission/{planned}/join"),
        ["POST /commission/{session}/join/again"] = Link("/commission/{planned}/join/again"),

        // The sitting.
        ["GET /sitting/{session}"] = Seat("/sitting/{sitting}"),
        ["GET /sitting/{session}/state"] = Seat("/sitting/{sitting}/state"),
        ["GET /sitting/{session}/screen"] = Seat("/sitting/{sitting}/screen"),
        ["POST /sitting/{session}/charter"] = Sits("/sitting/{sitting}/charter"),
        ["POST /sitting/{session}/open"] = Manages("/sitting/{sitting}/open"),
        ["POST /sitting/{session}/close"] = Manages("/sitting/{sitting}/close"),
        ["POST /sitting/{session}/show"] = Manages("/sitting/{sitting}/show", "nomination={dossier}"),
        ["GET /sitting/{session}/agenda"] = Manages("/sitting/{sitting}/agenda"),
        ["POST /sitting/{session}/agenda"] = Manages("/sitting/{sitting}/agenda", "act=add&nomination={second}"),
        ["GET /sitting/{session}/{nomination}"] = Seat("/sitting/{sitting}/{dossier}"),
        ["GET /sitting/{session}/{nomination}/evidence/{piece}"] = Seat("/sitting/{sitting}/{dossier}/evidence/{piece}"),
        ["POST /sitting/{session}/{nomination}/opinion"] = Sits("/sitting/{sitting}/{dossier}/opinion", "piece={piece}&admissible-{piece}=yes"),
        ["POST /sitting/{session}/{nomination}/vote"] = Sits("/sitting/{sitting}/{dossier}/vote", "round=1&choice=award"),
        ["POST /sitting/{session}/{nomination}/secret"] = Sits("/sitting/{sitting}/{dossier}/secret", "reason=Un proche."),
        ["POST /sitting/{session}/{nomination}/conflict"] = Sits("/sitting/{sitting}/{dossier}/conflict"),
        ["POST /sitting/{session}/{nomination}/ballot"] = Manages("/sitting/{sitting}/{dossier}/ballot", "act=open&round=1"),
        ["POST /sitting/{session}/{nomination}/outcome"] = Manages("/sitting/{sitting}/{dossier}/outcome", "choice=defer&reason=Il manque une preuve."),

        // After the sitting.
        ["GET /minutes/check"] = Open("/minutes/check"),
        ["POST /minutes/check"] = Open("/minutes/check"),
        ["GET /minutes/{session}"] = Manages("/minutes/{sitting}"),
        ["POST /minutes/{session}/release"] = Manages("/minutes/{sitting}/release"),
        ["GET /minutes/{session}/minutes.pdf"] = Manages("/minutes/{sitting}/minutes.pdf"),
        ["GET /minutes/{session}/minutes.txt"] = Manages("/minutes/{sitting}/minutes.txt"),
        ["GET /minutes/{session}/messages/{nomination}"] = Manages("/minutes/{sitting}/messages/{second}"),
        ["POST /minutes/{session}/messages/{nomination}"] = Manages("/minutes/{sitting}/messages/{second}", "subject=Avis&text=Bonjour"),
        ["GET /minutes/echo/{issuer}"] = Manages("/minutes/echo/{issuer}"),
        ["POST /minutes/echo/{issuer}"] = Manages("/minutes/echo/{issuer}"),
        ["GET /minutes/templates/{issuer}"] = Manages("/minutes/templates/{issuer}"),
        ["GET /minutes/templates/{issuer}/{kind}/{language}"] = Manages("/minutes/templates/{issuer}/award/fr"),
        ["POST /minutes/templates/{issuer}/{kind}/{language}"] = Manages("/minutes/templates/{issuer}/award/fr", "subject=Avis&text=Bonjour"),
        ["GET /testimony/{id}/{piece}/{question}"] = Link("/testimony/{dossier}/{piece}/none"),
        ["POST /testimony/{id}/{piece}/{question}"] = Link("/testimony/{dossier}/{piece}/none"),

        // Signing in, and one's own account.
        ["POST /sign-in/link"] = Open("/sign-in/link", "email=personne@exemple.fr"),
        ["GET /sign-in/link/{id}"] = Open("/sign-in/link/none"),
        ["POST /sign-in/link/{id}"] = Open("/sign-in/link/none"),
        ["GET /sign-in/sent"] = Open("/sign-in/sent"),
        ["GET /sign-in/refused"] = Open("/sign-in/refused"),
        ["GET /sign-in/provider"] = Open("/sign-in/provider"),
        ["GET /sign-out/provider"] = Open("/sign-out/provider"),
        ["GET /sign-out/done"] = Open("/sign-out/done"),
        ["GET /account"] = SignedIn("/account"),
        ["POST /account/sessions/{session}/end"] = SignedIn("/account/sessions/none/end"),
        ["POST /account/sessions/end"] = SignedIn("/account/sessions/end"),

        // Oversight.
        ["GET /work"] = SignedIn("/work"),
        ["GET /history/{id}"] = Reviews("/history/{nomination}"),
        ["GET /review/export"] = Reviews("/review/export"),
        ["GET /review/export/file"] = Reviews("/review/export/file"),
        ["GET /api/nominations/export"] = Reviews("/api/nominations/export"),
        ["GET /api/operations/audit"] = Operates("/api/operations/audit"),
        ["GET /api/operations/tokens"] = Operates("/api/operations/tokens"),
        ["POST /operations/audit"] = Operates("/operations/audit"),

        // The installation.
        ["GET /operations"] = Operates("/operations"),
        ["POST /operations/redrive"] = Operates("/operations/redrive", "queue=baking&message=none"),
        ["GET /operations/award"] = Operates("/operations/award?id={award}"),
        ["GET /award/{id}"] = Operates("/award/{award}"),
        ["POST /award/{id}/revocation"] = Operates("/award/{award}/revocation", "category=issuer-error&reason=Erreur."),
    };

    private static EndpointRule Open(string path, string? body = null) => new(Rule.Open, path, body);

    private static EndpointRule Link(string path, string? body = null) => new(Rule.Link, path, body);

    private static EndpointRule Account(string path, string? body = null) => new(Rule.Account, path, body);

    private static EndpointRule SignedIn(string path, string? body = null) => new(Rule.SignedIn, path, body);

    private static EndpointRule Seat(string path) => new(Rule.Seat, path);

    private static EndpointRule Member(string path, string? body = null) => new(Rule.Member, path, body);

    private static EndpointRule Sits(string path, string? body = null) => new(Rule.Sits, path, body);

    private static EndpointRule Reviews(string path, string? body = null) => new(Rule.Reviews, path, body);

    private static EndpointRule Assesses(string path, string? body = null) => new(Rule.Assesses, path, body);

    private static EndpointRule Manages(string path, string? body = null) => new(Rule.Manages, path, body);

    private static EndpointRule Administers(string path, string? body = null) => new(Rule.Administers, path, body);

    private static EndpointRule Operates(string path, string? body = null, string? type = null) => new(Rule.Operates, path, body, type);
}

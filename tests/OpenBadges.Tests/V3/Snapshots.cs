namespace OpenBadges.Tests.V3;

/// <summary>Documents exactly as they are written; each was validated against the published JSON schema of 3.0.3.</summary>
internal static class Snapshots
{
    public static readonly string LeastCredential = """
        {"@context":["https://www.w3.org/ns/credentials/v2","https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json"],"id":"https://badges.example/credentials/a1",
        "type":["VerifiableCredential","OpenBadgeCredential"],"name":"Mentor numérique",
        "credentialSubject":{"id":"urn:uuid:6f3f2b1e-0d5c-4a7b-9e8f-1a2b3c4d5e6f","type":["AchievementSubject"],"achievement":{"id":"https://badges.example/badges/mentor","type":["Achievement"],
        "achievementType":"Badge",
        "criteria":{"narrative":"Avoir accompagné *trois* collègues."},"description":"Accompagne ses collègues.","image":{"id":"https://badges.example/badges/mentor.svg","type":"Image","caption":"Deux mains"},"name":"Mentor numérique"},
        "identifier":[{"type":"IdentityObject","hashed":true,"identityHash":"sha256$4dcb2c9f5477c9adf461d0fa0299ef9fe014594036d8788a2bef93f6c36b2d9d","identityType":"emailAddress","salt":"0f1e2d3c4b5a69788796a5b4c3d2e1f0"}]},
        "issuer":{"id":"https://badges.example/issuers/rectorat","type":["Profile"],"name":"Académie d’Exemple","url":"https://academie.example/","email":"badges@academie.example"},"validFrom":"2026-02-03T09:15:00Z"}
        """.ReplaceLineEndings(string.Empty);

    public static readonly string FullCredential = """
        {"@context":["https://www.w3.org/ns/credentials/v2","https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json","https://purl.imsglobal.org/spec/ob/v3p0/extensions.json"],"id":"https://badges.example/credentials/a1",
        "type":["VerifiableCredential","OpenBadgeCredential"],"name":"Mentor numérique","description":"Une description","image":{"id":"https://badges.example/badges/mentor.png","type":"Image"},"awardedDate":"2026-02-02T09:15:00Z",
        "credentialSubject":{"id":"urn:uuid:6f3f2b1e-0d5c-4a7b-9e8f-1a2b3c4d5e6f","type":["AchievementSubject"],"achievement":{"id":"https://badges.example/badges/mentor","type":["Achievement"],"alignment":[{"type":["Alignment"],"targetCode":"C1","targetDescription":"Travailler ensemble","targetName":"Collaborer","targetFramework":"Cadre","targetUrl":"https://cadre.example/c/1"}],
        "achievementType":"Competency","creator":{"id":"https://badges.example/issuers/rectorat","type":["Profile"],"name":"Académie d’Exemple","description":"Service","image":{"id":"https://badges.example/logo.png","type":"Image"}},
        "criteria":{"id":"https://badges.example/badges/mentor/criteres","narrative":"Avoir accompagné *trois* collègues."},"description":"Accompagne ses collègues.","image":{"id":"https://badges.example/badges/mentor.svg","type":"Image","caption":"Deux mains"},"inLanguage":"fr-FR","name":"Mentor numérique","tag":["numérique","entraide"],"version":"2"},
        "identifier":[{"type":"IdentityObject","hashed":true,"identityHash":"sha256$4dcb2c9f5477c9adf461d0fa0299ef9fe014594036d8788a2bef93f6c36b2d9d","identityType":"emailAddress","salt":"0f1e2d3c4b5a69788796a5b4c3d2e1f0"}],"narrative":"Trois accompagnements","source":{"id":"https://badges.example/ecoles/1","type":["Profile"],"name":"Lycée d’Exemple"}},
        "evidence":[{"id":"https://academie.example/preuve","type":["Evidence"],"narrative":"Récit","name":"Preuve","description":"Détail","genre":"Vidéo","audience":"Collègues"}],
        "issuer":{"id":"https://badges.example/issuers/rectorat","type":["Profile"],"name":"Académie d’Exemple","url":"https://academie.example/","email":"badges@academie.example"},"validFrom":"2026-02-03T09:15:00Z","validUntil":"2027-02-03T09:15:00Z","credentialSchema":[{"id":"https://purl.imsglobal.org/spec/ob/v3p0/schema/json/ob_v3p0_achievementcredential_schema.json","type":"1EdTechJsonSchemaValidator2019"}],"credentialStatus":{"id":"https://badges.example/status/1#42","type":"BitstringStatusListEntry","statusPurpose":"revocation","statusListIndex":"42","statusListCredential":"https://badges.example/status/1"}}
        """.ReplaceLineEndings(string.Empty);
}

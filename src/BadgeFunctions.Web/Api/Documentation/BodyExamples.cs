using System.Text.Json.Nodes;

namespace BadgeFunctions.Web.Api.Documentation;

/// <summary>What requests look like. The people and schools are invented.</summary>
internal static class BodyExamples
{
    public static JsonNode Nomination => JsonNode.Parse(
        """
        {
          "badge": "animation-reseau",
          "familyName": "Martin",
          "givenName": "Camille",
          "email": "camille.martin@ac-exemple.fr",
          "function": "Professeure de mathématiques",
          "workplaceName": "Collège Ada-Lovelace",
          "workplaceTown": "Exempleville",
          "reason": "Anime depuis deux ans le réseau des référents numériques.",
          "evidence": [{ "title": "Compte rendu du séminaire", "url": "https://exemple.fr/seminaire", "date": "2026-03-15" }]
        }
        """)!;

    public static JsonNode Spreadsheet =>
        JsonValue.Create("badge;nom;prenom;courriel\r\nanimation-reseau;Martin;Camille;camille.martin@ac-exemple.fr\r\n")!;

    public static JsonNode Catalogue => JsonNode.Parse(
        """
        {
          "issuers": [{ "id": "academie", "name": "Académie d’Exempleville", "url": "https://www.ac-exemple.fr", "email": "badges@ac-exemple.fr" }],
          "badges": [{ "id": "animation-reseau", "name": "Animer un réseau", "description": "Anime un réseau de collègues.",
            "criteria": "Montrer deux rencontres animées.", "issuer": "academie" }]
        }
        """)!;

    public static JsonNode Token => JsonNode.Parse(
        """
        { "name": "Dominique Martin", "role": "reviewer", "issuers": ["academie"], "days": 365 }
        """)!;

    public static JsonNode Decision => JsonNode.Parse(
        """
        {
          "outcome": "refused",
          "reason": "La preuve ne montre pas encore l’animation du réseau.",
          "evidence": [{ "id": "4m2k7x0c9v8b3n6t1q5w2e7r4y", "admissible": false, "reason": "Le lien ne s’ouvre pas." }]
        }
        """)!;

    public static JsonNode Revocation => JsonNode.Parse("""{ "reason": "Attribué deux fois par erreur.", "category": "error" }""")!;

    public static JsonNode Address => JsonNode.Parse("""{ "url": "https://badges.exemple.fr/credentials/4m2k7x0c9v8b3n6t1q5w2e7r4y" }""")!;
}

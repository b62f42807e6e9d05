using BadgeFunctions.Web.Api.Verifying;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

namespace BadgeFunctions.Web.Api.Documentation;

/// <summary>Adds examples, and the bodies that are no JSON: forms with files, images, spreadsheets.</summary>
internal sealed class BodyDescription : IOpenApiOperationTransformer
{
    private static readonly OpenApiSchema Text = new() { Type = JsonSchemaType.String };
    private static readonly OpenApiSchema File = new() { Type = JsonSchemaType.String, Format = "binary" };

    public Task TransformAsync(OpenApiOperation operation, OpenApiOperationTransformerContext context, CancellationToken cancellationToken)
    {
        if (operation.OperationId is { } id && operation.RequestBody is OpenApiRequestBody { Content: { } content } body)
        {
            body.Required = true;
            Complete(id, content);
        }

        return Task.CompletedTask;
    }

    private static void Complete(string operation, IDictionary<string, OpenApiMediaType> content)
    {
        switch (operation)
        {
            case "SubmitNomination":
                content["application/json"].Example = BodyExamples.Nomination;
                content["multipart/form-data"] = Form(
                    "badge", "familyName", "givenName", "email", "function", "workplaceName", "workplaceTown", "workplaceUai", "reason",
                    "nominatedBy", "evidence[0].title", "evidence[0].url", "evidence[0].date", "evidence[0].file*", "file*");
                break;
            case "ImportNominations":
                content["text/csv"] = new OpenApiMediaType { Schema = Text, Example = BodyExamples.Spreadsheet };
                break;
            case "InstallCatalogue":
                content["application/json"] = new OpenApiMediaType { Schema = new OpenApiSchema { Type = JsonSchemaType.Object }, Example = BodyExamples.Catalogue };
                content["multipart/form-data"] = Form("catalogue*", "art/animation-reseau.png*", "art/animation-reseau.svg*");
                break;
            case "CreateToken":
                content["application/json"].Example = BodyExamples.Token;
                break;
            case "DecideNomination":
                content["application/json"].Example = BodyExamples.Decision;
                break;
            case "RevokeAward":
                content["application/json"].Example = BodyExamples.Revocation;
                break;
            case "VerifyBadge":
                content["application/json"].Example = BodyExamples.Address;
                content[VerificationRequestReader.Form] = Form("file*", "url", "text", "recipient");
                foreach (string type in VerificationRequestReader.BadgeTypes)
                {
                    bool binary = type.StartsWith("image/", StringComparison.Ordinal) || type == "application/octet-stream";
                    content[type] = new OpenApiMediaType { Schema = binary ? File : Text };
                }

                break;
        }
    }

    // A star marks a file.
    private static OpenApiMediaType Form(params string[] fields) => new()
    {
        Schema = new OpenApiSchema
        {
            Type = JsonSchemaType.Object,
            Properties = fields.ToDictionary(field => field.TrimEnd('*'), IOpenApiSchema (field) => field.EndsWith('*') ? File : Text),
        },
    };
}

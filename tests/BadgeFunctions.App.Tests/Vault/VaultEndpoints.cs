using System.Globalization;
using System.Security.Cryptography;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace BadgeFunctions.App.Tests.Vault;

/// <summary>The part of the Key Vault REST API (keys) that we use.</summary>
internal sealed class VaultEndpoints(Uri vault, VaultStore store)
{
    private const int PageSize = 2;

    public void Map(IEndpointRouteBuilder routes)
    {
        routes.MapPost("/keys/{name}/create", CreateAsync);
        routes.MapPost("/keys/{name}/rotate", (string name) => Bundle(store.Rotate(name)));
        routes.MapGet("/keys/{name}/versions", List);
        routes.MapGet("/keys/{name}/{version?}", (string name, string? version) => Bundle(store.Find(name, version)));
        foreach (string operation in (string[])["sign", "wrapkey", "unwrapkey"])
        {
            routes.MapPost("/keys/{name}/{version}/" + operation, (string name, string version, HttpRequest request) => OperateAsync(name, version, operation, request));
        }
    }

    public static IResult Error(int status, string code) =>
        Results.Json(new JsonObject { ["error"] = new JsonObject { ["code"] = code, ["message"] = "Said by the test vault." } }, statusCode: status);

    private async Task<IResult> CreateAsync(string name, HttpRequest request)
    {
        JsonNode body = (await JsonNode.ParseAsync(request.Body))!;
        return (string?)body["kty"] switch
        {
            "RSA" => Bundle(store.Create(name, () => RSA.Create((int?)body["key_size"] ?? 2048))),
            "EC" when (string?)body["crv"] == "P-256" => Bundle(store.Create(name, () => ECDsa.Create(ECCurve.NamedCurves.nistP256))),
            _ => Error(400, "BadParameter"),
        };
    }

    // The newest first and in pages of two, to promise no order and to make a client follow links.
    private IResult List(string name, HttpRequest request)
    {
        int skip = int.Parse(request.Query["$skiptoken"].FirstOrDefault() ?? "0", CultureInfo.InvariantCulture);
        IReadOnlyList<VaultKeyVersion> versions = [.. store.Versions(name).Reverse()];
        string? next = skip + PageSize < versions.Count
            ? new Uri(vault, $"keys/{name}/versions?api-version={request.Query["api-version"]}&$skiptoken={skip + PageSize}").AbsoluteUri
            : null;
        return Results.Json(new JsonObject
        {
            ["value"] = new JsonArray([.. versions.Skip(skip).Take(PageSize).Select(one => new JsonObject { ["kid"] = one.Id, ["attributes"] = one.Attributes() })]),
            ["nextLink"] = next,
        });
    }

    private async Task<IResult> OperateAsync(string name, string? version, string operation, HttpRequest request)
    {
        if (store.Find(name, version) is not { } key)
        {
            return Error(404, "KeyNotFound");
        }

        if (!key.Enabled)
        {
            return Error(403, "Forbidden");
        }

        JsonNode body = (await JsonNode.ParseAsync(request.Body))!;
        return key.Operate(operation, (string)body["alg"]!, VaultText.Decode((string)body["value"]!)) is { } result
            ? Results.Json(new JsonObject { ["kid"] = key.Id, ["value"] = VaultText.Encode(result) })
            : Error(400, "BadParameter");
    }

    private static IResult Bundle(VaultKeyVersion? key) => key is null ? Error(404, "KeyNotFound") : Results.Json(key.Bundle());
}

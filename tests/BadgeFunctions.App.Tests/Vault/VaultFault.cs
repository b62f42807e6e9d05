using Microsoft.AspNetCore.Http;

namespace BadgeFunctions.App.Tests.Vault;

/// <summary>What the test vault does to a request instead of serving it.</summary>
internal delegate void VaultFault(HttpContext context);

using Azure.Core;

namespace BadgeFunctions.App.Protection;

/// <summary>Options of the pipeline that wraps keys.</summary>
internal sealed class VaultWrappingOptions : ClientOptions;

using BadgeFunctions.Local.Commands;

return await CommandLine.RunAsync(args);

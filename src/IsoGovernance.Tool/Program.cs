using System;
using System.Text;
using IsoGovernance.Tool;

// A Windows console shows UTF-8 only when it is told to; pipes and files take the bytes as they are.
if (OperatingSystem.IsWindows() && !Console.IsOutputRedirected)
{
    Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
}

return Cli.Run(args, Console.OpenStandardInput(), Console.OpenStandardOutput(), Console.OpenStandardError());

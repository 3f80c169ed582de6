using System;
using System.Text;
using IsoGovernance.Tool;

// A Windows console shows UTF-8 only when it is told to; pipes and files take the bytes as they are.
if (OperatingSystem.IsWindows() && !Console.IsOutputRedirected)
{
    Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
}

// https://no-color.org; an older Windows console prints escape sequences as they are.
var showsColours = !Console.IsOutputRedirected
    && string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR"))
    && (OperatingSystem.IsWindows() ? Environment.GetEnvironmentVariable("WT_SESSION") is not null : Environment.GetEnvironmentVariable("TERM") is not ("dumb" or null));
var showsProgress = !Console.IsErrorRedirected
    && (OperatingSystem.IsWindows() ? Environment.GetEnvironmentVariable("WT_SESSION") is not null : Environment.GetEnvironmentVariable("TERM") is not ("dumb" or null));
return Cli.Run(args, Console.OpenStandardInput(), Console.OpenStandardOutput(), Console.OpenStandardError(), showsColours, showsProgress);

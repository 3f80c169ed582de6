using System;
using System.CommandLine;
using System.CommandLine.Invocation;
using System.IO;
using System.Text;
using IsoGovernance.Reporting.Texts;
using IsoGovernance.Tool.Commands;
using IsoGovernance.Tool.Texts;

namespace IsoGovernance.Tool;

/// <summary>The whole tool as a function of its arguments and streams.</summary>
internal static class Cli
{
    public static int Run(string[] args, Stream stdin, Stream stdout, Stream stderr, bool showsColours = false, bool showsProgress = false)
    {
        var language = LanguageOption.Requested(args);
        using var output = WriterOver(stdout);
        using var error = WriterOver(stderr);
        try
        {
            var exit = Run(args, language, new Streams(stdin, output, error) { ShowsColours = showsColours, ShowsProgress = showsProgress });
            output.Flush();
            return (int)exit;
        }
        catch (ToolFault fault)
        {
            return Fail(output, error, fault.Text.In(language));
        }
        catch (Exception fault) when (IsOfStream(fault))
        {
            // Inputs and pages turn their own faults into tool faults, so this one is the output's.
            return Fail(TextWriter.Null, error, CliTexts.OutputNotWritten.In(language));
        }
        catch (Exception fault)
        {
            return Fail(output, error, CliTexts.Unexpected(fault).In(language));
        }
    }

    private static ExitCode Run(string[] args, Language language, Streams streams)
    {
        var root = CommandTree.Make(streams, language);

        // A file name that starts with @ is a file name.
        var parsed = root.Parse(args, new ParserConfiguration { ResponseFileTokenReplacer = null });
        if (parsed.Action is ParseErrorAction) return UsageErrors.Write(parsed, streams, language);
        return (ExitCode)parsed.Invoke(new InvocationConfiguration
        {
            EnableDefaultExceptionHandler = false,
            ProcessTerminationTimeout = null,
            Output = streams.Output,
            Error = streams.Error,
        });
    }

    // UTF-8 without a byte order mark and LF on every machine. Closing is left to whoever opened the stream.
    private static UnclosedWriter WriterOver(Stream stream) => new(stream);

    private static int Fail(TextWriter output, TextWriter error, string message)
    {
        try
        {
            output.Flush();
            error.WriteLine("isogov: " + Printable.Of(message));
            error.Flush();
        }
        catch (Exception fault) when (IsOfStream(fault))
        {
            // There is nobody left to tell.
        }
        return (int)ExitCode.Fault;
    }

    // A closed descriptor is told as a missing right. A reader that went away early is no fault: the console's stream takes the rest
    // in silence.
    private static bool IsOfStream(Exception fault) => fault is IOException or UnauthorizedAccessException;

    private sealed class UnclosedWriter : StreamWriter
    {
        public UnclosedWriter(Stream stream)
            : base(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), bufferSize: 16_384, leaveOpen: true) => NewLine = "\n";

        protected override void Dispose(bool disposing)
        {
            try
            {
                base.Dispose(disposing);
            }
            catch (Exception fault) when (IsOfStream(fault))
            {
                // What could not be written has been told before.
            }
        }
    }
}

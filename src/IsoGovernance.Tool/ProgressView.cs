using System;
using System.IO;
using IsoGovernance.Json;
using IsoGovernance.Tool.Commands;
using IsoGovernance.Tool.Texts;

namespace IsoGovernance.Tool;

/// <summary>Shows how far an assessment is: a bar that is drawn again and again, or a line from time to time. Short work shows nothing.</summary>
internal sealed class ProgressView(TextWriter error, ProgressChoice choice, long? total, Language language, TimeProvider time) : IProgress<AssessmentProgress>
{
    private static readonly TimeSpan BarEvery = TimeSpan.FromMilliseconds(200);
    private static readonly TimeSpan LineEvery = TimeSpan.FromSeconds(1);

    private readonly long _start = time.GetTimestamp();
    private TimeSpan _shown = TimeSpan.Zero;
    private bool _isDrawn;

    public void Report(AssessmentProgress value)
    {
        if (choice is not (ProgressChoice.Bar or ProgressChoice.Plain)) return;
        var elapsed = time.GetElapsedTime(_start);
        if (elapsed - _shown < (choice == ProgressChoice.Bar ? BarEvery : LineEvery)) return;
        _shown = elapsed;
        if (choice == ProgressChoice.Plain) error.WriteLine(ProgressTexts.Line(value, total, elapsed).In(language));
        else
        {
            error.Write("\r" + ProgressTexts.Bar(value, total) + ProgressTexts.Line(value, total, elapsed).In(language) + "\u001B[K");
            _isDrawn = true;
        }
        error.Flush();
    }

    /// <summary>Takes the bar away, before anything else is told.</summary>
    public void Clear()
    {
        if (!_isDrawn) return;
        error.Write("\r\u001B[K");
        error.Flush();
        _isDrawn = false;
    }
}

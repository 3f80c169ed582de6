using System;
using System.Runtime.InteropServices;
using System.Threading;

namespace IsoGovernance.Tool;

/// <summary>Ctrl+C: the first one asks the work to end with what is done, the second one ends the program.</summary>
internal sealed class Interruption : IDisposable
{
    private readonly CancellationTokenSource _source = new();
    private readonly PosixSignalRegistration _registration;

    public Interruption() => _registration = PosixSignalRegistration.Create(PosixSignal.SIGINT, context =>
    {
        context.Cancel = !_source.IsCancellationRequested;
        _source.Cancel();
    });

    public CancellationToken Token => _source.Token;

    // The source stays: a signal may still be on its way.
    public void Dispose() => _registration.Dispose();
}

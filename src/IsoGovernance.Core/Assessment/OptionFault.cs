namespace IsoGovernance.Assessment;

/// <summary>Something in a host's options that has no sense.</summary>
/// <param name="Pointer">The JSON pointer of the place within the options as settings write them.</param>
/// <param name="Text">What is wrong.</param>
internal readonly record struct OptionFault(string Pointer, LocalizedText Text);

namespace OneStopShop.Pages;

/// <summary>The agencies of a register.</summary>
public sealed class RegisterModel(Registers registers) : ViewPage(registers);

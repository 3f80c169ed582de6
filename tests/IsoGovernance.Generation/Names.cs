namespace IsoGovernance.Generation;

/// <summary>Names of persons and places, all invented.</summary>
internal static class Names
{
    private static readonly string[] Families = ["Nguyễn", "Trần", "Lê", "Phạm", "Hoàng", "Huỳnh", "Phan", "Vũ", "Võ", "Đặng", "Bùi", "Đỗ"];
    private static readonly string[] Middles = ["Văn", "Thị", "Đức", "Minh", "Thanh", "Ngọc", "Quốc", "Hữu", "Thu", "Kim"];
    private static readonly string[] Givens =
        ["An", "Bình", "Chi", "Dũng", "Giang", "Hà", "Hải", "Hòa", "Hùng", "Lan", "Linh", "Mai", "Nam", "Nga", "Phúc", "Quân", "Sơn", "Thảo", "Trang", "Yến"];

    private static readonly string[] Places =
        ["An Phú", "Bình Minh", "Cẩm Sơn", "Đông Hải", "Giang Thành", "Hòa Lạc", "Kim Long", "Long Điền", "Mỹ Hưng", "Nam Hòa", "Phú Lộc", "Tân Lập"];

    /// <summary>The name of a number; neighbouring numbers below 300 differ.</summary>
    public static string Person(int number)
    {
        var at = (int)((uint)(number * 7) % (uint)(Families.Length * Middles.Length * Givens.Length));
        return Families[at % Families.Length] + " " + Middles[at / Families.Length % Middles.Length] + " " + Givens[at / (Families.Length * Middles.Length)];
    }

    public static string Place(int number) =>
        number < Places.Length ? Places[number] : Places[number % Places.Length] + " " + (number / Places.Length).ToString(System.Globalization.CultureInfo.InvariantCulture);
}

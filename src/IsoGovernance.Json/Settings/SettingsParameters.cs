using System.Collections.Generic;
using System.Globalization;
using IsoGovernance.Assessment;
using IsoGovernance.Law;

namespace IsoGovernance.Json.Settings;

/// <summary>Checks the stricter local values of settings.</summary>
internal static class SettingsParameters
{
    public static void Check(ValueList<LocalParameter> parameters, List<OptionFault> faults)
    {
        for (var i = 0; i < parameters.Count; i++)
        {
            var local = parameters[i];
            var place = "/parameters/" + i.ToString(CultureInfo.InvariantCulture);
            if (local.Name is null || LawParameters.Find(local.Name) is not { } parameter)
            {
                faults.Add(new OptionFault(place + "/name", new("Không có tham số này", "There is no such parameter")));
            }
            else if (local.Value is null || !parameter.CanRead(local.Value))
            {
                faults.Add(new OptionFault(place + "/value", new("Không phải là giá trị của tham số", "It is no value of the parameter")));
            }
            if (local.From is null) faults.Add(new OptionFault(place + "/from", new("Chưa ghi ngày đầu tiên có hiệu lực", "The first day in force is missing")));
            if (local.Document is null) faults.Add(new OptionFault(place + "/document", new("Chưa ghi văn bản quy định", "The document that sets it is missing")));
        }
    }
}

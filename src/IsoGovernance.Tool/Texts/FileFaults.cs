using System;
using System.IO;

namespace IsoGovernance.Tool.Texts;

/// <summary>What is said of a file that cannot be read or written; the machine's own words differ from machine to machine.</summary>
internal static class FileFaults
{
    /// <summary>Whether it is the file's fault: what the file interfaces throw for bad names, missing files and missing rights.</summary>
    public static bool IsOne(Exception fault) =>
        fault is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException;

    public static LocalizedText Reading(string name, Exception fault) => fault switch
    {
        FileNotFoundException or DirectoryNotFoundException => new("Không tìm thấy tệp: " + name, "File not found: " + name),
        UnauthorizedAccessException => new(
            "Không được phép đọc, hoặc không phải là tệp: " + name, "Not allowed to read, or not a file: " + name),
        _ => new("Không đọc được tệp: " + name, "The file cannot be read: " + name),
    };

    public static LocalizedText Writing(string name, Exception fault) => fault switch
    {
        UnauthorizedAccessException => new("Không được phép ghi: " + name, "Not allowed to write: " + name),
        _ => new("Không ghi được: " + name, "Cannot be written: " + name),
    };
}

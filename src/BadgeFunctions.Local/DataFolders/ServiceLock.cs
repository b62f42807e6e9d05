namespace BadgeFunctions.Local.DataFolders;

/// <summary>A file that one process at a time holds open; the system lets go of it however the process ends.</summary>
internal static class ServiceLock
{
    private const int LinuxWouldBlock = 11;
    private const int MacWouldBlock = 35;
    private const int WindowsSharingViolation = unchecked((int)0x80070020);

    /// <exception cref="DataFolderException">Another process holds it.</exception>
    public static FileStream Take(string path)
    {
        try
        {
            return new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None, 1);
        }
        catch (IOException held) when (held.HResult is LinuxWouldBlock or MacWouldBlock or WindowsSharingViolation)
        {
            throw new DataFolderException(DataFolderFault.InUse, Path.GetDirectoryName(path)!, held);
        }
    }
}

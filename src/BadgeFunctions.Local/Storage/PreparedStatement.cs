using System.Buffers;
using System.Text;
using SQLitePCL;

namespace BadgeFunctions.Local.Storage;

/// <summary>
/// A compiled statement that its <see cref="Database"/> keeps. Disposing a use resets it for the next one; parameters
/// count from 1, columns from 0.
/// </summary>
internal sealed class PreparedStatement(sqlite3_stmt handle) : IDisposable
{
    public PreparedStatement Bind(int parameter, string? value)
    {
        if (value is null)
        {
            Require(raw.sqlite3_bind_null(handle, parameter));
            return this;
        }

        const int OnStack = 512;
        byte[]? rented = null;
        var most = Encoding.UTF8.GetMaxByteCount(value.Length);
        var buffer = most <= OnStack ? stackalloc byte[OnStack] : rented = ArrayPool<byte>.Shared.Rent(most);
        try
        {
            var length = Encoding.UTF8.GetBytes(value, buffer);
            Require(raw.sqlite3_bind_text(handle, parameter, (ReadOnlySpan<byte>)buffer[..length]));
        }
        finally
        {
            if (rented is not null)
            {
                ArrayPool<byte>.Shared.Return(rented);
            }
        }

        return this;
    }

    public PreparedStatement Bind(int parameter, long value)
    {
        Require(raw.sqlite3_bind_int64(handle, parameter, value));
        return this;
    }

    public PreparedStatement Bind(int parameter, ReadOnlySpan<byte> value)
    {
        Require(raw.sqlite3_bind_blob(handle, parameter, value));
        return this;
    }

    /// <summary>Moves to the next row; <see langword="false"/> at the end.</summary>
    public bool Step()
    {
        var code = raw.sqlite3_step(handle);
        return code switch
        {
            raw.SQLITE_ROW => true,
            raw.SQLITE_DONE => false,
            _ => throw new StoreException(code),
        };
    }

    /// <summary>Steps to the end of a statement whose rows do not matter.</summary>
    public void Run()
    {
        while (Step())
        {
        }
    }

    public long Integer(int column) => raw.sqlite3_column_int64(handle, column);

    public string Text(int column) => raw.sqlite3_column_text(handle, column).utf8_to_string() ?? "";

    /// <summary>The column's bytes; gone with the next step.</summary>
    public ReadOnlySpan<byte> Blob(int column) => raw.sqlite3_column_blob(handle, column);

    /// <summary>Gives the statement back for its next use.</summary>
    public void Dispose() => raw.sqlite3_reset(handle);

    /// <summary>Ends the statement with its database.</summary>
    public void Close() => handle.Dispose();

    private static void Require(int code)
    {
        if (code != raw.SQLITE_OK)
        {
            throw new StoreException(code);
        }
    }
}

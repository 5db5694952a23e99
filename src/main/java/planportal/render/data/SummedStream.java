package planportal.render.data;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.security.MessageDigest;
import java.util.HexFormat;

/** Counts and sums the bytes that it passes on. */
final class SummedStream extends FilterOutputStream {
    private final MessageDigest sum = Sha256.begin();
    private long size;

    SummedStream(OutputStream out) {
        super(out);
    }

    @Override
    public void write(int b) throws IOException {
        out.write(b);
        sum.update((byte) b);
        size++;
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        out.write(bytes, from, length);
        sum.update(bytes, from, length);
        size += length;
    }

    /** The file at {@code path} with what was written; asked for once, at the end. */
    Distribution distribution(String path) {
        String sha256 = HexFormat.of().formatHex(sum.digest());
        return new Distribution(
                path, Distribution.mediaType(path), Math.toIntExact(size), () -> sha256);
    }
}

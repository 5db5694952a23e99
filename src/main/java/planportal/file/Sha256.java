package planportal.file;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Computes SHA-256 sums (FIPS 180-4). */
public final class Sha256 {
    private Sha256() {}

    /** Returns the sum of {@code bytes}. */
    public static byte[] of(byte[] bytes) {
        return digest().digest(bytes);
    }

    /** Returns the sum of {@code bytes} in lower-case hexadecimal digits. */
    public static String hexadecimal(byte[] bytes) {
        return HexFormat.of().formatHex(of(bytes));
    }

    /** Returns the sum of a file, which may be large, in lower-case hexadecimal digits. */
    public static String hexadecimal(Path file) throws IOException {
        MessageDigest digest = digest();
        try (InputStream in = new DigestInputStream(Files.newInputStream(file), digest)) {
            in.transferTo(OutputStream.nullOutputStream());
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}

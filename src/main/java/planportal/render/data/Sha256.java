package planportal.render.data;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-256 sums (FIPS 180-4), which every JDK can make. */
public final class Sha256 {
    /** Never used itself: to copy it takes less than to have the JDK look for the algorithm. */
    private static final MessageDigest UNUSED = make();

    private Sha256() {}

    /** A new sum, of nothing yet. */
    public static MessageDigest begin() {
        try {
            return (MessageDigest) UNUSED.clone();
        } catch (CloneNotSupportedException e) {
            return make();
        }
    }

    /** The sum of {@code bytes}. */
    public static byte[] of(byte[] bytes) {
        return begin().digest(bytes);
    }

    /** The same in lower-case hexadecimal digits. */
    public static String hexadecimal(byte[] bytes) {
        return HexFormat.of().formatHex(of(bytes));
    }

    private static MessageDigest make() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}

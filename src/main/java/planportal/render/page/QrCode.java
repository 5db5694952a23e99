package planportal.render.page;

import io.nayuki.qrcodegen.QrCode.Ecc;
import java.net.URI;
import java.util.Optional;
import java.util.Set;

/**
 * A QR code, for phones.
 *
 * @param size the number of modules on each side, with the quiet zone around the code
 * @param path the dark modules, as the {@code d} of an SVG path
 */
public record QrCode(int size, String path) {
    /** Modules that ISO/IEC 18004 leaves free on each side. */
    private static final int QUIET = 4;

    private static final Set<String> LOCAL = Set.of("localhost", "127.0.0.1", "[::1]");

    /** Returns the code of a web address; empty if no phone could open it. */
    static Optional<QrCode> of(String address) {
        String host = URI.create(address).getHost();
        return host == null || LOCAL.contains(host) ? Optional.empty() : Optional.of(code(address));
    }

    private static QrCode code(String address) {
        var code = io.nayuki.qrcodegen.QrCode.encodeText(address, Ecc.MEDIUM);
        StringBuilder path = new StringBuilder();
        for (int y = 0; y < code.size; y++) {
            for (int x = 0; x < code.size; x++) {
                if (code.getModule(x, y)) {
                    path.append("M%d %dh1v1h-1z".formatted(x + QUIET, y + QUIET));
                }
            }
        }
        return new QrCode(code.size + 2 * QUIET, path.toString());
    }
}

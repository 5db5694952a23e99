package planportal.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.Properties;

/**
 * Which program this is.
 *
 * @param number that of the pom, {@code 1.2.0}
 * @param commit what it was built from, in full; ends with {@code -dirty} if there were changes
 *     that are not committed; {@code unknown} if it was not built in a clone
 * @param repository {@code OWNER/NAME} on GitHub if it was built there for a release
 */
record Version(String number, String commit, Optional<String> repository) {

    /** Returns what Maven wrote into this program. */
    static Version ofThisProgram() {
        Properties properties = new Properties();
        try (InputStream in = Version.class.getResourceAsStream("version.properties")) {
            properties.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Version(
                properties.getProperty("version"),
                value(properties, "commit").orElse("unknown"),
                value(properties, "repository"));
    }

    private static Optional<String> value(Properties properties, String key) {
        return Optional.of(properties.getProperty(key)).filter(value -> !value.isEmpty());
    }

    /** Returns the line that {@code --version} prints. */
    @Override
    public String toString() {
        return "plan-portal " + number + " (commit " + commit + ")";
    }
}

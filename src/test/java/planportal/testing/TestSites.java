package planportal.testing;

import java.nio.file.Path;

/** Where tests build sites that others than themselves read. */
final class TestSites {
    private TestSites() {}

    /** A folder of the process at work: several run tests at a time. */
    static Path folder(String name) {
        return Path.of("target/test-sites", System.getProperty("fork", "fork-1"), name);
    }
}

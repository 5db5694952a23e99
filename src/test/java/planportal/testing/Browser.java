package planportal.testing;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Assumptions;

/**
 * The one real Chrome or Chromium of a test run, for tests named {@code …IT}.
 *
 * <pre>
 * try (SiteServer server = SiteServer.of(site); Visit visit = Browser.visit()) {
 *     visit.page().navigate(server.url("index.html"));
 *     assertEquals(List.of(), visit.problems());
 * }
 * </pre>
 *
 * <p>Tests must use it from the thread that runs them; Playwright allows no other. With {@code
 * -DskipBrowser} the tests that ask for it are skipped, and say so.
 */
public final class Browser {
    private static Optional<Browser> shared = Optional.empty();
    private static Optional<String> failure = Optional.empty();

    private final com.microsoft.playwright.Browser chromium;

    private Browser(com.microsoft.playwright.Browser chromium) {
        this.chromium = chromium;
    }

    /** A visitor with a phone-to-desk neutral window of 1280 × 900, in Chinese. */
    public static Visit visit() {
        return visit(options());
    }

    /** A visitor with settings of one's own; begin with {@link #options()}. */
    public static Visit visit(com.microsoft.playwright.Browser.NewContextOptions options) {
        BrowserContext context = chromium().newContext(options);
        return new Visit(context);
    }

    /** The usual settings, to be changed: window, colours, script off, touch. */
    public static com.microsoft.playwright.Browser.NewContextOptions options() {
        return new com.microsoft.playwright.Browser.NewContextOptions()
                .setViewportSize(1280, 900)
                .setLocale("zh-CN")
                .setTimezoneId("Asia/Shanghai");
    }

    /**
     * The browser itself, for what {@link Visit} has not.
     *
     * @throws AssertionError if there is none, saying how to get one
     */
    public static synchronized com.microsoft.playwright.Browser chromium() {
        skipIfAsked();
        if (failure.isPresent()) {
            throw new AssertionError(failure.get());
        }
        if (shared.isEmpty()) {
            Optional<Path> program = BrowserProgram.find();
            if (program.isEmpty()) {
                failure = Optional.of(BrowserProgram.HOW_TO_GET_ONE);
                throw new AssertionError(BrowserProgram.HOW_TO_GET_ONE);
            }
            shared = Optional.of(new Browser(launch(program.get())));
        }
        return shared.get().chromium;
    }

    /** Skips the calling test, in so many words, if the run was started with -DskipBrowser. */
    public static void skipIfAsked() {
        String asked = System.getProperty("skipBrowser", "false");
        if (asked.isEmpty() || asked.equals("true")) {
            String words = "BROWSER TEST SKIPPED, as -DskipBrowser asks: the site is less proven.";
            System.out.println(words);
            Assumptions.abort(words);
        }
    }

    private static com.microsoft.playwright.Browser launch(Path program) {
        Playwright playwright =
                Playwright.create(
                        new Playwright.CreateOptions()
                                .setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        List<String> flags =
                new ArrayList<>(
                        List.of(
                                "--disable-gpu",
                                "--disable-quic",
                                "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1",
                                "--no-first-run",
                                "--disable-background-networking",
                                "--disable-component-update",
                                "--disable-sync"));
        if (BrowserProgram.isRoot()) {
            flags.add("--no-sandbox");
        }
        com.microsoft.playwright.Browser browser =
                playwright
                        .chromium()
                        .launch(
                                new BrowserType.LaunchOptions()
                                        .setExecutablePath(program)
                                        .setHeadless(true)
                                        .setArgs(flags));
        System.out.println("Browser tests: " + program + " " + browser.version());
        Runtime.getRuntime().addShutdownHook(new Thread(playwright::close));
        return browser;
    }
}

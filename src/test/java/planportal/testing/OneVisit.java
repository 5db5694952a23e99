package planportal.testing;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import java.util.List;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * One visitor for all tests of a class, to whom each page is the first: no page leaves anything for
 * the next. For tests of many pages, since a new visitor costs more than most pages do.
 *
 * <pre>
 * &#64;RegisterExtension static final OneVisit visit = new OneVisit();
 * </pre>
 */
public final class OneVisit implements BeforeAllCallback, BeforeEachCallback, AfterAllCallback {
    private final NewContextOptions options;
    private Visit visit;

    /** With the usual settings. */
    public OneVisit() {
        this(Browser.options());
    }

    /** With settings of one's own; begin with {@link Browser#options()}. */
    public OneVisit(NewContextOptions options) {
        this.options = options;
    }

    @Override
    public void beforeAll(ExtensionContext context) {
        visit = Browser.visit(options);
        visit.page().addInitScript("localStorage.clear(); sessionStorage.clear()");
    }

    /** Leaves the former test's page, and forgets what it did. */
    @Override
    public void beforeEach(ExtensionContext context) {
        page().navigate("about:blank");
        page().setViewportSize(1280, 900);
        page().emulateMedia(
                        new Page.EmulateMediaOptions()
                                .setMedia(null)
                                .setColorScheme(null)
                                .setReducedMotion(null)
                                .setForcedColors(null));
        visit.forget();
    }

    @Override
    public void afterAll(ExtensionContext context) {
        if (visit != null) {
            visit.close();
        }
    }

    /** The page. */
    public Page page() {
        return visit.page();
    }

    /** Every request so far in this test, those answered by the browser's own store, too. */
    public List<Request> requests() {
        return visit.requests();
    }

    /** What went wrong so far in this test. */
    public List<String> problems() {
        return visit.problems();
    }
}

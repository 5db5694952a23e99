package planportal.testing;

import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * The real plan's site on 127.0.0.1 while the tests of a class run; skips them where browser tests
 * are to be skipped.
 *
 * <pre>
 * &#64;RegisterExtension static final RealSiteServer server = new RealSiteServer();
 * </pre>
 */
public final class RealSiteServer implements BeforeAllCallback, AfterAllCallback {
    private final String prefix;
    private SiteServer server;

    /** At the root of the host. */
    public RealSiteServer() {
        this("/");
    }

    /**
     * Below a path, as project pages have it.
     *
     * @param prefix with a slash at both ends, {@code /portal/}
     */
    public RealSiteServer(String prefix) {
        this.prefix = prefix;
    }

    @Override
    public void beforeAll(ExtensionContext context) {
        Browser.skipIfAsked();
        server = SiteServer.under(prefix, RealSite.folder());
    }

    @Override
    public void afterAll(ExtensionContext context) {
        if (server != null) {
            server.close();
        }
    }

    /** The absolute address of a site's address. */
    public String url(String address) {
        return server.url(address);
    }
}

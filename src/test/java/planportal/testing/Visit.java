package planportal.testing;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;

/**
 * One visitor: a browser context of its own with one page, who notes whatever goes wrong. Requests
 * to other hosts, which {@link Browser} cannot reach, are noted: the site sends nothing to anyone.
 */
public final class Visit implements AutoCloseable {
    private final BrowserContext context;
    private final Page page;
    private final List<String> problems = new ArrayList<>();
    private final List<Request> requests = new ArrayList<>();

    Visit(BrowserContext context) {
        this.context = context;
        this.page = context.newPage();
        page.onConsoleMessage(
                message -> {
                    if (message.type().equals("error") || message.type().equals("warning")) {
                        problems.add("console: " + message.text() + " " + message.location());
                    }
                });
        page.onPageError(error -> problems.add("script: " + error));
        context.onRequest(this::note);
        page.onRequestFailed(
                request -> problems.add("failed: " + request.url() + " " + request.failure()));
    }

    /** The page. */
    public Page page() {
        return page;
    }

    /**
     * What went wrong so far: errors and warnings of the console (violations of the content
     * security policy among them), errors of scripts, failed requests, requests to other hosts.
     */
    public List<String> problems() {
        return List.copyOf(problems);
    }

    /** Every request so far, in order; {@code request.sizes()} gives what crossed the wire. */
    public List<Request> requests() {
        return List.copyOf(requests);
    }

    /** Forgets problems and requests so far. */
    public void forget() {
        problems.clear();
        requests.clear();
    }

    private void note(Request request) {
        requests.add(request);
        if (!isLocal(request.url())) {
            problems.add("request to another host: " + request.url());
        }
    }

    @Override
    public void close() {
        context.close();
    }

    private static boolean isLocal(String url) {
        if (!url.startsWith("http")) {
            return true;
        }
        String host = URI.create(url.replaceAll("[?#].*", "")).getHost();
        return "127.0.0.1".equals(host) || "localhost".equals(host);
    }
}

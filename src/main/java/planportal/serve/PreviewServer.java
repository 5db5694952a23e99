package planportal.serve;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import planportal.file.MediaTypes;
import planportal.site.Messages;
import planportal.site.Site;

/**
 * Serves the preview, reloads open pages when there is a new site, and shows over them what is
 * wrong, under a heading in the language of the interface.
 *
 * <p>Listens on 127.0.0.1 and answers only GET and HEAD, and only for that name or localhost, so
 * that a web page whose own name resolves to this machine can't read the preview; nor can pages of
 * other origins, see {@link HeaderRules#preview}.
 */
public final class PreviewServer implements AutoCloseable {
    /** Sites have no names that begin with a dot, so this hides no page. */
    private static final String OWN = "/.preview/";

    private static final long HEARTBEAT_MILLIS = 10_000;

    private final Consumer<String> terminal;
    private final HeaderRules rules = HeaderRules.preview();
    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool(PreviewServer::daemon);
    private final Object changed = new Object();
    private Messages messages;
    private Shown shown = new Shown("", Optional.empty(), "", "");
    private boolean closed;

    /**
     * What browsers see.
     *
     * @param version differs for each new site
     * @param site empty before the first
     * @param title the heading of {@code problem}
     * @param problem what is wrong; empty if nothing is
     */
    private record Shown(
            String version, Optional<RenderedSite> site, String title, String problem) {

        Shown next(RenderedSite next) {
            return new Shown(UUID.randomUUID().toString(), Optional.of(next), "", "");
        }

        Shown with(String newTitle, String newProblem) {
            return new Shown(version, site, newTitle, newProblem);
        }
    }

    /**
     * Starts serving.
     *
     * @param port 0 for any that is free
     * @param terminal receives the problems, too
     * @throws IOException if the port can't be used
     */
    public PreviewServer(int port, Consumer<String> terminal) throws IOException {
        this.terminal = terminal;
        server =
                HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        server.createContext("/", this::handle);
        server.setExecutor(threads);
        server.start();
    }

    /** Returns the address of the home page. */
    public String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/";
    }

    /** Shows a new site, or why there is none over the former one. */
    public void show(PreviewState state) {
        Site words = Site.builtIn();
        synchronized (changed) {
            messages = words.messagesOr(state.language(), words.messages("zh"));
            shown =
                    state.site().isPresent()
                            ? shown.next(state.site().get())
                            : shown.with(messages.text("serve.failed"), state.problem());
            changed.notifyAll();
        }
        terminal.accept(state.problem());
    }

    /** Shows why a file of {@code site} can't be rendered, unless there is a problem already. */
    private void showFailure(RenderedSite site, RuntimeException e) {
        String problem = Problems.text(e);
        synchronized (changed) {
            if (shown.site().get() != site || !shown.problem().isEmpty()) {
                return;
            }
            shown = shown.with(messages.text("serve.incomplete"), problem);
            changed.notifyAll();
        }
        terminal.accept(problem);
    }

    @Override
    public void close() {
        synchronized (changed) {
            closed = true;
            changed.notifyAll();
        }
        server.stop(0);
        threads.shutdownNow();
    }

    private void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            if (!isForThisMachine(exchange.getRequestHeaders().getFirst("Host"))) {
                exchange.sendResponseHeaders(421, -1);
                return;
            }
            if (!SiteFiles.onlyReads(exchange)) {
                return;
            }
            rules.of("/").forEach((name, value) -> exchange.getResponseHeaders().set(name, value));
            switch (exchange.getRequestURI().getPath()) {
                case OWN + "events" -> serveEvents(exchange);
                case OWN + "preview.js" -> serveOwn(exchange, "preview.js");
                case OWN + "preview.css" -> serveOwn(exchange, "preview.css");
                default -> serveSite(exchange);
            }
        }
    }

    private boolean isForThisMachine(String host) {
        int port = server.getAddress().getPort();
        // Browsers leave out the port if it is 80.
        String suffix = port == 80 ? "" : ":" + port;
        return ("127.0.0.1" + suffix).equals(host) || ("localhost" + suffix).equals(host);
    }

    private void serveSite(HttpExchange exchange) throws IOException {
        Shown now = shown();
        if (now.site().isEmpty()) {
            // An empty page, over which the problem is shown.
            byte[] page = withScript(SiteFiles.EMPTY_PAGE, now.version());
            send(exchange, 503, "text/html; charset=utf-8", page);
            return;
        }
        RenderedSite site = now.site().get();
        SiteFiles files =
                new SiteFiles(
                        site,
                        rules,
                        page -> withScript(page, now.version()),
                        e -> showFailure(site, e));
        files.handle(exchange);
    }

    private Shown shown() {
        synchronized (changed) {
            return shown;
        }
    }

    private void serveOwn(HttpExchange exchange, String name) throws IOException {
        try (InputStream in = PreviewServer.class.getResourceAsStream(name)) {
            send(exchange, 200, MediaTypes.contentType(name), in.readAllBytes());
        }
    }

    /** Sends what browsers see, now and whenever it changes, as server-sent events. */
    private void serveEvents(HttpExchange exchange) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", "text/event-stream; charset=utf-8");
        exchange.getResponseHeaders().set("Cache-Control", "no-store");
        if (exchange.getRequestMethod().equals("HEAD")) {
            exchange.sendResponseHeaders(200, -1);
            return;
        }
        try {
            exchange.sendResponseHeaders(200, 0);
            String sent = "";
            while (true) {
                String now;
                synchronized (changed) {
                    now = event();
                    if (now.equals(sent) && !closed) {
                        changed.wait(HEARTBEAT_MILLIS);
                        now = event();
                    }
                    if (closed) {
                        return;
                    }
                }
                // A comment as heartbeat: the write fails when the page is gone.
                exchange.getResponseBody().write(utf8(now.equals(sent) ? ":\n\n" : now));
                exchange.getResponseBody().flush();
                sent = now;
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private String event() {
        Shown now = shown();
        ObjectNode json =
                JsonNodeFactory.instance
                        .objectNode()
                        .put("version", now.version())
                        .put("failed", !now.problem().isEmpty())
                        .put("title", now.title())
                        .put("text", now.problem());
        return "data: " + json + "\n\n";
    }

    private static byte[] withScript(byte[] page, String version) {
        String html = new String(page, StandardCharsets.UTF_8);
        String tags =
                """
                <link rel="stylesheet" href="/.preview/preview.css">
                <script src="/.preview/preview.js" data-version="%s" defer></script>
                """
                        .formatted(version);
        int end = html.lastIndexOf("</head>");
        return utf8(end < 0 ? html + tags : html.substring(0, end) + tags + html.substring(end));
    }

    private static void send(HttpExchange exchange, int status, String type, byte[] body)
            throws IOException {
        exchange.getResponseHeaders().set("Content-Type", type);
        SiteFiles.write(exchange, status, body);
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static Thread daemon(Runnable task) {
        Thread thread = new Thread(task, "preview");
        thread.setDaemon(true);
        return thread;
    }
}

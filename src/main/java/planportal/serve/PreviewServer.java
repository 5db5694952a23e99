package planportal.serve;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import planportal.site.Messages;

/**
 * Serves a site to the editor at this machine, reloads open pages when there is a new one, and
 * shows over them what is wrong when there is none. Where one page of the new site can't be made,
 * the one of the last site that could be made as a whole stands in for it.
 *
 * <p>It listens on 127.0.0.1 and answers only requests that name it so, or localhost: a page on the
 * web that has its own name point here learns nothing.
 */
public final class PreviewServer implements AutoCloseable {
    /** Static hosts serve no such names, so no page of a site can be hidden by it. */
    private static final String OWN = "/.preview/";

    private static final long HEARTBEAT_MILLIS = 10_000;
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    static {
        // Else each answer but a connection's first waits some 45 ms until the browser confirms its
        // head; the server reads this once, before its first use.
        System.setProperty("sun.net.httpserver.nodelay", "true");
    }

    private final Messages words;
    private final Consumer<String> terminal;
    private final HeaderRules rules = HeaderRules.recommended();
    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool(PreviewServer::daemon);
    private final String run = Long.toString(ProcessHandle.current().pid(), 36);
    private final Object changed = new Object();
    private Shown shown = new Shown(0, Optional.empty(), Optional.empty(), "", "");
    private boolean closed;

    /**
     * What is to be seen.
     *
     * @param version steps with each new site
     * @param site empty before the first
     * @param whole the last site of which all is known to be sound; empty if there is none
     * @param title what to say over {@code problem}
     * @param problem what is wrong; empty if nothing is
     */
    private record Shown(
            int version,
            Optional<RenderedSite> site,
            Optional<RenderedSite> whole,
            String title,
            String problem) {

        Shown next(RenderedSite next) {
            return new Shown(version + 1, Optional.of(next), whole, "", "");
        }

        Shown with(String newTitle, String newProblem) {
            return new Shown(version, site, whole, newTitle, newProblem);
        }

        Shown passed() {
            return new Shown(version, site, site, title, problem);
        }

        boolean shows(RenderedSite other) {
            return site.isPresent() && site.get() == other;
        }
    }

    /**
     * Starts serving.
     *
     * @param port 0 for any that is free
     * @param words the words for what is wrong
     * @param terminal told what is wrong, too
     * @throws IOException if the port can't be had
     */
    public PreviewServer(int port, Messages words, Consumer<String> terminal) throws IOException {
        this.words = words;
        this.terminal = terminal;
        server =
                HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        server.createContext("/", guarded(this::serveSite));
        server.createContext(OWN + "events", guarded(this::serveEvents));
        server.createContext(OWN + "preview.js", guarded(e -> serveOwn(e, "preview.js")));
        server.createContext(OWN + "preview.css", guarded(e -> serveOwn(e, "preview.css")));
        server.setExecutor(threads);
        server.start();
    }

    /** The home page's address. */
    public String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/";
    }

    /** Shows a new site, or over the one before why there is none. */
    public void tell(PreviewState state) {
        synchronized (changed) {
            shown =
                    state.site().isPresent()
                            ? shown.next(state.site().get())
                            : shown.with(words.text("serve.failed"), state.text());
            changed.notifyAll();
        }
        terminal.accept(state.text());
    }

    /** Takes note that all of {@code site} can be made. */
    void passed(RenderedSite site) {
        synchronized (changed) {
            if (shown.shows(site)) {
                shown = shown.passed();
            }
        }
    }

    /** Tells that something of {@code site} can't be made; one such thing at a time is enough. */
    void failed(RenderedSite site, String problem) {
        synchronized (changed) {
            if (!shown.shows(site) || !shown.problem().isEmpty()) {
                return;
            }
            shown = shown.with(words.text("serve.incomplete"), problem);
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

    private HttpHandler guarded(HttpHandler handler) {
        return exchange -> {
            int port = server.getAddress().getPort();
            String host = exchange.getRequestHeaders().getFirst("Host");
            if (host == null || !Set.of("127.0.0.1:" + port, "localhost:" + port).contains(host)) {
                try (exchange) {
                    exchange.sendResponseHeaders(421, -1);
                }
                return;
            }
            handler.handle(exchange);
        };
    }

    private void serveSite(HttpExchange exchange) throws IOException {
        Shown now = shown();
        String version = version(now);
        if (now.site().isPresent()) {
            ServedFiles files = new StandIn(now.site().get(), now.whole(), this::failed);
            new SiteFiles(files, rules, page -> withScript(page, version)).handle(exchange);
            return;
        }
        // There is nothing yet: an empty page on which what is wrong will show.
        byte[] page = withScript(SiteFiles.EMPTY_PAGE, version);
        send(exchange, 503, "text/html; charset=utf-8", page);
    }

    private Shown shown() {
        synchronized (changed) {
            return shown;
        }
    }

    private void serveOwn(HttpExchange exchange, String name) throws IOException {
        try (InputStream in = PreviewServer.class.getResourceAsStream(name)) {
            send(exchange, 200, MediaTypes.of(name), in.readAllBytes());
        }
    }

    /** Server-sent events: what is to be seen now, and again whenever it changes. */
    private void serveEvents(HttpExchange exchange) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", "text/event-stream; charset=utf-8");
        exchange.getResponseHeaders().set("Cache-Control", "no-store");
        try (exchange) {
            exchange.sendResponseHeaders(200, 0);
            String told = "";
            while (true) {
                String now;
                synchronized (changed) {
                    now = event();
                    if (now.equals(told) && !closed) {
                        changed.wait(HEARTBEAT_MILLIS);
                        now = event();
                    }
                    if (closed) {
                        return;
                    }
                }
                // A comment as heartbeat: writing it is how a page that has gone is noticed.
                exchange.getResponseBody().write(utf8(now.equals(told) ? ":\n\n" : now));
                exchange.getResponseBody().flush();
                told = now;
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private String event() {
        Shown now = shown();
        ObjectNode json = MAPPER.createObjectNode();
        json.put("version", version(now)).put("failed", !now.problem().isEmpty());
        json.put("title", now.title()).put("text", now.problem());
        try {
            return "data: " + MAPPER.writeValueAsString(json) + "\n\n";
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String version(Shown now) {
        return run + "-" + now.version();
    }

    private static byte[] withScript(byte[] page, String version) {
        String html = new String(page, StandardCharsets.UTF_8);
        String tags =
                "<link rel=\"stylesheet\" href=\""
                        + OWN
                        + "preview.css\"><script src=\""
                        + OWN
                        + "preview.js\" data-version=\""
                        + version
                        + "\" defer></script>";
        int end = html.lastIndexOf("</head>");
        return utf8(end < 0 ? html + tags : html.substring(0, end) + tags + html.substring(end));
    }

    private void send(HttpExchange exchange, int status, String type, byte[] body)
            throws IOException {
        try (exchange) {
            rules.of("/").forEach((name, value) -> exchange.getResponseHeaders().set(name, value));
            exchange.getResponseHeaders().set("Content-Type", type);
            exchange.sendResponseHeaders(status, body.length);
            exchange.getResponseBody().write(body);
        }
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

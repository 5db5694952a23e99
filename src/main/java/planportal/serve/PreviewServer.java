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
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import planportal.site.Messages;

/**
 * Serves a site to the editor at this machine, reloads open pages when there is a new one, and
 * shows over them what is wrong when there is none.
 *
 * <p>It listens on 127.0.0.1 and answers only requests that name it so: a page on the web that has
 * its own name point here learns nothing.
 */
public final class PreviewServer implements AutoCloseable {
    /** Static hosts serve no such names, so no page of a site can be hidden by it. */
    private static final String OWN = "/.preview/";

    private static final long HEARTBEAT_MILLIS = 10_000;
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private final Path site;
    private final Messages words;
    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool(PreviewServer::daemon);
    private final String run = Long.toString(ProcessHandle.current().pid(), 36);
    private final Object changed = new Object();
    private int builds;
    private PreviewState state = PreviewState.built();
    private boolean closed;

    /**
     * Starts serving.
     *
     * @param port 0 for any that is free
     * @param site the built site's folder; it may be missing or be replaced
     * @param words the words for what is wrong
     * @throws IOException if the port can't be had
     */
    public PreviewServer(int port, Path site, Messages words) throws IOException {
        this.site = site;
        this.words = words;
        server =
                HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        SiteFiles files = new SiteFiles(site, HeaderRules.recommended(), this::withScript);
        server.createContext("/", guarded(exchange -> serveSite(exchange, files)));
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

    /** Tells open pages how a build ended. */
    public void tell(PreviewState next) {
        synchronized (changed) {
            state = next;
            if (!next.failed()) {
                builds++;
            }
            changed.notifyAll();
        }
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

    private void serveSite(HttpExchange exchange, SiteFiles files) throws IOException {
        if (Files.isDirectory(site)) {
            files.handle(exchange);
            return;
        }
        // Nothing was built yet: an empty page on which what is wrong will show.
        String page = "<!doctype html><html><head></head><body></body></html>";
        send(exchange, 503, "text/html; charset=utf-8", withScript(utf8(page)));
    }

    private void serveOwn(HttpExchange exchange, String name) throws IOException {
        try (InputStream in = PreviewServer.class.getResourceAsStream(name)) {
            send(exchange, 200, MediaTypes.of(name), in.readAllBytes());
        }
    }

    /** Server-sent events: the state now, and again after each build. */
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
        ObjectNode json = MAPPER.createObjectNode();
        json.put("version", version()).put("failed", state.failed());
        json.put("title", words.text("serve.failed")).put("text", state.text());
        try {
            return "data: " + MAPPER.writeValueAsString(json) + "\n\n";
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String version() {
        synchronized (changed) {
            return run + "-" + builds;
        }
    }

    private byte[] withScript(byte[] page) {
        String html = new String(page, StandardCharsets.UTF_8);
        String tags =
                "<link rel=\"stylesheet\" href=\""
                        + OWN
                        + "preview.css\"><script src=\""
                        + OWN
                        + "preview.js\" data-version=\""
                        + version()
                        + "\" defer></script>";
        int end = html.lastIndexOf("</head>");
        return utf8(end < 0 ? html + tags : html.substring(0, end) + tags + html.substring(end));
    }

    private static void send(HttpExchange exchange, int status, String type, byte[] body)
            throws IOException {
        try (exchange) {
            HeaderRules.recommended()
                    .of("/")
                    .forEach((name, value) -> exchange.getResponseHeaders().set(name, value));
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

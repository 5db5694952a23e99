package planportal.serve;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.zip.GZIPOutputStream;

/**
 * Serves a site as a static host does: a folder by its {@code index.html}, {@code 404.html} where
 * there is nothing, the headers of {@link HeaderRules}, text compressed for who takes it. It
 * answers GET and HEAD only; a file that can't be made is an empty page with the status 500.
 */
public final class SiteFiles implements HttpHandler {
    /** A page on which nothing stands yet. */
    static final byte[] EMPTY_PAGE =
            "<!doctype html><html><head></head><body></body></html>"
                    .getBytes(StandardCharsets.UTF_8);

    private static final byte[] NOTHING = "404\n".getBytes(StandardCharsets.UTF_8);
    private static final String INDEX = "index.html";
    private static final String SORRY = "404.html";

    private final ServedFiles site;
    private final HeaderRules rules;
    private final UnaryOperator<byte[]> pages;

    /**
     * @param rules the headers to send
     * @param pages what to do to each HTML page before it is sent
     */
    public SiteFiles(ServedFiles site, HeaderRules rules, UnaryOperator<byte[]> pages) {
        this.site = site;
        this.rules = rules;
        this.pages = pages;
    }

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            String method = exchange.getRequestMethod();
            if (!method.equals("GET") && !method.equals("HEAD")) {
                exchange.getResponseHeaders().set("Allow", "GET, HEAD");
                exchange.sendResponseHeaders(405, -1);
                return;
            }
            // The server joins addresses by the context's path, so the request's begins with it.
            String context = exchange.getHttpContext().getPath();
            String path = exchange.getRequestURI().getPath();
            answer(exchange, "/" + path.substring(Math.min(context.length(), path.length())));
        }
    }

    private void answer(HttpExchange exchange, String path) throws IOException {
        try {
            find(exchange, path);
        } catch (UnrenderedException e) {
            send(exchange, 500, path, INDEX, EMPTY_PAGE);
        }
    }

    private void find(HttpExchange exchange, String path) throws IOException {
        Optional<String> name = locate(path);
        if (name.isPresent() && site.isFolder(name.get())) {
            if (!path.endsWith("/")) {
                String own = exchange.getRequestURI().getRawPath();
                exchange.getResponseHeaders().set("Location", own.replaceAll("^/+", "/") + "/");
                exchange.sendResponseHeaders(301, -1);
                return;
            }
            name = name.map(folder -> folder.isEmpty() ? INDEX : folder + "/" + INDEX);
        }
        Optional<byte[]> found = name.flatMap(site::file);
        if (found.isPresent()) {
            send(exchange, 200, path, name.get(), found.get());
            return;
        }
        Optional<byte[]> sorry = site.file(SORRY);
        send(exchange, 404, path, sorry.isPresent() ? SORRY : "404.txt", sorry.orElse(NOTHING));
    }

    /**
     * The name of an address's file or folder; empty if the address names none that could lie in
     * the site. Names that begin with a dot are never served: static hosts leave them out too.
     */
    private static Optional<String> locate(String path) {
        for (String name : path.split("/", -1)) {
            if (name.startsWith(".") || name.indexOf('\\') >= 0 || name.indexOf(':') >= 0) {
                return Optional.empty();
            }
        }
        return Optional.of(path.replaceAll("^/+|/+$", ""));
    }

    private void send(HttpExchange exchange, int status, String path, String name, byte[] content)
            throws IOException {
        String type = MediaTypes.of(name);
        byte[] body = type.startsWith("text/html") ? pages.apply(content) : content;
        for (Map.Entry<String, String> header : rules.of(path).entrySet()) {
            exchange.getResponseHeaders().set(header.getKey(), header.getValue());
        }
        exchange.getResponseHeaders().set("Content-Type", type);
        if (MediaTypes.isText(type)) {
            exchange.getResponseHeaders().set("Vary", "Accept-Encoding");
            String accepted = exchange.getRequestHeaders().getFirst("Accept-Encoding");
            if (accepted != null && accepted.contains("gzip") && body.length > 256) {
                exchange.getResponseHeaders().set("Content-Encoding", "gzip");
                body = compress(body);
            }
        }
        if (exchange.getRequestMethod().equals("HEAD")) {
            exchange.getResponseHeaders().set("Content-Length", Integer.toString(body.length));
            exchange.sendResponseHeaders(status, -1);
            return;
        }
        exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
        exchange.getResponseBody().write(body);
    }

    private static byte[] compress(byte[] content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(content.length / 3);
        try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
            gzip.write(content);
        }
        return bytes.toByteArray();
    }
}

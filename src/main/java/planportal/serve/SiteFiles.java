package planportal.serve;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.zip.GZIPOutputStream;
import planportal.file.HiddenFiles;
import planportal.file.MediaTypes;

/**
 * Serves a site as a static host does: {@code index.html} for a folder, {@code 404.html} for a
 * missing file, the headers of {@link HeaderRules}, and text compressed if the client accepts it.
 * Answers GET and HEAD only. A file that can't be rendered is an empty page with status 500.
 */
public final class SiteFiles implements HttpHandler {
    static final byte[] EMPTY_PAGE =
            "<!doctype html><html><head></head><body></body></html>"
                    .getBytes(StandardCharsets.UTF_8);

    private static final byte[] NOT_FOUND_TEXT = "404\n".getBytes(StandardCharsets.UTF_8);
    private static final String INDEX = "index.html";
    private static final String NOT_FOUND = "404.html";

    private final ServedFiles site;
    private final HeaderRules rules;
    private final UnaryOperator<byte[]> pages;
    private final Consumer<RuntimeException> failed;

    /**
     * @param rules the headers to send
     * @param pages changes each HTML page before it is sent
     * @param failed receives why a file can't be rendered
     */
    public SiteFiles(
            ServedFiles site,
            HeaderRules rules,
            UnaryOperator<byte[]> pages,
            Consumer<RuntimeException> failed) {
        this.site = site;
        this.rules = rules;
        this.pages = pages;
        this.failed = failed;
    }

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            if (!onlyReads(exchange)) {
                return;
            }
            // The server selects the context by this prefix of the path.
            String context = exchange.getHttpContext().getPath();
            String path = exchange.getRequestURI().getPath();
            answer(exchange, "/" + path.substring(Math.min(context.length(), path.length())));
        }
    }

    /** Returns whether the method is GET or HEAD; if not, answers so. */
    static boolean onlyReads(HttpExchange exchange) throws IOException {
        if (Set.of("GET", "HEAD").contains(exchange.getRequestMethod())) {
            return true;
        }
        exchange.getResponseHeaders().set("Allow", "GET, HEAD");
        exchange.sendResponseHeaders(405, -1);
        return false;
    }

    private void answer(HttpExchange exchange, String path) throws IOException {
        try {
            find(exchange, path);
        } catch (RuntimeException e) {
            failed.accept(e);
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
        Optional<byte[]> notFound = site.file(NOT_FOUND);
        send(
                exchange,
                404,
                path,
                notFound.isPresent() ? NOT_FOUND : "404.txt",
                notFound.orElse(NOT_FOUND_TEXT));
    }

    /**
     * Returns the path of an address's file or folder; empty if it can't be in the site. Names that
     * begin with a dot are not served, as on static hosts.
     */
    private static Optional<String> locate(String path) {
        String name = path.replaceAll("^/+|/+$", "");
        boolean served =
                !HiddenFiles.isHidden(name) && name.indexOf('\\') < 0 && name.indexOf(':') < 0;
        return served ? Optional.of(name) : Optional.empty();
    }

    private void send(HttpExchange exchange, int status, String path, String name, byte[] content)
            throws IOException {
        String type = MediaTypes.contentType(name);
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
        write(exchange, status, body);
    }

    /** Writes the answer, without its body for HEAD. */
    static void write(HttpExchange exchange, int status, byte[] body) throws IOException {
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

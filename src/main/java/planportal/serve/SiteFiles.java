package planportal.serve;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.zip.GZIPOutputStream;

/**
 * Serves a built site as a static host does: a folder by its {@code index.html}, {@code 404.html}
 * where there is nothing, the headers of {@link HeaderRules}, text compressed for who takes it. It
 * reads below its folder only, and answers GET and HEAD only.
 */
public final class SiteFiles implements HttpHandler {
    private static final byte[] NOTHING = "404\n".getBytes(StandardCharsets.UTF_8);

    private final Path folder;
    private final HeaderRules rules;
    private final UnaryOperator<byte[]> pages;

    /**
     * @param folder the site; it may be replaced while this serves
     * @param rules the headers to send
     * @param pages what to do to each HTML page before it is sent
     */
    public SiteFiles(Path folder, HeaderRules rules, UnaryOperator<byte[]> pages) {
        this.folder = folder.toAbsolutePath().normalize();
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
        Optional<Path> file = locate(path);
        if (file.isPresent() && Files.isDirectory(file.get())) {
            if (!path.endsWith("/")) {
                String own = exchange.getRequestURI().getRawPath();
                exchange.getResponseHeaders().set("Location", own.replaceAll("^/+", "/") + "/");
                exchange.sendResponseHeaders(301, -1);
                return;
            }
            file = Optional.of(file.get().resolve("index.html"));
        }
        Optional<byte[]> found = file.isPresent() ? read(file.get()) : Optional.empty();
        if (found.isPresent()) {
            send(exchange, 200, path, file.get(), found.get());
            return;
        }
        Path page = folder.resolve("404.html");
        Optional<byte[]> sorry = read(page);
        send(
                exchange,
                404,
                path,
                sorry.isPresent() ? page : folder.resolve("404.txt"),
                sorry.orElse(NOTHING));
    }

    /**
     * The file of an address; empty if the address names none that could lie in the site. Names
     * that begin with a dot are never served: static hosts leave them out too.
     */
    private Optional<Path> locate(String path) {
        for (String name : path.split("/", -1)) {
            if (name.startsWith(".") || name.indexOf('\\') >= 0 || name.indexOf(':') >= 0) {
                return Optional.empty();
            }
        }
        try {
            Path file = folder.resolve(path.replaceAll("^/+", "")).normalize();
            if (!file.startsWith(folder)) {
                return Optional.empty();
            }
            // A link inside the site must not lead out of it.
            if (Files.exists(file) && !file.toRealPath().startsWith(folder.toRealPath())) {
                return Optional.empty();
            }
            return Optional.of(file);
        } catch (InvalidPathException | IOException e) {
            return Optional.empty();
        }
    }

    private static Optional<byte[]> read(Path file) throws IOException {
        try {
            return Files.isRegularFile(file)
                    ? Optional.of(Files.readAllBytes(file))
                    : Optional.empty();
        } catch (NoSuchFileException | NotDirectoryException e) {
            // The site was replaced between the two looks.
            return Optional.empty();
        }
    }

    private void send(HttpExchange exchange, int status, String path, Path file, byte[] content)
            throws IOException {
        String type = MediaTypes.of(file.getFileName().toString());
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

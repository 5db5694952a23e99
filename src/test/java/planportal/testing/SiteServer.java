package planportal.testing;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.UnaryOperator;
import planportal.serve.HeaderRules;
import planportal.serve.SiteFiles;

/**
 * A built site on 127.0.0.1 with the headers that the project recommends, the strict content
 * security policy among them; the port is one that is free.
 *
 * <pre>
 * try (SiteServer server = SiteServer.of(siteFolder)) {
 *     server.url("plan/01.html");   // http://127.0.0.1:39121/plan/01.html
 * }
 * </pre>
 */
public final class SiteServer implements AutoCloseable {
    static {
        // The JDK's server else holds the end of each file back for 40 ms.
        System.setProperty("sun.net.httpserver.nodelay", "true");
    }

    private final HttpServer server;
    private final ExecutorService threads = Executors.newFixedThreadPool(4, SiteServer::thread);
    private final String root;

    private SiteServer(HttpServer server, String prefix) {
        this.server = server;
        this.root = "http://127.0.0.1:" + server.getAddress().getPort() + prefix;
        server.setExecutor(threads);
        server.start();
    }

    /** Serves a folder at the root of the host. */
    public static SiteServer of(Path folder) {
        return under("/", folder);
    }

    /**
     * Serves a folder below a path, as project pages have it.
     *
     * @param prefix with a slash at both ends, {@code /portal/}
     */
    public static SiteServer under(String prefix, Path folder) {
        try {
            HttpServer server =
                    HttpServer.create(
                            new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            server.createContext(
                    prefix,
                    new SiteFiles(
                            new FolderFiles(folder),
                            HeaderRules.recommended(),
                            UnaryOperator.identity(),
                            SiteServer::fail));
            return new SiteServer(server, prefix);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The absolute address of a site's address; {@code ""} is the home page's folder. */
    public String url(String address) {
        return root + address;
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }

    private static void fail(RuntimeException e) {
        throw e;
    }

    private static Thread thread(Runnable task) {
        Thread thread = new Thread(task, "site-server");
        thread.setDaemon(true);
        return thread;
    }
}

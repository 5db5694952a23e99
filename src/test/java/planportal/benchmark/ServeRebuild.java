package planportal.benchmark;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The time from saving a changed cell to the first answer with the new value, while {@code serve}
 * runs: what somebody waits who changes a cell and looks at its page.
 */
final class ServeRebuild {
    private static final long LIMIT_SECONDS = 120;
    private static final Pattern ADDRESS = Pattern.compile("(?m)^(http://127[^ ]*/) ");

    private final HttpClient client = HttpClient.newHttpClient();
    private final Process process;
    private final Path printed;

    private ServeRebuild(Process process, Path printed) {
        this.process = process;
        this.printed = printed;
    }

    /**
     * Starts {@code serve}, changes a cell {@code times} times, ends it.
     *
     * @param folder holds {@code content/}
     * @return a run for each change; the first change is not counted, for it warms up
     */
    static List<Run> measure(List<String> program, Path folder, int times)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(program);
        command.addAll(List.of("serve", "--port", "0"));
        Path printed = folder.resolve("serve.txt");
        Process process =
                new ProcessBuilder(command)
                        .directory(folder.toFile())
                        .redirectErrorStream(true)
                        .redirectOutput(printed.toFile())
                        .start();
        try {
            return new ServeRebuild(process, printed).measure(folder.resolve("content"), times);
        } finally {
            process.destroy();
            process.waitFor(10, TimeUnit.SECONDS);
        }
    }

    private List<Run> measure(Path content, int times) throws IOException, InterruptedException {
        Path observations = content.resolve("observations.csv");
        String before = Files.readString(observations);
        String indicator = firstIndicator(content.resolve("indicators.csv"));
        URI page = URI.create(address() + "indicators/" + indicator + ".html");
        await(page, "");
        List<Run> runs = new ArrayList<>();
        for (int i = 0; i <= times; i++) {
            // Whoever changes one cell after the other finds the background at work.
            Thread.sleep(2_000);
            String source = "benchmark " + (i + 1);
            Files.writeString(
                    observations,
                    before + indicator + ",2021,1.0" + (i + 1) + "," + source + ",2022-01-31,\n");
            long started = System.nanoTime();
            await(page, source);
            double wall = (System.nanoTime() - started) / 1e6;
            if (i > 0) {
                runs.add(new Run(wall, OptionalDouble.empty(), OptionalDouble.empty(), List.of()));
            }
        }
        return runs;
    }

    private static String firstIndicator(Path file) throws IOException {
        String row = Files.readAllLines(file).get(1);
        return row.substring(0, row.indexOf(','));
    }

    /** The site's address, as soon as it is printed. */
    private String address() throws IOException, InterruptedException {
        long limit = limit();
        while (true) {
            Matcher matcher = ADDRESS.matcher(Files.readString(printed));
            if (matcher.find()) {
                return matcher.group(1);
            }
            pause(limit, "print its address");
        }
    }

    private void await(URI page, String words) throws IOException, InterruptedException {
        long limit = limit();
        HttpRequest request = HttpRequest.newBuilder(page).build();
        while (true) {
            HttpResponse<String> answer = client.send(request, BodyHandlers.ofString());
            if (answer.statusCode() == 200 && answer.body().contains(words)) {
                return;
            }
            pause(limit, "answer " + page + " with \"" + words + "\"");
        }
    }

    private static long limit() {
        return System.nanoTime() + TimeUnit.SECONDS.toNanos(LIMIT_SECONDS);
    }

    private void pause(long limit, String what) throws IOException, InterruptedException {
        if (!process.isAlive() || System.nanoTime() > limit) {
            throw new IOException("serve did not " + what + ": " + Files.readString(printed));
        }
        Thread.sleep(5);
    }
}

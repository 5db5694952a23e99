package planportal.testing;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * Finds a Chrome or Chromium on this machine, or gets one: Playwright's own download, or, for root
 * on Debian and its kin, the distribution's package.
 */
final class BrowserProgram {
    static final String HOW_TO_GET_ONE =
            """
            No Chrome or Chromium was found, and none could be installed.
            Do one of these:
              - install Google Chrome or Chromium (Debian, Ubuntu: sudo apt-get install chromium)
              - set the environment variable CHROME_BIN to the program's path
              - run Maven with -DskipBrowser to leave the browser tests out\
            """;

    private static final List<String> NAMES =
            List.of(
                    "google-chrome",
                    "google-chrome-stable",
                    "chromium",
                    "chromium-browser",
                    "chrome",
                    "chrome.exe");
    private static final List<String> USUAL_PLACES =
            List.of(
                    "/usr/bin/chromium",
                    "/usr/bin/google-chrome",
                    "/snap/bin/chromium",
                    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
                    "/Applications/Chromium.app/Contents/MacOS/Chromium",
                    "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
                    "C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe");

    private BrowserProgram() {}

    /** The program; empty if there is none and none could be got. */
    static Optional<Path> find() {
        Optional<Path> installed = installed();
        if (installed.isPresent()) {
            return installed;
        }
        System.out.println("Browser tests: no Chrome or Chromium found; trying to get one.");
        Optional<Path> downloaded = downloaded();
        if (downloaded.isPresent()) {
            return downloaded;
        }
        if (isRoot() && isDebian()) {
            run(10, List.of("apt-get", "-q", "update"));
            run(
                    15,
                    List.of(
                            "env",
                            "DEBIAN_FRONTEND=noninteractive",
                            "apt-get",
                            "-q",
                            "install",
                            "-y",
                            "--no-install-recommends",
                            "chromium",
                            "fonts-noto-cjk"));
        }
        return installed();
    }

    static boolean isRoot() {
        return "root".equals(System.getProperty("user.name"));
    }

    private static Optional<Path> installed() {
        List<String> places = new ArrayList<>();
        Optional.ofNullable(System.getenv("CHROME_BIN")).ifPresent(places::add);
        String path = Optional.ofNullable(System.getenv("PATH")).orElse("");
        for (String folder : path.split(File.pathSeparator)) {
            for (String name : NAMES) {
                places.add(folder + File.separator + name);
            }
        }
        places.addAll(USUAL_PLACES);
        return places.stream()
                .map(File::new)
                .filter(File::canExecute)
                .filter(File::isFile)
                .map(File::toPath)
                .findFirst();
    }

    /** Playwright's own browser, downloaded by its own program in a process of its own. */
    private static Optional<Path> downloaded() {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        boolean done =
                run(
                        5,
                        List.of(
                                java,
                                "-cp",
                                System.getProperty("java.class.path"),
                                "com.microsoft.playwright.CLI",
                                "install",
                                "chromium"));
        return done ? newest(playwrightFolder()) : Optional.empty();
    }

    private static Path playwrightFolder() {
        String home = System.getProperty("user.home");
        String system = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        if (system.contains("mac")) {
            return Path.of(home, "Library", "Caches", "ms-playwright");
        }
        if (system.contains("windows")) {
            return Path.of(home, "AppData", "Local", "ms-playwright");
        }
        return Path.of(home, ".cache", "ms-playwright");
    }

    private static Optional<Path> newest(Path folder) {
        if (!Files.isDirectory(folder)) {
            return Optional.empty();
        }
        try (var files = Files.find(folder, 6, (file, about) -> about.isRegularFile())) {
            return files.filter(
                            file ->
                                    List.of("chrome", "chrome.exe", "Chromium")
                                            .contains(file.getFileName().toString()))
                    .filter(Files::isExecutable)
                    .max(Path::compareTo);
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private static boolean isDebian() {
        return Files.exists(Path.of("/etc/debian_version"))
                && Files.isExecutable(Path.of("/usr/bin/apt-get"));
    }

    /** Runs a program, its output among the test's; false if it failed or took too long. */
    private static boolean run(int minutes, List<String> command) {
        try {
            ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
            builder.redirectOutput(ProcessBuilder.Redirect.INHERIT);
            builder.environment().remove("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD");
            Process process = builder.start();
            process.getOutputStream().close();
            if (!process.waitFor(minutes, TimeUnit.MINUTES)) {
                process.destroyForcibly();
                return false;
            }
            return process.exitValue() == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}

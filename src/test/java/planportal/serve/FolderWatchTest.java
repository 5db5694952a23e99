package planportal.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderWatchTest {
    @TempDir Path folder;
    private FolderWatch watch;

    @BeforeEach
    void begin() throws IOException {
        Files.createDirectories(folder.resolve("chapters"));
        Files.writeString(folder.resolve("plan.yaml"), "a");
        Files.writeString(folder.resolve("old.csv"), "a");
        watch = new FolderWatch(List.of(folder, folder.resolve("missing")));
    }

    @Test
    void reportsNewChangedAndDeletedFiles() throws Exception {
        Files.writeString(folder.resolve("chapters/01.md"), "new");
        Files.writeString(folder.resolve("plan.yaml"), "changed");
        Files.delete(folder.resolve("old.csv"));

        assertEquals(
                List.of(
                        folder.resolve("chapters/01.md"),
                        folder.resolve("old.csv"),
                        folder.resolve("plan.yaml")),
                next());
    }

    @Test
    void changeIsReportedOnce() throws Exception {
        Files.writeString(folder.resolve("plan.yaml"), "changed");
        next();

        assertThrows(TimeoutException.class, () -> next(500));
    }

    @Test
    void temporaryFilesOfEditorsAreIgnored() throws Exception {
        Files.writeString(folder.resolve("~$plan.xlsx"), "lock");
        Files.writeString(folder.resolve(".plan.yaml.swp"), "swap");
        Files.writeString(folder.resolve("plan.yaml~"), "backup");

        assertThrows(TimeoutException.class, () -> next(500));
    }

    private List<Path> next() throws Exception {
        return next(10_000);
    }

    private List<Path> next(int millis) throws Exception {
        CompletableFuture<List<Path>> changes = new CompletableFuture<>();
        Thread waiting =
                new Thread(
                        () -> {
                            try {
                                changes.complete(watch.await());
                            } catch (InterruptedException e) {
                                changes.cancel(false);
                            }
                        });
        waiting.start();
        try {
            return changes.get(millis, TimeUnit.MILLISECONDS);
        } finally {
            waiting.interrupt();
            waiting.join();
        }
    }
}

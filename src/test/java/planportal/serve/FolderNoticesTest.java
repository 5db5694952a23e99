package planportal.serve;

import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class FolderNoticesTest {
    private static final long LONG = TimeUnit.MINUTES.toNanos(2);

    @TempDir Path folder;

    @Test
    @EnabledOnOs(OS.LINUX)
    void changeEndsTheWait() throws Exception {
        try (FolderNotices notices = new FolderNotices()) {
            notices.from(folder);
            Files.writeString(folder.resolve("plan.yaml"), "a");

            assertTimeoutPreemptively(Duration.ofMinutes(1), () -> notices.await(LONG));
        }
    }

    @Test
    void withoutAChangeTheWaitLasts() throws Exception {
        try (FolderNotices notices = new FolderNotices()) {
            notices.from(folder);
            long started = System.nanoTime();

            notices.await(TimeUnit.MILLISECONDS.toNanos(100));

            assertTrue(System.nanoTime() - started >= TimeUnit.MILLISECONDS.toNanos(90));
        }
    }
}

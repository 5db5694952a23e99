package planportal.render;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class RenderJobTest {

    @Test
    void aJobDoneIsNotDoneAgain() {
        AtomicInteger times = new AtomicInteger();
        RenderJob job =
                RenderJob.of("test", "a.txt", () -> ("" + times.incrementAndGet()).getBytes(UTF_8));
        RenderJob done = job.done();
        assertEquals(1, times.get());
        assertSame(done.files(), done.files());
        assertEquals("1", new String(done.files().get(0).bytes(), UTF_8));
        assertEquals(1, times.get());
        assertEquals(job.paths(), done.paths());
    }

    @Test
    void aJobMakesWhatItPromised() {
        RenderJob liar =
                new RenderJob(
                        "test", List.of("a.txt"), () -> List.of(OutputFile.text("b.txt", "b")));
        assertThrows(IllegalStateException.class, liar::files);
        assertThrows(IllegalStateException.class, liar::done);
    }
}

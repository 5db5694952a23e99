package planportal.render;

import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;

class RenderJobTest {

    @Test
    void aJobThatRendersOtherFilesThanAnnouncedFails() {
        RenderJob wrong =
                new RenderJob(
                        "test", List.of("a.txt"), () -> List.of(OutputFile.text("b.txt", "b")));
        assertThrows(IllegalStateException.class, wrong::files);
    }
}

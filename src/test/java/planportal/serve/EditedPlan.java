package planportal.serve;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import planportal.Stages;
import planportal.testing.Folders;
import planportal.testing.RealContent;

/** A copy of the real plan and of {@code site/} to edit, and its preview. */
final class EditedPlan {
    static final String INDICATOR = "elderly-care-beds";

    private final Path folder;
    private final Preview preview;

    EditedPlan(Path folder) throws IOException {
        this.folder = folder;
        RealContent.copyTo(folder.resolve("content"));
        Folders.copy(Path.of("site"), folder.resolve("site"));
        preview =
                new Preview(
                        folder.resolve("content"),
                        folder.resolve("site"),
                        Optional.empty(),
                        folder.resolve("templates"));
    }

    Path file(String path) {
        return folder.resolve(path);
    }

    /** Adds a value to the observations. */
    PreviewState observe(String value) throws IOException {
        return append(
                "content/observations.csv", INDICATOR + ",2021," + value + ",公报,2022-03-01,\n");
    }

    PreviewState append(String path, String text) throws IOException {
        Path file = file(path);
        Files.writeString(file, (Files.exists(file) ? Files.readString(file) : "") + text);
        return after(path);
    }

    PreviewState replace(String path, String old, String replacement) throws IOException {
        String text = Files.readString(file(path));
        assertTrue(text.contains(old), old);
        Files.writeString(file(path), text.replace(old, replacement));
        return after(path);
    }

    PreviewState delete(String path) throws IOException {
        Files.delete(file(path));
        return after(path);
    }

    PreviewState begin() {
        return preview.build(List.of(), Stages.SILENT);
    }

    private PreviewState after(String path) {
        return preview.build(List.of(file(path)), Stages.SILENT);
    }

    static Optional<String> text(PreviewState state, String path) {
        return state.site()
                .orElseThrow(() -> new AssertionError(state.problem()))
                .file(path)
                .map(bytes -> new String(bytes, StandardCharsets.UTF_8));
    }
}

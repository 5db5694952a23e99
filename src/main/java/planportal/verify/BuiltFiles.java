package planportal.verify;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import planportal.file.HiddenFiles;

/**
 * The files of a built site; hidden files are no part of it.
 *
 * @param paths from the site's root with {@code /}, sorted
 * @param verbatim of them, those that the portal published as it got them, in whatever form
 */
record BuiltFiles(Path folder, List<String> paths, Set<String> verbatim) {
    private static final String EDITION = "edition.json";
    private static final JsonMapper JSON = JsonMapper.builder().build();

    static BuiltFiles of(Path folder) {
        try (Stream<Path> found = Files.walk(folder)) {
            List<String> paths =
                    found.filter(Files::isRegularFile)
                            .map(file -> folder.relativize(file).toString().replace('\\', '/'))
                            .filter(path -> !HiddenFiles.isHidden(path))
                            .sorted()
                            .toList();
            return new BuiltFiles(folder, paths, verbatim(folder.resolve(EDITION)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Reads the list in a file that {@link FormatChecks} reports if it is malformed. */
    private static Set<String> verbatim(Path edition) throws IOException {
        if (!Files.isRegularFile(edition)) {
            return Set.of();
        }
        try {
            JsonNode list = JSON.readTree(Files.readAllBytes(edition)).path("verbatim");
            return list.valueStream().map(JsonNode::asText).collect(Collectors.toSet());
        } catch (JsonProcessingException e) {
            return Set.of();
        }
    }

    /** Returns the files with one of the extensions whose form the portal answers for. */
    Stream<String> withExtension(String... extensions) {
        List<String> wanted = List.of(extensions);
        return paths.stream()
                .filter(path -> wanted.contains(extension(path)) && !verbatim.contains(path));
    }

    static String extension(String path) {
        return path.substring(path.lastIndexOf('.') + 1);
    }

    /** Returns the size of a file in bytes. */
    long size(String path) {
        try {
            return Files.size(folder.resolve(path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    byte[] bytes(String path) {
        try {
            return Files.readAllBytes(folder.resolve(path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

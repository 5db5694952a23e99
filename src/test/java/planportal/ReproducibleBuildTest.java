package planportal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import planportal.testing.Program;
import planportal.testing.RealSite;

class ReproducibleBuildTest {
    @TempDir Path folder;

    @Test
    void anotherLocaleTimeZoneAndEncodingGiveTheSameBytes() throws IOException {
        Path other = folder.resolve("site");
        Program.Ended ended =
                Program.fromClasses(
                                "-Duser.language=tr",
                                "-Duser.country=TR",
                                "-Duser.timezone=Pacific/Kiritimati",
                                "-Dfile.encoding=ISO-8859-1")
                        .run("build", "--out", other.toString());

        assertEquals(0, ended.status(), ended.printed());
        assertEquals(RealSite.addresses(), files(other));
        for (String address : RealSite.addresses()) {
            assertArrayEquals(
                    RealSite.bytes(address), Files.readAllBytes(other.resolve(address)), address);
        }
    }

    private static List<String> files(Path folder) throws IOException {
        try (Stream<Path> paths = Files.walk(folder)) {
            return paths.filter(Files::isRegularFile)
                    .map(p -> folder.relativize(p).toString().replace('\\', '/'))
                    .sorted()
                    .toList();
        }
    }
}

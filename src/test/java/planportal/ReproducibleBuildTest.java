package planportal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import planportal.testing.BuiltSite;
import planportal.testing.Program;
import planportal.testing.RealContent;
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
                        .run(
                                "build",
                                "--content",
                                RealContent.folder().toString(),
                                "--out",
                                other.toString());

        assertEquals(0, ended.status(), ended.printed());
        assertEquals(RealSite.addresses(), new BuiltSite(other).addresses());
        for (String address : RealSite.addresses()) {
            assertArrayEquals(
                    RealSite.bytes(address), Files.readAllBytes(other.resolve(address)), address);
        }
    }
}

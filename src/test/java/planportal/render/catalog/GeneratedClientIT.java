package planportal.render.catalog;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import planportal.testing.Folders;
import planportal.testing.Program;
import planportal.testing.RealSite;
import planportal.testing.SiteServer;

/** A TypeScript client generated from {@code openapi.json}, compiled strictly and run. */
class GeneratedClientIT {
    private static final Path FOLDER = Path.of("target/client").toAbsolutePath();
    private static final Path MODULES = FOLDER.resolve("node_modules");

    /** What npm says where it does not reach its registry. */
    private static final Pattern UNREACHED =
            Pattern.compile(
                    "ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ENETUNREACH|EHOSTUNREACH"
                            + "|ETIMEDOUT|ERR_SOCKET_TIMEOUT|ENOTCACHED|E403|E5\\d\\d");

    @BeforeAll
    static void install() throws IOException {
        assumeTrue(hasNpm(), "GENERATED CLIENT NOT TESTED: there is no npm here.");
        Folders.copy(Path.of("src/test/resources/client"), FOLDER);
        Program.Ended npm =
                Program.at(Path.of("npm"))
                        .in(FOLDER)
                        .run(
                                "install",
                                "--no-package-lock",
                                "--ignore-scripts",
                                "--no-audit",
                                "--no-fund",
                                "--prefer-offline",
                                "--fetch-retries=0",
                                "--fetch-timeout=30000");
        assumeFalse(
                npm.status() != 0 && UNREACHED.matcher(npm.printed()).find(),
                "GENERATED CLIENT NOT TESTED: npm does not reach its registry.");
        assertEquals(0, npm.status(), npm.printed());
    }

    @Test
    void aStrictClientIsGeneratedCompiledAndRunAndTheDataIsOfItsTypes() throws IOException {
        Path api = RealSite.folder().resolve("openapi.json").toAbsolutePath();
        run(MODULES.resolve(".bin/openapi-typescript"), api.toString(), "-o", "api.ts");
        Files.writeString(
                FOLDER.resolve("data.ts"), typedData(new JsonMapper().readTree(api.toFile())));
        run(MODULES.resolve(".bin/tsc"), "-p", ".");

        try (SiteServer server = SiteServer.of(RealSite.folder())) {
            assertEquals(
                    """
                    养老服务床位总量 2025 9001 no-data null
                    2020 baseline 3980
                    村级互助养老点 207 1 NO-EVIDENCE column-7-2
                    81 Free pre-pregnancy health checks
                    """,
                    run(Path.of("node"), "out/client.js", server.url("")));
        }
    }

    /** Returns a constant of the type that the description gives it for each JSON file. */
    private static String typedData(JsonNode api) {
        StringBuilder data = new StringBuilder("import type { components } from './api.js';\n");
        int files = 0;
        for (var path : api.get("paths").properties()) {
            JsonNode get = path.getValue().get("get");
            JsonNode answer = get.at("/responses/200/content/application~1json/schema/$ref");
            if (answer.isTextual()) {
                for (String file : DescriptionsTest.addresses(path.getKey(), get)) {
                    data.append("export const file").append(files++);
                    data.append(": components['schemas']['");
                    data.append(answer.textValue().replaceFirst(".*/", "")).append("'] = ");
                    data.append(RealSite.text(file)).append(";\n");
                }
            }
        }
        assertTrue(files > 250, "files: " + files);
        return data.toString();
    }

    private static boolean hasNpm() {
        try {
            return new ProcessBuilder("npm", "--version").start().waitFor() == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static String run(Path program, String... words) {
        Program.Ended ended = Program.at(program).in(FOLDER).run(words);
        assertEquals(0, ended.status(), ended.printed());
        return ended.printed();
    }
}

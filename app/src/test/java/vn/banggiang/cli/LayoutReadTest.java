package vn.banggiang.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code ./bg layout read} as a shell runs it: a process of its own. */
class LayoutReadTest {

    /** A page in a font whose table of letters breaks off. */
    private static final String BROKEN_LETTER_MAP = """
            %PDF-1.7
            1 0 obj <</Type/Catalog/Pages 2 0 R>> endobj
            2 0 obj <</Type/Pages/Kids[3 0 R]/Count 1>> endobj
            3 0 obj <</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources<</Font<</F 5 0 R>>>>/Contents 4 0 R>> endobj
            4 0 obj <</Length 32>> stream
            BT /F 14 Tf 72 700 Td (AB) Tj ET
            endstream endobj
            5 0 obj <</Type/Font/Subtype/Type1/BaseFont/Helvetica/ToUnicode 6 0 R>> endobj
            6 0 obj <</Length 61>> stream
            begincmap /CIDSystemInfo << /Registry (A) /Ordering (U) > def
            endstream endobj
            trailer <</Size 7/Root 1 0 R>>
            %%EOF
            """;

    @TempDir
    Path folder;

    @Test
    void whatTheLibrarySaysOfADamagedFontReachesNobody() throws Exception {
        Path page = Files.writeString(folder.resolve("page.pdf"), BROKEN_LETTER_MAP);
        Path errors = folder.resolve("errors");

        Process read = command("layout", "read", page.toString())
                .redirectOutput(folder.resolve("facts").toFile())
                .redirectError(errors.toFile())
                .start();

        assertThat(read.waitFor()).isZero();
        assertThat(Files.readString(folder.resolve("facts"))).isNotBlank();
        assertThat(Files.readString(errors, StandardCharsets.UTF_8)).isEmpty();
    }

    private static ProcessBuilder command(String... arguments) {
        List<String> line = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED",
                "--sun-misc-unsafe-memory-access=allow",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                Commands.class.getName()));
        line.addAll(List.of(arguments));
        return new ProcessBuilder(line);
    }
}

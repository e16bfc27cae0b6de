package vn.banggiang.cli.journey;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** A fictional programme with faults among its lines, for whoever has no file at hand; the own agency leads all of it. */
final class SampleProgramme {

    private static final String LEAD = "LEAD";

    private SampleProgramme() {}

    /** Writes it into a file that goes when the command ends. */
    static Path write(Official official) {
        try (InputStream sample = SampleProgramme.class.getResourceAsStream("programme.csv")) {
            if (sample == null) {
                throw new IllegalStateException("the sample programme is missing from the program");
            }
            String text = new String(sample.readAllBytes(), StandardCharsets.UTF_8);
            Path file = Files.createTempFile("chuong-trinh-mau", ".csv");
            file.toFile().deleteOnExit();
            return Files.writeString(file, text.replace(LEAD, official.agencyCode()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

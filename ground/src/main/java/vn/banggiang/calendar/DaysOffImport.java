package vn.banggiang.calendar;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/**
 * Brings the days off into the database at every start: those that come with the platform, then those that the operator
 * wrote into {@code days-off.csv} of the data directory.
 */
@Component
class DaysOffImport {

    DaysOffImport(DayOffStore daysOff, @Value("${banggiang.data}") Path data) throws IOException {
        try (InputStream own = new ClassPathResource("calendar/days-off.csv").getInputStream();
                Reader csv = new InputStreamReader(own, StandardCharsets.UTF_8)) {
            daysOff.put(DaysOffFile.read(csv));
        }
        Path operators = data.resolve("days-off.csv");
        if (Files.exists(operators)) {
            try (Reader csv = Files.newBufferedReader(operators)) {
                daysOff.put(DaysOffFile.read(csv));
            }
        }
    }
}

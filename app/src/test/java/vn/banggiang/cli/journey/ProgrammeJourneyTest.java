package vn.banggiang.cli.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;
import vn.banggiang.PlatformTest;
import vn.banggiang.calendar.VietnamTime;
import vn.banggiang.cli.Words;

/** A programme from a file with faults to the report of its period, and what it leaves behind. */
@PlatformTest
@TestPropertySource(properties = "banggiang.province=2025")
class ProgrammeJourneyTest {

    private final Clock clock;
    private final int port;

    ProgrammeJourneyTest(Clock clock, @LocalServerPort int port) {
        this.clock = clock;
        this.port = port;
    }

    @Test
    void everyStepIsTakenAndTheFilesAreLeft(@TempDir Path out) throws Exception {
        var cast = new Cast(
                "vanthu.snv",
                "vanthu.stc",
                "giamdoc.stc",
                "truongphong.qlns.stc",
                "chuyenvien.qlns.stc",
                "trinh-dien-2026",
                "285714");

        JourneyReport report = new ProgrammeJourney(
                        PlatformApi.at(URI.create("http://127.0.0.1:" + port)),
                        cast,
                        Optional.empty(),
                        new ProgrammeWords(Words.ofTerminal(), VietnamTime.today(clock)),
                        Optional.of(out))
                .go();

        assertThat(report.failed()).isEmpty();
        assertThat(report.steps()).hasSize(9);
        assertThat(Files.readAllLines(out.resolve("refused.csv")))
                .hasSize(6)
                .startsWith("line,column,reason")
                .anyMatch(line -> line.startsWith("9,parent,"))
                .anyMatch(line -> line.startsWith("10,to,"))
                .anyMatch(line -> line.startsWith("11,weight,"))
                .anyMatch(line -> line.startsWith("12,code,"))
                .anyMatch(line -> line.startsWith("13,lead,"));
        assertThat(Files.readAllLines(out.resolve("programme.csv")))
                .hasSize(8)
                .anyMatch(line -> line.contains("'=Tập huấn"));
        assertThat(out.resolve("report.pdf")).isNotEmptyFile();
    }
}

package vn.banggiang.cli.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Clock;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;
import vn.banggiang.PlatformTest;
import vn.banggiang.calendar.VietnamTime;
import vn.banggiang.cli.Words;

/** A day at an office of the province as it is since July 2025, from its first file to the auditor. */
@PlatformTest
@TestPropertySource(properties = "banggiang.province=2025")
class OfficeJourneyTest {

    private final Clock clock;
    private final int port;

    OfficeJourneyTest(Clock clock, @LocalServerPort int port) {
        this.clock = clock;
        this.port = port;
    }

    @Test
    void everyStepOfTheDayIsTaken() {
        var cast = new Cast(
                "vanthu.snv",
                "vanthu.stc",
                "giamdoc.stc",
                "truongphong.qlns.stc",
                "chuyenvien.qlns.stc",
                "trinh-dien-2026",
                "285714");
        var words = DayWords.of(Words.ofTerminal(), VietnamTime.today(clock));

        JourneyReport report = new OfficeJourney(
                        PlatformApi.at(URI.create("http://127.0.0.1:" + port)), cast, "kiemtra.tinh", words)
                .go();

        assertThat(report.failed()).isEmpty();
        assertThat(report.steps()).hasSize(17);
    }
}

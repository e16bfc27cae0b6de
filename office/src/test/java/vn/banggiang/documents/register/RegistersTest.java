package vn.banggiang.documents.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;
import vn.banggiang.PlatformTest;
import vn.banggiang.directory.AgencyId;

@PlatformTest
class RegistersTest {

    private final JdbcClient jdbc;
    private final TransactionOperations transactions;
    private final AgencyId agency = new AgencyId(UUID.randomUUID());

    RegistersTest(JdbcClient jdbc, TransactionOperations transactions) {
        this.jdbc = jdbc;
        this.transactions = transactions;
    }

    @Test
    void aClockThatWasSetBackGivesNoHigherNumberAnEarlierDay() {
        assertThat(next("2026-03-10T03:00:00Z").day()).isEqualTo("2026-03-10");

        RegisterLine setBack = next("2026-03-02T03:00:00Z");

        assertThat(setBack.number()).isEqualTo(2);
        assertThat(setBack.day()).isEqualTo(LocalDate.of(2026, 3, 10));
        assertThat(next("2026-03-11T03:00:00Z").day()).isEqualTo("2026-03-11");
    }

    @Test
    void everyYearBeginsAtOne() {
        next("2025-12-31T03:00:00Z");

        RegisterLine first = next("2026-01-01T03:00:00Z");

        assertThat(first.number()).isEqualTo(1);
        assertThat(first.day()).isEqualTo("2026-01-01");
    }

    private RegisterLine next(String moment) {
        var registers = new Registers(jdbc, Clock.fixed(Instant.parse(moment), ZoneOffset.UTC));
        return transactions.execute(status -> registers.next(agency, RegisterKind.INCOMING));
    }
}

package vn.banggiang.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.banggiang.PlatformTest;
import vn.banggiang.calendar.VietnamTime;

/** Whatever is done, somebody still administers the province. What these tests do to those of the others is undone. */
@PlatformTest
class ProvinceAdministratorsTest {

    private final Personnel personnel;
    private final DirectoryImport imports;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final LocalDate today;

    ProvinceAdministratorsTest(
            Personnel personnel,
            DirectoryImport imports,
            JdbcClient jdbc,
            TransactionTemplate transaction,
            Clock clock) {
        this.personnel = personnel;
        this.imports = imports;
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.today = VietnamTime.today(clock);
    }

    @Test
    void theLastOnesPostDoesNotEnd() {
        withTheLast(last -> assertRefused(() -> personnel.end(last, today)));
        withTheLast(last -> assertRefused(() -> personnel.end(last, today.minusDays(1))));
    }

    @Test
    void itMayEndOnceAnotherIsThere() {
        withTheLast(last -> {
            HeldPost held = personnel.post(last);
            String key = "second-" + UUID.randomUUID();
            PersonId second = personnel.register(new NewPerson(key.substring(0, 20), "Nông Văn Hai", "2@thu.example"));
            personnel.appoint(
                    second,
                    new Appointment(
                            held.post().agency(), null, Role.PROVINCE_ADMINISTRATOR, "Quản trị", false, today, null),
                    Gift.OF_THE_OPERATOR);
            personnel.end(last, today);
            assertThat(personnel.post(last).last()).isEqualTo(today);
        });
    }

    @Test
    void anImportTakesTheRoleFromTheLastOneNeither() {
        withTheLast(last -> {
            PersonId person = personnel.post(last).post().person();
            String staffCode = jdbc.sql("SELECT staff_code FROM directory.person WHERE id = ?")
                    .param(person.value())
                    .query(String.class)
                    .single();
            assertRefused(() -> imports.load(
                    List.of(new ByteArrayResource("""
                    {"people": [{"staffCode": "%s", "name": "Quản trị", "email": "q@thu.example", "posts": []}]}
                    """.formatted(staffCode).getBytes(StandardCharsets.UTF_8)))));
        });
    }

    private void withTheLast(Consumer<PostId> story) {
        transaction.executeWithoutResult(status -> {
            status.setRollbackOnly();
            PostId last = new PostId(jdbc.sql("SELECT id FROM directory.post WHERE role = 'PROVINCE_ADMINISTRATOR'"
                            + " AND valid @> ? ORDER BY id LIMIT 1")
                    .param(today)
                    .query(UUID.class)
                    .single());
            jdbc.sql("DELETE FROM directory.post WHERE role = 'PROVINCE_ADMINISTRATOR' AND id <> ?")
                    .param(last.value())
                    .update();
            story.accept(last);
        });
    }

    private static void assertRefused(Runnable deed) {
        assertThatExceptionOfType(DirectoryException.class)
                .isThrownBy(deed::run)
                .satisfies(refused -> assertThat(refused.key()).isEqualTo("directory.last-administrator"));
    }
}

package vn.banggiang.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import vn.banggiang.PlatformTest;
import vn.banggiang.directory.DirectoryException;

@PlatformTest
@TestPropertySource(properties = "banggiang.empty=1")
class FirstVisitTest {

    private final FirstVisit firstVisit;
    private final JdbcClient jdbc;

    FirstVisitTest(FirstVisit firstVisit, JdbcClient jdbc) {
        this.firstVisit = firstVisit;
        this.jdbc = jdbc;
    }

    @BeforeEach
    void nobodyHasAnAccount() {
        Founders.nobodyHasAnAccount(jdbc);
    }

    @Test
    void whatTheDirectoryRefusesMakesNoAccount() {
        Founder withoutCode = Founders.withAgencyCode("d", "không phải mã");

        assertThatExceptionOfType(DirectoryException.class)
                .isThrownBy(() -> firstVisit.found(withoutCode))
                .satisfies(refused -> assertThat(refused.key()).isEqualTo("directory.agency-code-invalid"));
        assertThat(Founders.accounts(jdbc)).isZero();
    }

    @Test
    void ofThirtyTwoWhoComeAtOnceExactlyOneBecomesAdministrator() throws Exception {
        CyclicBarrier together = new CyclicBarrier(32);
        List<Future<Boolean>> visits = new ArrayList<>();
        try (ExecutorService visitors = Executors.newFixedThreadPool(32)) {
            for (int visitor = 0; visitor < 32; visitor++) {
                Founder founder = Founders.named("race" + visitor);
                visits.add(visitors.submit(() -> {
                    together.await();
                    return founds(founder);
                }));
            }
        }

        int founded = 0;
        for (Future<Boolean> visit : visits) {
            founded += visit.get() ? 1 : 0;
        }
        assertThat(founded).isEqualTo(1);
        assertThat(Founders.accounts(jdbc)).isEqualTo(1);
        assertThat(jdbc.sql("SELECT count(*) FROM directory.person WHERE staff_code LIKE 'CB-race%'")
                        .query(Integer.class)
                        .single())
                .as("whoever came too late left nothing behind")
                .isEqualTo(1);
    }

    private boolean founds(Founder founder) {
        try {
            firstVisit.found(founder);
            return true;
        } catch (IdentityException late) {
            return false;
        }
    }
}

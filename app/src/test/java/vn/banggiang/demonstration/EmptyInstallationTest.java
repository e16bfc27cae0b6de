package vn.banggiang.demonstration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import vn.banggiang.PlatformTest;

@PlatformTest
@TestPropertySource(properties = "banggiang.empty=1")
class EmptyInstallationTest {

    private final Loading loading;
    private final ProvinceLoader loader;
    private final AccountsNotice notice;
    private final JdbcClient jdbc;

    EmptyInstallationTest(Loading loading, ProvinceLoader loader, AccountsNotice notice, JdbcClient jdbc) {
        this.loading = loading;
        this.loader = loader;
        this.notice = notice;
        this.jdbc = jdbc;
    }

    @Test
    void nothingIsLoadedAndNoAccountIsNamed() {
        assertThat(loading.begun()).isEmpty();
        assertThat(notice.lines(Locale.ENGLISH)).isEmpty();
    }

    @Test
    void whatOnceHeldADemonstrationIsNotOpenedForRealUse() {
        loading.begin(Province.TWO_TIERS);
        try {
            assertThatExceptionOfType(DemonstrationException.class)
                    .isThrownBy(loader::afterSingletonsInstantiated)
                    .satisfies(refused -> assertThat(refused.key()).isEqualTo("demonstration.not-for-real-use"));
        } finally {
            jdbc.sql("DELETE FROM demonstration.loading").update();
        }
    }
}

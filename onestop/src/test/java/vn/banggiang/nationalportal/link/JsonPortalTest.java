package vn.banggiang.nationalportal.link;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.banggiang.applicants.ApplicantFacts;
import vn.banggiang.applicants.ApplicantKind;
import vn.banggiang.applicants.Contact;
import vn.banggiang.cases.FileIntake;
import vn.banggiang.cases.facts.Delivery;
import vn.banggiang.procedures.facts.ChannelKind;
import vn.banggiang.procedures.facts.Coded;

/** What is said to the portal and what is believed of its answers. */
class JsonPortalTest {

    private static final CaseRecord RECORD = new CaseRecord(
            "H14.15-261201-0007",
            "1.012766",
            "Cấp giấy xác nhận giả định",
            new Coded("L1", "Đất đai"),
            ChannelKind.POST,
            Delivery.ELECTRONIC,
            new ApplicantFacts(
                    ApplicantKind.CITIZEN,
                    "Nguyễn Thị Lơ Thơ",
                    LocalDate.of(1987, 3, 8),
                    "999187000018",
                    "",
                    new Contact("0900000018", "gia.dinh@example.org", "Tổ 3, phường Thử")),
            "H14.15",
            "Sở Giả định",
            4,
            Instant.parse("2026-12-01T01:02:03Z"),
            Instant.parse("2026-12-01T02:00:00Z"),
            Instant.parse("2026-12-08T10:00:00Z"),
            null);

    private StandInPortal standIn;
    private NationalPortal portal;

    @BeforeEach
    void aPortal() throws IOException {
        standIn = new StandInPortal();
        portal = standIn.portal();
    }

    @AfterEach
    void itCloses() {
        standIn.close();
    }

    @Test
    void aCaseIsSaidInTheFieldsOfThePortalWithoutHowItsApplicantIsReached() throws Exception {
        portal.keep(RECORD, false);

        var kept = standIn.kept(RECORD.code());
        assertThat(kept.path("MaTTHC").asString()).isEqualTo("1.012766");
        assertThat(kept.path("KenhThucHien").asString()).isEqualTo("3");
        assertThat(kept.path("MaDoiTuong").asString()).isEqualTo("999187000018");
        assertThat(kept.path("NgayNopHoSo").asString()).isEqualTo("20261201080203");
        assertThat(kept.path("NgayKetThucXuLy").asString("-")).isEmpty();
        assertThat(kept.toString()).doesNotContain("0900000018", "example.org", "phường Thử");
    }

    @Test
    void whatThePortalDoesNotTakeIsRefusedWithWhatItSays() {
        var line = new Progress("H14.15-261201-0099", 1, Instant.EPOCH, "Sở Giả định", "Nộp hồ sơ", null);

        assertThatExceptionOfType(PortalRefused.class)
                .isThrownBy(() -> portal.tell(List.of(line)))
                .withMessage("05 Hồ sơ chưa được đồng bộ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"<html>", "[]", "{}", "null", "{\"error_code\": {}}", "{\"error_code\": \"\"}", "\u0000"})
    void whatCannotBeReadIsAskedForAgain(String answer) {
        standIn.says(200, answer);

        assertThatExceptionOfType(PortalUnavailable.class).isThrownBy(() -> portal.keep(RECORD, false));
        assertThatExceptionOfType(PortalUnavailable.class).isThrownBy(() -> portal.submissions());
    }

    @Test
    void aPortalThatIsDownBreaksOffOrAnswersWithoutEndIsAskedForAgain() {
        standIn.says(503, "later");
        assertThatExceptionOfType(PortalUnavailable.class).isThrownBy(() -> portal.keep(RECORD, false));
        standIn.says(200, "{\"error_code\": \"00\", \"message\": \"" + "x".repeat(5 << 20) + "\"}");
        assertThatExceptionOfType(PortalUnavailable.class).isThrownBy(() -> portal.keep(RECORD, false));
        standIn.recovers();
        standIn.losesAnswers(1);
        assertThatExceptionOfType(PortalUnavailable.class).isThrownBy(() -> portal.keep(RECORD, false));
        standIn.close();
        assertThatExceptionOfType(PortalUnavailable.class).isThrownBy(() -> portal.keep(RECORD, false));
    }

    @Test
    void aSubmissionIsReadAsFarAsItCanBe() throws Exception {
        standIn.shows(Map.of(
                "MaHoSo",
                "G01-0001",
                "MaTTHC",
                List.of("no text"),
                "ChuHoSo",
                "x".repeat(100_000),
                "HinhThuc",
                "7",
                "TaiLieuNop",
                List.of(
                        Map.of("TenTepDinhKem", "đơn.pdf", "DuongDanTaiTepTin", "/files/1"),
                        Map.of("DuongDanTaiTepTin", "ht tp:// no"))));
        standIn.shows(Map.of("MaTTHC", "1.012766"));

        assertThat(portal.submissions()).singleElement().satisfies(one -> {
            assertThat(one.procedure()).isEmpty();
            assertThat(one.sender().name()).hasSize(500);
            assertThat(one.delivery()).isEqualTo(Delivery.COUNTER);
            assertThat(one.papers())
                    .extracting(Submission.Attached::file)
                    .containsExactly(standIn.address().resolve("/files/1"));
        });
    }

    @Test
    void filesAreFetchedFromThePortalAloneAndNoMoreOfThemThanShowsThatTheyAreTooLarge() throws Exception {
        standIn.has("/files/large", new byte[(int) FileIntake.MOST_BYTES + 5000]);

        assertThat(portal.open(standIn.address().resolve("/files/large")).readAllBytes())
                .hasSize((int) FileIntake.MOST_BYTES + 1);
        assertThatExceptionOfType(PortalUnavailable.class)
                .isThrownBy(() -> portal.open(standIn.address().resolve("/files/none")));
        for (String elsewhere : List.of(
                "http://127.0.0.1:1/files/1",
                "file:///etc/passwd",
                "http://localhost/files/1",
                "http://somebody@127.0.0.1:" + standIn.address().getPort() + "/files/large",
                "https://169.254.169.254/latest")) {
            assertThatExceptionOfType(PortalRefused.class)
                    .as(elsewhere)
                    .isThrownBy(() -> portal.open(URI.create(elsewhere)));
        }
    }

    @Test
    void theTokenNeverGoesInTheOpenOverANetwork() {
        for (String address : List.of("http://portal.example.vn/api", "ftp://127.0.0.1/", "mailto:a@example.vn")) {
            assertThatIllegalArgumentException()
                    .as(address)
                    .isThrownBy(() -> new JsonPortal(URI.create(address), "H14", "t"));
        }
    }
}

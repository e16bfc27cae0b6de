package vn.banggiang.participation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.banggiang.PlatformTest;
import vn.banggiang.calendar.VietnamTime;
import vn.banggiang.documents.Papers;
import vn.banggiang.identity.Actor;
import vn.banggiang.participation.guard.OlderStamps;

/** A draft is approved, commented by citizens while its time runs, answered after it; nobody learns who commented. */
@PlatformTest
class ConsultationStoryTest {

    private static final String WHO = "Triệu Văn Giả Định";

    private final Consulting consulting;
    private final Commenting commenting;
    private final Weighing weighing;
    private final ConsultationReading reading;
    private final ConsultationWork work;
    private final PublishedConsultations published;
    private final DraftFiles files;
    private final JdbcClient jdbc;
    private final BeanFactory beans;

    @LocalServerPort
    private int port;

    ConsultationStoryTest(
            Consulting consulting,
            Commenting commenting,
            Weighing weighing,
            ConsultationReading reading,
            ConsultationWork work,
            PublishedConsultations published,
            DraftFiles files,
            JdbcClient jdbc,
            BeanFactory beans) {
        this.consulting = consulting;
        this.commenting = commenting;
        this.weighing = weighing;
        this.reading = reading;
        this.work = work;
        this.published = published;
        this.files = files;
        this.jdbc = jdbc;
        this.beans = beans;
    }

    @Test
    void aDraftIsCommentedAndEverybodyReadsWhatBecameOfIt() {
        Townhall hall = Townhall.open(beans);
        Citizen citizen = new Citizen(port);
        ConsultationId id = ConsultationId.random();
        DraftFile file = files.take(0, "Dự thảo.pdf", new ByteArrayInputStream(Papers.letter()));
        consulting.save(hall.office().clerk(), id, text(0, 59), List.of(file));
        assertThat(actions(hall.office().leader())).containsExactly("participation.action.approve-consultation");
        assertThat(citizen.reads(hall.href() + "/gop-y-van-ban")).doesNotContain("Quy định mức thu");
        consulting.publish(hall.office().leader(), id);
        consulting.publish(hall.office().leader(), id);

        String one = hall.href() + "/gop-y-van-ban/" + only(hall).number();
        assertThat(citizen.reads(hall.href() + "/gop-y-van-ban")).contains("Quy định mức thu", one, "Đang lấy ý kiến");
        assertThat(citizen.reads(hall.href())).contains(one);
        assertThat(citizen.reads(hall.href() + "/tim-kiem?q=muc+thu+phi")).contains(one);
        assertThat(citizen.get(one + "/tep/0").statusCode()).isEqualTo(200);
        assertThat(citizen.get(one + "/tep/1").statusCode()).isEqualTo(404);
        assertThat(citizen.sends(one + "/gui-gop-y", form(id, "Điều 3 nên giảm mức thu cho hộ nghèo. " + WHO, true))
                        .body())
                .contains("Đã nhận góp ý");
        assertThat(citizen.sends(one + "/gui-gop-y", form(id, "Tôi không muốn hiện góp ý này ra.", false))
                        .statusCode())
                .isEqualTo(200);
        assertThat(citizen.sends(one + "/gui-gop-y", form(id, "Mua thuốc tại spam.example ngay!", true))
                        .statusCode())
                .isEqualTo(200);
        assertThat(actions(hall.office().clerk())).containsExactly("participation.action.weigh");
        assertThat(citizen.reads(one)).contains("Đã nhận 3 góp ý").doesNotContain("hộ nghèo");

        ConsultationReading.Seen seen = reading.see(hall.office().clerk(), id, 0);
        Comment poor = said(seen, "hộ nghèo");
        assertThat(seen.proposal(poor)).isEqualTo("Điều 3 nên giảm mức thu cho hộ nghèo. […]");
        assertThatThrownBy(() -> weighing.take(hall.office().clerk(), poor.id(), poor.words()))
                .isInstanceOf(ParticipationException.class);
        weighing.take(hall.office().clerk(), poor.id(), seen.proposal(poor));
        weighing.take(hall.office().clerk(), said(seen, "không muốn").id(), "Tôi không muốn hiện góp ý này ra.");
        weighing.drop(hall.office().clerk(), said(seen, "spam").id());
        assertThat(citizen.reads(one))
                .contains("hộ nghèo", "Đã nhận 2 góp ý")
                .doesNotContain("không muốn hiện", "spam", WHO);

        assertThatThrownBy(() -> consulting.answer(hall.office().clerk(), id, Townhall.text("<p>Sớm</p>")))
                .isInstanceOf(ParticipationException.class);
        end(id);
        assertThat(citizen.get(one + "/gui-gop-y").statusCode()).isEqualTo(404);
        assertThatThrownBy(() -> consulting.answer(hall.office().clerk(), id, Townhall.text("<p>Chưa xem xét</p>")))
                .isInstanceOfSatisfying(
                        ParticipationException.class,
                        refused -> assertThat(refused.key()).isEqualTo("participation.comments-open"));
        weighing.decide(hall.office().clerk(), poor.id(), Comment.Outcome.FOLLOWED, "Bổ sung khoản 2 Điều 3");
        weighing.decide(
                hall.office().clerk(),
                said(seen, "không muốn").id(),
                Comment.Outcome.NOT_FOLLOWED,
                "Không có nội dung");
        consulting.answer(hall.office().clerk(), id, Townhall.text("<p>Đã tiếp thu một góp ý.</p>"));
        assertThat(actions(hall.office().leader())).containsExactly("participation.action.approve-consultation-answer");
        consulting.approveAnswer(hall.office().leader(), id);

        assertThat(citizen.reads(one))
                .contains("Đã tiếp thu một góp ý", "Bổ sung khoản 2 Điều 3", "Tiếp thu", "hộ nghèo")
                .doesNotContain(WHO, "Không có nội dung");
        assertThatThrownBy(() -> weighing.drop(hall.office().clerk(), poor.id()))
                .isInstanceOf(ParticipationException.class);
    }

    @Test
    void aDraftOfLegalNormsIsOpenForTheDaysOfTheLawAndAnyOtherAsLongAsOneLikes() {
        Townhall hall = Townhall.open(beans);
        assertThatThrownBy(
                        () -> consulting.save(hall.office().clerk(), ConsultationId.random(), text(0, 58), List.of()))
                .isInstanceOfSatisfying(
                        ParticipationException.class,
                        refused -> assertThat(refused.key()).isEqualTo("participation.consultation-short"));
        ConsultationText other = new ConsultationText(
                "Kế hoạch trồng cây", Townhall.text("<p>Trồng cây</p>"), false, today(), today().plusDays(5));
        consulting.save(hall.office().clerk(), ConsultationId.random(), other, List.of());
        assertThatThrownBy(
                        () -> consulting.save(hall.office().clerk(), ConsultationId.random(), text(-1, 90), List.of()))
                .isInstanceOf(ParticipationException.class);
    }

    @Test
    void whatIsToComeIsNotSeenAndComesByItself() {
        Townhall hall = Townhall.open(beans);
        ConsultationId id = ConsultationId.random();
        consulting.save(hall.office().clerk(), id, text(3, 70), List.of());
        consulting.publish(hall.office().leader(), id);

        assertThat(published.newest(hall.office().agency().id(), 1)).isEmpty();
        assertThat(published.nextChange(hall.office().agency().id()))
                .hasValueSatisfying(next -> assertThat(VietnamTime.day(next)).isEqualTo(today().plusDays(3)));
        assertThatThrownBy(() -> commenting.comment(
                        CommentId.random(), id, "Góp ý quá sớm rồi", Asker.typed(WHO, "", "0900000000"), true, false))
                .isInstanceOf(ParticipationException.class);
    }

    @Test
    void strangersAndWritersApproveNothing() {
        Townhall hall = Townhall.open(beans);
        Townhall foreign = Townhall.open(beans);
        ConsultationId id = ConsultationId.random();
        consulting.save(hall.office().leader(), id, text(0, 70), List.of());

        assertThatThrownBy(() -> consulting.publish(hall.office().leader(), id))
                .isInstanceOf(ParticipationException.class);
        assertThatThrownBy(() -> consulting.publish(foreign.office().leader(), id))
                .isInstanceOf(ParticipationException.class);
        assertThatThrownBy(() -> reading.see(foreign.office().leader(), id, 0))
                .isInstanceOf(ParticipationException.class);
        assertThatThrownBy(() -> consulting.save(foreign.office().clerk(), id, text(0, 80), List.of()))
                .isInstanceOf(ParticipationException.class);
        assertThatThrownBy(() ->
                        consulting.save(hall.office().specialist(), ConsultationId.random(), text(0, 80), List.of()))
                .isInstanceOf(ParticipationException.class);
    }

    private List<String> actions(Actor actor) {
        return work.waitingFor(actor).lines().stream()
                .map(item -> item.actionKey())
                .toList();
    }

    private Consultation only(Townhall hall) {
        return published.newest(hall.office().agency().id(), 1).getFirst();
    }

    private static Comment said(ConsultationReading.Seen seen, String words) {
        return seen.comments().lines().stream()
                .filter(comment -> comment.words().contains(words))
                .findFirst()
                .orElseThrow();
    }

    /** Time passes: the last day is over. */
    private void end(ConsultationId id) {
        jdbc.sql(
                        "UPDATE participation.consultation SET from_day = from_day - 100, until_day = until_day - 100 WHERE id = :id")
                .param("id", id.value())
                .update();
    }

    private LocalDate today() {
        return published.today();
    }

    private ConsultationText text(int from, int until) {
        return new ConsultationText(
                "Quy định mức thu phí tham quan",
                Townhall.text("<p>Điều 3. Mức thu phí là 20.000 đồng.</p>"),
                true,
                today().plusDays(from),
                today().plusDays(until));
    }

    private Map<String, String> form(ConsultationId id, String words, boolean show) {
        Map<String, String> form = new HashMap<>();
        form.put("stamp", OlderStamps.filledIn(beans, "comment " + id).text());
        form.put("words", words);
        form.put("show", show ? "yes" : "");
        form.put("name", WHO);
        form.put("email", "trieu@vidu.example");
        form.put("consent", "yes");
        return form;
    }
}

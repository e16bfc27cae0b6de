package vn.banggiang.participation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.banggiang.PlatformTest;
import vn.banggiang.identity.Actor;
import vn.banggiang.participation.guard.OlderStamps;

/** A citizen asks, the agency reads, hands on, answers and approves; everybody reads it, and nobody learns who asked. */
@PlatformTest
class QuestionStoryTest {

    private static final String WHO = "Hoàng Thị Giả Định";
    private static final String TELEPHONE = "0912 000 111";
    private static final String EMAIL = "gia.dinh@vidu.example";
    private static final AskedText PUBLIC =
            new AskedText("Cấp lại giấy khai sinh", "Tôi mất giấy khai sinh thì xin cấp lại ở đâu?");

    private final Asking asking;
    private final Moderating moderating;
    private final Answering answering;
    private final QuestionReading reading;
    private final QuestionList list;
    private final QuestionWork work;
    private final PublishedQuestions published;
    private final Forgetting forgetting;
    private final JdbcClient jdbc;
    private final BeanFactory beans;

    @LocalServerPort
    private int port;

    QuestionStoryTest(
            Asking asking,
            Moderating moderating,
            Answering answering,
            QuestionReading reading,
            QuestionList list,
            QuestionWork work,
            PublishedQuestions published,
            Forgetting forgetting,
            JdbcClient jdbc,
            BeanFactory beans) {
        this.asking = asking;
        this.moderating = moderating;
        this.answering = answering;
        this.reading = reading;
        this.list = list;
        this.work = work;
        this.published = published;
        this.forgetting = forgetting;
        this.jdbc = jdbc;
        this.beans = beans;
    }

    @Test
    void whatACitizenAsksEverybodyReadsAnsweredAndNobodyLearnsWhoAsked() {
        Townhall first = Townhall.open(beans);
        Townhall other = Townhall.open(beans);
        Citizen citizen = new Citizen(port);
        Map<String, String> form = form(first);
        String at = first.href() + "/hoi-dap/dat-cau-hoi";

        assertThat(citizen.reads(at)).contains("name=\"stamp\"", "Nghị định 13/2023");
        ReceiptCode receipt = Citizen.receipt(citizen.sends(at, form));
        assertThat(Citizen.receipt(citizen.sends(at, form))).isEqualTo(receipt);
        QuestionId id = only(first.office().clerk());

        moderating.route(first.office().clerk(), id, other.office().agency().id(), "Thuộc Sở kia");
        moderating.accept(other.office().clerk(), id, QuestionField.JUSTICE, PUBLIC);
        moderating.assign(
                other.office().clerk(), id, other.office().specialist().person(), 3, "");
        answering.answer(
                other.office().specialist(), id, Townhall.text("<p>Nộp tờ khai tại <strong>UBND xã</strong>.</p>"));
        assertThat(citizen.reads(other.href() + "/hoi-dap")).doesNotContain(PUBLIC.title());
        answering.approve(other.office().leader(), id);
        answering.approve(other.office().leader(), id);

        String page = citizen.reads(other.href() + "/hoi-dap");
        assertThat(page).contains(PUBLIC.title());
        String one = other.href() + "/hoi-dap/"
                + published.newest(other.office().agency().id(), 1).getFirst().number();
        assertThat(citizen.reads(one))
                .contains("<strong>UBND xã</strong>", PUBLIC.words())
                .doesNotContain(WHO, EMAIL, "0912");
        assertThat(citizen.get(first.href() + one.substring(other.href().length()))
                        .statusCode())
                .isEqualTo(404);
        assertThat(citizen.reads(other.href())).contains(PUBLIC.title(), one);
        assertThat(citizen.reads("/cong/sitemap.xml")).contains(one);
        assertThat(citizen.reads(first.href() + "/tim-kiem?o=all&q=giay+khai+sinh+" + "cap+lai"))
                .contains(one);
        assertThat(citizen.reads(
                        first.href() + "/hoi-dap/tra-cuu?ma=" + receipt.value().toLowerCase(Locale.ROOT)))
                .contains("Đã trả lời", one, other.office().agency().name(), "<strong>UBND xã</strong>")
                .doesNotContain(WHO, EMAIL, "0912", other.office().specialist().fullName(), "Thuộc Sở kia");
        assertThat(reading.see(first.office().clerk(), id).asker()).isEmpty();
        assertThat(reading.see(other.office().clerk(), id).asker())
                .hasValueSatisfying(asker -> assertThat(asker.name()).isEqualTo(WHO));
    }

    @Test
    void theAskerIsStruckOutAndATextThatStillTellsIsRefused() {
        Townhall hall = Townhall.open(beans);
        QuestionId id = QuestionId.random();
        AskedText told = AskedText.typed(
                "Hỏi về đất", "Tôi là hoàng thị giả định, gọi 0912.000.111 hoặc gia.dinh@vidu.example, thửa 12.");
        asking.ask(id, hall.office().agency().id(), QuestionField.LAND, told, Asker.typed(WHO, EMAIL, TELEPHONE), true);

        AskedText proposal = reading.see(hall.office().clerk(), id).proposal();
        assertThat(proposal.words()).isEqualTo("Tôi là […], gọi […] hoặc […], thửa 12.");
        for (String telling : List.of("Hoang Thi Gia Dinh", "0912-000-111", "+84912000111", "GIA.DINH@vidu.example")) {
            AskedText still = new AskedText("Hỏi về đất", "Liên hệ " + telling + " nhé các anh chị");
            assertThatThrownBy(() -> moderating.accept(hall.office().clerk(), id, QuestionField.LAND, still))
                    .as(telling)
                    .isInstanceOfSatisfying(
                            ParticipationException.class,
                            refused -> assertThat(refused.key()).isEqualTo("participation.personal-data"));
        }
        moderating.accept(hall.office().clerk(), id, QuestionField.LAND, proposal);
        moderating.assign(hall.office().clerk(), id, hall.office().specialist().person(), null, "");
        assertThatThrownBy(() -> answering.answer(
                        hall.office().specialist(), id, Townhall.text("<p>Chào bà Hoàng Thị Giả Định</p>")))
                .isInstanceOf(ParticipationException.class);
    }

    @Test
    void whoWroteDoesNotApproveAndNobodyElseSeesOrDoesAnything() {
        Townhall hall = Townhall.open(beans);
        Townhall foreign = Townhall.open(beans);
        QuestionId id = asked(hall);

        assertThatThrownBy(() -> reading.see(foreign.office().leader(), id)).isInstanceOf(ParticipationException.class);
        assertThatThrownBy(() -> reading.see(hall.office().colleague(), id)).isInstanceOf(ParticipationException.class);
        assertThatThrownBy(() -> moderating.accept(foreign.office().clerk(), id, QuestionField.LAND, null))
                .isInstanceOf(ParticipationException.class);
        moderating.accept(hall.office().clerk(), id, QuestionField.LAND, null);
        assertThatThrownBy(() -> moderating.assign(
                        hall.office().clerk(), id, foreign.office().specialist().person(), null, ""))
                .isInstanceOf(ParticipationException.class);
        moderating.assign(hall.office().clerk(), id, hall.office().leader().person(), null, "");
        answering.answer(hall.office().leader(), id, Townhall.text("<p>Của lãnh đạo</p>"));
        assertThatThrownBy(() -> answering.approve(hall.office().leader(), id))
                .isInstanceOfSatisfying(
                        ParticipationException.class,
                        refused -> assertThat(refused.key()).isEqualTo("participation.writer-approves-not"));
        assertThat(list.page(foreign.office().leader(), new QuestionFilter(Set.of(), "", 0))
                        .lines())
                .isEmpty();
    }

    @Test
    void anAnswerForTheAskerAloneIsInNoListAndARefusalSaysWhy() {
        Townhall hall = Townhall.open(beans);
        Citizen citizen = new Citizen(port);
        ReceiptCode quiet = Citizen.receipt(citizen.sends(hall.href() + "/hoi-dap/dat-cau-hoi", form(hall)));
        QuestionId id = only(hall.office().clerk());
        moderating.accept(hall.office().clerk(), id, QuestionField.JUSTICE, null);
        moderating.assign(hall.office().clerk(), id, hall.office().specialist().person(), null, "");
        answering.answer(hall.office().specialist(), id, Townhall.text("<p>Trả lời riêng</p>"));
        answering.approve(hall.office().leader(), id);
        ReceiptCode refused = Citizen.receipt(citizen.sends(hall.href() + "/hoi-dap/dat-cau-hoi", form(hall)));
        QuestionId second = work.waitingFor(hall.office().clerk()).lines().stream()
                .map(item -> new QuestionId(UUID.fromString(item.href().replaceAll(".*/", ""))))
                .findFirst()
                .orElseThrow();
        moderating.refuse(hall.office().clerk(), second, "Không thuộc thẩm quyền");

        assertThat(citizen.reads(hall.href() + "/hoi-dap/tra-cuu?ma=" + quiet)).contains("Trả lời riêng");
        assertThat(citizen.reads(hall.href() + "/hoi-dap/tra-cuu?ma=" + refused))
                .contains("Không thuộc thẩm quyền");
        assertThat(published.newest(hall.office().agency().id(), 9)).isEmpty();
        assertThat(citizen.get(hall.href() + "/hoi-dap/tra-cuu?ma=2222-2222-2222")
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void whatIsTakenOffIsGoneAtOnceAndStillReadByWhoAsked() {
        Townhall hall = Townhall.open(beans);
        Citizen citizen = new Citizen(port);
        ReceiptCode receipt = Citizen.receipt(citizen.sends(hall.href() + "/hoi-dap/dat-cau-hoi", form(hall)));
        QuestionId id = only(hall.office().clerk());
        answered(hall, id);
        String one = hall.href() + "/hoi-dap/"
                + published.newest(hall.office().agency().id(), 1).getFirst().number();
        assertThat(citizen.reads(one)).contains(PUBLIC.title());

        answering.withdraw(hall.office().leader(), id, "Trả lời chưa đúng");

        assertThat(citizen.get(one).statusCode()).isEqualTo(404);
        assertThat(citizen.reads(hall.href() + "/hoi-dap")).doesNotContain(PUBLIC.title());
        assertThat(citizen.reads(hall.href() + "/hoi-dap/tra-cuu?ma=" + receipt))
                .contains("UBND");
    }

    @Test
    void eachStepWaitsForWhoseTurnItIs() {
        Townhall hall = Townhall.open(beans);
        QuestionId id = asked(hall);
        assertThat(actions(hall.office().clerk())).containsExactly("participation.action.moderate");
        assertThat(actions(hall.office().leader())).isEmpty();
        moderating.accept(hall.office().clerk(), id, QuestionField.LAND, null);
        assertThat(actions(hall.office().clerk())).containsExactly("participation.action.assign");
        moderating.assign(hall.office().clerk(), id, hall.office().specialist().person(), 2, "");
        assertThat(actions(hall.office().specialist())).containsExactly("participation.action.answer");
        answering.answer(hall.office().specialist(), id, Townhall.text("<p>Xong</p>"));
        assertThat(actions(hall.office().leader())).containsExactly("participation.action.approve");
        answering.sendBack(hall.office().leader(), id, "Thiếu căn cứ");
        assertThat(actions(hall.office().specialist())).containsExactly("participation.action.answer");
    }

    @Test
    void whoAskedIsForgottenWhenTheTimeIsOverAndWhatWasPublishedStays() {
        Townhall hall = Townhall.open(beans);
        QuestionId id = asked(hall);
        answered(hall, id);
        jdbc.sql("UPDATE participation.question SET ended_at = now() - interval '370 days' WHERE id = :id")
                .param("id", id.value())
                .update();

        forgetting.forgetAll();

        QuestionReading.Seen seen = reading.see(hall.office().clerk(), id);
        assertThat(seen.asker()).isEmpty();
        assertThat(seen.question().words()).isEqualTo(PUBLIC.words());
        assertThat(published.newest(hall.office().agency().id(), 1)).hasSize(1);
        assertThat(seen.trail()).last().satisfies(last -> assertThat(last.act()).isEqualTo(Happening.Act.FORGOTTEN));
    }

    private List<String> actions(Actor actor) {
        return work.waitingFor(actor).lines().stream()
                .map(item -> item.actionKey())
                .toList();
    }

    private QuestionId asked(Townhall hall) {
        QuestionId id = QuestionId.random();
        asking.ask(
                id,
                hall.office().agency().id(),
                QuestionField.LAND,
                AskedText.typed("Hỏi về đất", "Thửa đất của tôi ở đâu trên bản đồ?"),
                Asker.typed(WHO, "", TELEPHONE),
                false);
        return id;
    }

    private void answered(Townhall hall, QuestionId id) {
        moderating.accept(hall.office().clerk(), id, QuestionField.JUSTICE, PUBLIC);
        moderating.assign(hall.office().clerk(), id, hall.office().specialist().person(), null, "");
        answering.answer(hall.office().specialist(), id, Townhall.text("<p>Tại UBND xã</p>"));
        answering.approve(hall.office().leader(), id);
    }

    private QuestionId only(Actor clerk) {
        return list.page(clerk, new QuestionFilter(Set.of(), "", 0))
                .lines()
                .getFirst()
                .id();
    }

    private Map<String, String> form(Townhall hall) {
        Map<String, String> form = new HashMap<>();
        form.put(
                "stamp",
                OlderStamps.filledIn(beans, "question " + hall.office().agency().id())
                        .text());
        form.put("field", "justice");
        form.put("title", "Mất giấy khai sinh");
        form.put("words", "Tôi tên " + WHO + ", mất giấy khai sinh thì xin cấp lại ở đâu?");
        form.put("name", WHO);
        form.put("email", EMAIL);
        form.put("telephone", TELEPHONE);
        form.put("consent", "yes");
        return form;
    }
}

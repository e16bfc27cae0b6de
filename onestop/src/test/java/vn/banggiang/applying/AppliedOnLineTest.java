package vn.banggiang.applying;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.banggiang.PlatformTest;
import vn.banggiang.applicants.ApplicantActor;
import vn.banggiang.applicants.Applicants;
import vn.banggiang.applicants.Authorities;
import vn.banggiang.applicants.Locker;
import vn.banggiang.applicants.LockerFile;
import vn.banggiang.applicants.LockerPaper;
import vn.banggiang.applicants.PaperId;
import vn.banggiang.applicants.PaperSource;
import vn.banggiang.applicants.Provenance;
import vn.banggiang.applicants.SignedUp;
import vn.banggiang.calendar.VietnamTime;
import vn.banggiang.cases.CaseFees;
import vn.banggiang.cases.CaseFilter;
import vn.banggiang.cases.CaseList;
import vn.banggiang.cases.CaseMoves;
import vn.banggiang.cases.CaseReading;
import vn.banggiang.cases.CaseResults;
import vn.banggiang.cases.CaseSheets;
import vn.banggiang.cases.CaseStanding;
import vn.banggiang.cases.CaseView;
import vn.banggiang.cases.FileIntake;
import vn.banggiang.cases.MoveOrder;
import vn.banggiang.cases.OneStopShop;
import vn.banggiang.cases.OwnCases;
import vn.banggiang.cases.ResultWords;
import vn.banggiang.cases.facts.BroughtPaper;
import vn.banggiang.cases.facts.Case;
import vn.banggiang.cases.facts.CaseFile;
import vn.banggiang.cases.facts.CaseId;
import vn.banggiang.cases.facts.CaseState;
import vn.banggiang.cases.facts.Delivery;
import vn.banggiang.directory.Role;
import vn.banggiang.documents.OutgoingId;
import vn.banggiang.forms.FormId;
import vn.banggiang.forms.FormVersion;
import vn.banggiang.forms.FormView;
import vn.banggiang.forms.Forms;
import vn.banggiang.forms.facts.Condition;
import vn.banggiang.forms.facts.FormDefinition;
import vn.banggiang.forms.facts.FormPage;
import vn.banggiang.forms.facts.Limits;
import vn.banggiang.forms.facts.Question;
import vn.banggiang.forms.facts.QuestionKind;
import vn.banggiang.forms.facts.Typed;
import vn.banggiang.identity.Actor;
import vn.banggiang.layout.DocumentType;
import vn.banggiang.outgoing.Desk;
import vn.banggiang.outgoing.IssueOrder;
import vn.banggiang.outgoing.Issuing;
import vn.banggiang.outgoing.OutgoingDocuments;
import vn.banggiang.payments.ChargeId;
import vn.banggiang.payments.ChargeKind;
import vn.banggiang.payments.ChargeState;
import vn.banggiang.payments.Collecting;
import vn.banggiang.refusal.Refusal;
import vn.banggiang.sealing.PlainWords;
import vn.banggiang.workflows.steps.Outcome;
import vn.banggiang.workflows.steps.StepKey;
import vn.banggiang.workflows.steps.Way;

/** Somebody applies from home, and has the signed result in their account. */
@PlatformTest
class AppliedOnLineTest {

    private static final byte[] SCAN = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n', 0, 0};
    private static final String REASON = "Xác nhận để bổ sung hồ sơ vay vốn giả định.";

    private final BeanFactory beans;
    private final JdbcClient jdbc;
    private final Clock clock;
    private final Offers offers;
    private final Drafts drafts;
    private final Sending sending;
    private final LockerOffers lockerOffers;
    private final Locker locker;
    private final Forms forms;
    private final OwnCases own;
    private final CaseReading reading;
    private final CaseList list;
    private final CaseMoves moves;
    private final CaseSheets sheets;
    private final CaseFees fees;
    private final FileIntake intake;

    private OneStopShop shop;
    private ApplicantActor citizen;
    private String code;
    private FormId form;

    AppliedOnLineTest(
            BeanFactory beans,
            JdbcClient jdbc,
            Clock clock,
            Offers offers,
            Drafts drafts,
            Sending sending,
            LockerOffers lockerOffers,
            Locker locker,
            Forms forms,
            OwnCases own,
            CaseReading reading,
            CaseList list,
            CaseMoves moves,
            CaseSheets sheets,
            CaseFees fees,
            FileIntake intake) {
        this.beans = beans;
        this.jdbc = jdbc;
        this.clock = clock;
        this.offers = offers;
        this.drafts = drafts;
        this.sending = sending;
        this.lockerOffers = lockerOffers;
        this.locker = locker;
        this.forms = forms;
        this.own = own;
        this.reading = reading;
        this.list = list;
        this.moves = moves;
        this.sheets = sheets;
        this.fees = fees;
        this.intake = intake;
    }

    @BeforeEach
    void aProcedureThatIsDoneOnLine() {
        shop = OneStopShop.open(beans);
        citizen = SignedUp.someone(beans, "Lương Thị Mẫu");
        code = "don-" + UUID.randomUUID().toString().substring(0, 8);
        form = published(definition(false)).form();
        offers.tie(shop.office().leader(), shop.code(), form);
    }

    @Test
    void whatIsSentIsACaseWithItsFormAndItsFiles() throws IOException {
        CaseId draft = filled();
        drafts.put(citizen, draft, slot(), scan());
        assertThat(own.of(citizen)).isEmpty();
        assertThat(new PlainWords(jdbc).tablesWith("applying", REASON)).isEmpty();

        CaseId id = sending.send(citizen, draft);

        assertThat(drafts.of(citizen)).isEmpty();
        assertThat(own.of(citizen)).extracting(Case::id).containsExactly(id);
        Case one = own.see(citizen, id).one();
        assertThat(one.state()).isEqualTo(CaseState.SUBMITTED);
        assertThat(one.code().value()).endsWith("-0001");
        assertThat(new PlainWords(jdbc).tablesWith("cases", REASON)).isEmpty();
        CaseView seen = reading.see(shop.officer(), id);
        assertThat(seen.papers()).singleElement().extracting(BroughtPaper::name).isEqualTo("Ảnh chụp giấy tờ");
        assertThat(text(sheets.printForm(shop.office().specialist(), id)))
                .contains(REASON, "Lương Thị Mẫu", "0912345678", "anh.png");
        assertThat(text(own.form(citizen, id))).contains(REASON);
    }

    @Test
    void twentySendsAtOnceAreOneCase() throws Exception {
        CaseId draft = filled();
        try (ExecutorService many = Executors.newFixedThreadPool(20)) {
            List<Callable<CaseId>> sends = IntStream.range(0, 20)
                    .<Callable<CaseId>>mapToObj(i -> () -> sending.send(citizen, draft))
                    .toList();
            Set<CaseId> sent = new HashSet<>();
            for (Future<CaseId> one : many.invokeAll(sends)) {
                sent.add(one.get());
            }
            assertThat(sent).containsExactly(draft);
        }
        assertThat(own.of(citizen)).hasSize(1);
        assertThat(shop.entered().code().value()).endsWith("-0002");
    }

    @Test
    void nobodyElseSeesADraftAndWhatIsNotCompleteIsNotSent() {
        CaseId draft = begun();
        ApplicantActor other = SignedUp.someone(beans, "Đàm Văn Khác");
        assertRefused("applying.not-found", () -> drafts.see(other, draft));
        assertRefused("applying.not-found", () -> sending.send(other, draft));
        assertRefused("applying.not-complete", () -> sending.send(citizen, draft));
        assertThat(begun()).isEqualTo(draft);

        offers.untie(shop.office().leader(), shop.code());
        drafts.write(citizen, draft, typed());
        assertRefused("applying.not-offered", () -> sending.send(citizen, draft));
        assertThat(own.of(citizen)).isEmpty();
    }

    @Test
    void aDraftMovesToTheFormInForceAndWhatWasSentStaysInItsOwn() {
        CaseId sent = sending.send(citizen, filled());
        CaseId draft = filled();
        publishedAnew();

        DraftView outdated = drafts.see(citizen, draft);
        assertThat(outdated.isOutdated()).isTrue();
        assertThat(drafts.changes(outdated).form())
                .extracting(change -> change.question())
                .contains("amount");
        assertRefused("applying.outdated", () -> sending.send(citizen, draft));
        drafts.move(citizen, draft);
        drafts.move(citizen, draft);

        DraftView moved = drafts.see(citizen, draft);
        assertThat(moved.isOutdated()).isFalse();
        assertThat(moved.typed().one("reason")).isEqualTo(REASON);
        assertRefused("applying.not-complete", () -> sending.send(citizen, draft));
        assertThat(own.see(citizen, sent).filled().orElseThrow().form().number())
                .isEqualTo(1);
    }

    @Test
    void filesAreBoundedAndWhatIsInTheLockerNeedNotBeUploaded() {
        CaseId draft = begun();
        for (int i = 0; i < 2; i++) {
            drafts.put(citizen, draft, slot(), scan());
        }
        assertThat(drafts.see(citizen, draft).uploads()).hasSize(1);
        assertRefused("applying.too-many-files", () -> {
            for (int i = 0; i < 3; i++) {
                drafts.put(citizen, draft, slot(), other(i));
            }
        });
        drafts.takeAway(citizen, draft, slot(), scan().stored().sha256().value());
        assertThat(drafts.see(citizen, draft).typed().of("scan")).hasSize(2);
        assertRefused("applying.not-found", () -> drafts.put(citizen, draft, "other", scan()));

        PaperId kept = locker.keep(paper(citizen));
        DraftView view = drafts.see(citizen, draft);
        Slot slot = offers.of(shop.procedure()).orElseThrow().slot(slot());
        assertThat(lockerOffers.of(view, slot)).extracting(LockerPaper::id).containsExactly(kept);
        lockerOffers.use(citizen, draft, slot(), kept);
        assertThat(drafts.see(citizen, draft).uploads()).hasSize(3);
        assertRefused("applying.not-found", () -> lockerOffers.use(citizen, draft, slot(), PaperId.random()));
    }

    @Test
    void whatWasAnsweredBeforeIsOfferedAgainUnlessItIsAskedAnew() {
        sending.send(citizen, filled());
        DraftView again = drafts.see(citizen, begun());
        assertThat(again.typed().one("name")).isEqualTo("Lương Thị Mẫu");
        assertThat(again.typed().one("reason")).isEmpty();
        assertThat(again.typed().one("true")).isEmpty();
    }

    @Test
    void aCaseThatWaitsForItsFeeStandsStillAndGoesOnWhenItIsPaid() {
        CaseId id = sending.send(citizen, filled());
        assertThat(own.see(citizen, id).charges())
                .singleElement()
                .satisfies(view -> assertThat(view.open()).isEqualTo(50_000));
        accept(id);
        ChargeId charge = ChargeId.random();
        var order = new CaseFees.FeeOrder(charge, ChargeKind.FEE, "Phí thẩm định", 120_000, true);
        fees.ask(shop.office().specialist(), id, order);
        fees.ask(shop.office().specialist(), id, order);
        Case waiting = reading.see(shop.officer(), id).one();
        assertThat(waiting.state()).isEqualTo(CaseState.AWAITING_PAYMENT);
        Actor worker = shop.office().specialist();
        assertThat(reading.see(worker, id).ways()).allMatch(exit -> exit.outcome() == Outcome.STOP);
        assertThat(list.page(worker, new CaseFilter(Set.of(CaseStanding.MINE), "", 0))
                        .lines())
                .isEmpty();
        assertRefused(
                "cases.wrong-state",
                () -> moves.move(shop.office().specialist(), id, waiting.revision(), OneStopShop.on("ky-ban-hanh")));

        own.see(citizen, id).charges().forEach(view -> pay(view.charge().id(), view.open()));

        await().until(() -> reading.see(shop.officer(), id).one().state() == CaseState.IN_PROGRESS);
        assertThat(reading.see(shop.officer(), id)
                        .one()
                        .running()
                        .orElseThrow()
                        .pauses()
                        .standingSince())
                .isEmpty();
    }

    @Test
    void aFeeThatIsWaivedHoldsNothingUp() {
        CaseId id = sending.send(citizen, filled());
        accept(id);
        pay(own.see(citizen, id).charges().getFirst().charge().id(), 50_000);
        ChargeId charge = ChargeId.random();
        fees.ask(
                shop.office().specialist(),
                id,
                new CaseFees.FeeOrder(charge, ChargeKind.FEE, "Phí thẩm định", 120_000, true));
        assertThat(reading.see(shop.officer(), id).one().state()).isEqualTo(CaseState.AWAITING_PAYMENT);

        beans.getBean(Collecting.class).waive(shop.office().leader(), charge, UUID.randomUUID(), "Hộ nghèo");

        await().until(() -> reading.see(shop.officer(), id).one().state() == CaseState.IN_PROGRESS);
    }

    @Test
    void takenBackItIsToBePaidBack() {
        CaseId id = sending.send(citizen, filled());
        ChargeId charge = own.see(citizen, id).charges().getFirst().charge().id();
        pay(charge, 50_000);
        own.withdraw(citizen, id);
        own.withdraw(citizen, id);
        assertThat(own.see(citizen, id).one().state()).isEqualTo(CaseState.WITHDRAWN);
        assertThat(own.see(citizen, id).charges().getFirst().state()).isEqualTo(ChargeState.TO_REFUND);
    }

    @Test
    void whatIsMissingIsSentFromHome() {
        CaseId id = sending.send(citizen, filled());
        assertRefused("cases.wrong-state", () -> own.attach(citizen, id, "Bản vẽ", scan()));
        Case accepted = accept(id);
        moves.move(
                shop.office().specialist(),
                id,
                accepted.revision(),
                new MoveOrder(new Way(Outcome.ASK_COMPLETION, new StepKey("tham-dinh")), "Thiếu bản vẽ", null));
        ApplicantActor other = SignedUp.someone(beans, "Đàm Văn Khác");
        assertRefused("cases.not-found", () -> own.attach(other, id, "Bản vẽ", scan()));

        own.attach(citizen, id, "Bản vẽ", scan());
        own.complete(citizen, id);
        own.complete(citizen, id);

        CaseView view = reading.see(shop.office().specialist(), id);
        assertThat(view.one().state()).isEqualTo(CaseState.IN_PROGRESS);
        assertThat(view.papers()).extracting(BroughtPaper::name).containsExactly("Bản vẽ");
        assertThat(view.current().orElseThrow().step()).isEqualTo(new StepKey("tham-dinh"));
    }

    @Test
    void theSignedResultLiesInTheAccountAndNobodyHasToHandItOver() {
        CaseId id = sending.send(citizen, filled());
        Case one = accept(id);
        OutgoingId result = OutgoingId.random();
        Actor specialist = shop.office().specialist();
        beans.getBean(CaseResults.class).draft(specialist, id, result, words());
        moves.move(specialist, id, one.revision(), OneStopShop.on("ky-ban-hanh"));
        issue(result);

        await().until(() -> own.see(citizen, id).one().state() == CaseState.RETURNED);
        assertThat(locker.of(citizen)).singleElement().satisfies(paper -> {
            assertThat(paper.source()).isEqualTo(PaperSource.RESULT);
            assertThat(paper.sourceRef()).isEqualTo(one.code().value());
        });
    }

    @Test
    void whoActsForSomebodySeesTheCaseAsLongAsTheAuthorityHolds() {
        Authorities authorities = beans.getBean(Authorities.class);
        ApplicantActor agent = proven(SignedUp.someone(beans, "Hà Văn Thay"));
        ApplicantActor stranger = SignedUp.someone(beans, "Đàm Văn Khác");
        Offer offer = offers.of(shop.procedure()).orElseThrow();
        assertRefused("applicants.no-authority", () -> begin(stranger, offer));
        var authority = authorities.offer(
                citizen,
                citizen.id(),
                SignedUp.number(beans, agent).digits(),
                "Hà Văn Thay",
                VietnamTime.today(clock).plusDays(9));
        authorities.accept(agent, authority);
        CaseId draft = begin(agent, offer);
        drafts.write(agent, draft, typed());
        CaseId id = sending.send(agent, draft);

        assertThat(own.of(agent)).extracting(Case::id).containsExactly(id);
        assertThat(own.of(citizen)).extracting(Case::id).containsExactly(id);
        authorities.end(citizen, authority);
        assertThat(own.of(agent)).isEmpty();
        assertRefused("cases.not-found", () -> own.see(agent, id));
    }

    @Test
    void onlyWhoPublishesTiesAFormAndOnlyToWhatIsDoneOnLine() {
        assertRefused("applying.only-leaders", () -> offers.tie(shop.office().specialist(), shop.code(), form));
        assertRefused("applying.no-form", () -> offers.tie(shop.office().leader(), shop.code(), FormId.random()));
        assertThat(offers.called(shop.code())).isPresent();
        offers.untie(shop.office().leader(), shop.code());
        assertThat(offers.called(shop.code())).isEmpty();
    }

    @Test
    void whatNobodyTouchesIsForgotten() {
        CaseId draft = begun();
        jdbc.sql("UPDATE applying.draft SET changed_at = changed_at - INTERVAL '91 days' WHERE id = ?")
                .param(draft.value())
                .update();
        drafts.forget();
        assertRefused("applying.not-found", () -> drafts.see(citizen, draft));
    }

    private CaseId begun() {
        return begin(citizen, offers.of(shop.procedure()).orElseThrow());
    }

    private CaseId begin(ApplicantActor actor, Offer offer) {
        return drafts.begin(actor, offer, citizen.id(), shop.office().agency().id(), Delivery.ELECTRONIC);
    }

    private CaseId filled() {
        CaseId draft = begun();
        drafts.write(citizen, draft, typed());
        return draft;
    }

    private Typed typed() {
        return Typed.of(
                definition(false),
                Map.of(
                        "name", List.of("Lương Thị Mẫu"),
                        "phone", List.of("0912 345 678"),
                        "reason", List.of(REASON),
                        "true", List.of("yes")));
    }

    private static String slot() {
        return "scan";
    }

    private CaseFile scan() {
        return intake.take("anh.png", new ByteArrayInputStream(SCAN));
    }

    private CaseFile other(int number) {
        byte[] content = SCAN.clone();
        content[9] = (byte) (number + 1);
        return intake.take("anh.png", new ByteArrayInputStream(content));
    }

    private LockerPaper paper(ApplicantActor owner) {
        byte[] content = SCAN.clone();
        content[9] = 77;
        CaseFile file = intake.take("cu.png", new ByteArrayInputStream(content));
        return new LockerPaper(
                PaperId.random(),
                owner.id(),
                "",
                "Ảnh chụp giấy tờ",
                "",
                new LockerFile(
                        file.name(), file.stored().sha256(), file.stored().size(), file.mediaType()),
                null,
                PaperSource.ACCEPTED,
                "",
                true,
                Instant.now(clock));
    }

    private Case accept(CaseId id) {
        return moves.move(shop.officer(), id, 1, OneStopShop.on("tham-dinh"));
    }

    private void pay(ChargeId charge, long amount) {
        beans.getBean(Collecting.class).takeCash(shop.officer(), charge, UUID.randomUUID(), amount);
    }

    private ApplicantActor proven(ApplicantActor actor) {
        beans.getBean(Applicants.class).prove(shop.officer(), SignedUp.number(beans, actor));
        return new ApplicantActor(actor.id(), actor.name(), Provenance.COUNTER, actor.session());
    }

    private ResultWords words() {
        return new ResultWords(
                DocumentType.THONG_BAO,
                "Kết quả giải quyết hồ sơ giả định",
                "Xác nhận nội dung giả định.",
                shop.office().leader().person());
    }

    private void issue(OutgoingId id) {
        var outgoing = beans.getBean(OutgoingDocuments.class);
        outgoing.submit(shop.office().specialist(), id);
        outgoing.approve(shop.office().head(), id, "");
        new Desk(beans).sign(shop.office().leader(), id);
        beans.getBean(Issuing.class).issue(shop.office().clerk(), id, IssueOrder.PLAIN);
    }

    private void publishedAnew() {
        published(definition(true));
    }

    private FormVersion published(FormDefinition definition) {
        Actor writer = new Actor(
                shop.office().specialist().person(),
                shop.office().specialist().fullName(),
                shop.office().agency().id(),
                Set.of(Role.ONE_STOP_OFFICER),
                Set.of());
        FormView draft = forms.write(writer, shop.office().agency().id(), code, definition);
        return forms.publish(shop.office().leader(), draft.form().id(), draft.mark());
    }

    private static FormDefinition definition(boolean newer) {
        Question reason = Question.of("reason", QuestionKind.LONG_TEXT, "Lý do", true);
        var anew = new Question(
                reason.key(),
                reason.kind(),
                reason.label(),
                "",
                true,
                Condition.ALWAYS,
                reason.limits(),
                List.of(),
                List.of(),
                true,
                false,
                "");
        List<Question> second = List.of(
                anew,
                Question.of("scan", QuestionKind.PAPER, "Ảnh chụp giấy tờ", false)
                        .within(Limits.upTo(3)),
                Question.of("true", QuestionKind.STATEMENT, "Tôi cam đoan điều khai là đúng.", true));
        List<Question> more = newer
                ? List.of(
                        second.get(0),
                        Question.of("amount", QuestionKind.MONEY, "Số tiền vay", true),
                        second.get(1),
                        second.get(2))
                : second;
        return new FormDefinition(
                "Đơn đề nghị xác nhận",
                "",
                List.of(
                        new FormPage(
                                "nguoi",
                                "Người đề nghị",
                                Condition.ALWAYS,
                                List.of(
                                        Question.of("name", QuestionKind.PERSON_NAME, "Họ và tên", true),
                                        Question.of("phone", QuestionKind.PHONE, "Điện thoại", false))),
                        new FormPage("noi_dung", "Nội dung", Condition.ALWAYS, more)));
    }

    private static String text(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }

    private static void assertRefused(String key, ThrowingCallable deed) {
        assertThatThrownBy(deed)
                .isInstanceOfSatisfying(
                        Refusal.class, refused -> assertThat(refused.key()).isEqualTo(key));
    }
}

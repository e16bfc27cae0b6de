package vn.banggiang.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.banggiang.PlatformTest;
import vn.banggiang.applicants.ApplicantId;
import vn.banggiang.applicants.PersonalHoldings;
import vn.banggiang.cases.facts.Case;
import vn.banggiang.cases.facts.CaseFile;
import vn.banggiang.cases.facts.CaseId;
import vn.banggiang.cases.facts.CasesException;
import vn.banggiang.cases.facts.TrackingKey;
import vn.banggiang.directory.Role;
import vn.banggiang.documents.Offices;
import vn.banggiang.documents.Papers;
import vn.banggiang.identity.Actor;
import vn.banggiang.storage.KeptFiles;
import vn.banggiang.storage.Sha256;
import vn.banggiang.workflows.steps.Outcome;
import vn.banggiang.workflows.steps.Way;

/** What is kept no longer goes when two people said so, and the register keeps its line. */
@PlatformTest
class CaseRetentionTest {

    private static final String REASON = "Người nộp xin thôi.";

    private final CaseRetention retention;
    private final CaseMoves moves;
    private final CaseReading reading;
    private final CaseList list;
    private final CaseTracking tracking;
    private final CaseNoticeDesk notices;
    private final FileIntake intake;
    private final CaseFiles files;
    private final JdbcClient jdbc;
    private final BeanFactory beans;

    private OneStopShop shop;
    private Case ended;
    private TrackingKey key;
    private Sha256 scanned;

    CaseRetentionTest(
            CaseRetention retention,
            CaseMoves moves,
            CaseReading reading,
            CaseList list,
            CaseTracking tracking,
            CaseNoticeDesk notices,
            FileIntake intake,
            CaseFiles files,
            JdbcClient jdbc,
            BeanFactory beans) {
        this.retention = retention;
        this.moves = moves;
        this.reading = reading;
        this.list = list;
        this.tracking = tracking;
        this.notices = notices;
        this.intake = intake;
        this.files = files;
        this.jdbc = jdbc;
        this.beans = beans;
    }

    @BeforeEach
    void aCaseThatEndedElevenYearsAgo() {
        shop = OneStopShop.open(beans);
        Case accepted = shop.accepted();
        key = reading.key(shop.officer(), accepted.id());
        CaseFile scan = intake.take("ban-chup.pdf", new ByteArrayInputStream(Papers.letter()));
        files.attach(shop.officer(), accepted.id(), "Bản chụp", scan);
        scanned = scan.stored().sha256();
        ended = moves.move(
                shop.office().specialist(),
                accepted.id(),
                accepted.revision(),
                new MoveOrder(new Way(Outcome.STOP, null), REASON, null));
        jdbc.sql("UPDATE cases.dossier SET field = 'Thử', ended_at = now() - interval '11 years' WHERE id = ?")
                .param(ended.id().value())
                .update();
    }

    @Test
    void onlyWhatTheRulesKeepNoLongerIsListedAndOnlyThere() {
        assertThat(over(shop.officer())).containsExactly(ended.id());
        Actor elsewhere = OneStopShop.holding(new Offices(beans).open().clerk(), Role.ONE_STOP_OFFICER);
        assertThat(over(elsewhere)).isEmpty();
        assertThatThrownBy(() -> over(shop.office().specialist())).isInstanceOf(CasesException.class);

        jdbc.sql("UPDATE cases.dossier SET field = 'Đất đai' WHERE id = ?")
                .param(ended.id().value())
                .update();
        assertThat(over(shop.officer())).isEmpty();
        jdbc.sql("UPDATE cases.dossier SET field = 'Thử', ended_at = now() - interval '9 years' WHERE id = ?")
                .param(ended.id().value())
                .update();
        assertThat(over(shop.officer())).isEmpty();
        assertThatThrownBy(() -> retention.propose(shop.officer())).hasMessageContaining("cases.nothing-over");
    }

    @Test
    void twoPeopleSaySoAndTheLineOfTheRegisterStays() {
        retention.propose(shop.officer());
        retention.propose(shop.officer());
        UUID proposal = proposal();
        assertThatThrownBy(() -> retention.decide(shop.officer(), proposal, true))
                .hasMessageContaining("cases.only-leaders-erase");
        assertThat(reading.applicant(shop.officer(), ended.id()).name()).contains("Lơ Thơ");

        assertThat(keptFiles()).containsExactly(scanned);
        ApplicantId whose =
                new ApplicantId(UUID.fromString(jdbc.sql("SELECT applicant_id FROM cases.dossier WHERE id = ?")
                        .param(ended.id().value())
                        .query(String.class)
                        .single()));
        assertThat(held(whose)).isTrue();

        retention.decide(shop.office().leader(), proposal, true);
        retention.decide(shop.office().leader(), proposal, true);

        assertThat(keptFiles()).isEmpty();
        assertThat(held(whose)).isFalse();
        assertThat(retention.proposed(shop.officer())).isEmpty();
        assertThat(over(shop.officer())).isEmpty();
        assertThat(kept("dossier WHERE (applicant IS NOT NULL OR applicant_id IS NOT NULL) AND id"))
                .isZero();
        assertThat(kept("paper WHERE dossier_id")).isZero();
        assertThat(kept("event WHERE words <> '' AND dossier_id")).isZero();
        assertThat(kept("passage WHERE words <> '' AND dossier_id")).isZero();
        assertThat(kept("event WHERE dossier_id")).isEqualTo(4);
        assertThat(notices.of(shop.officer(), ended.id())).isEmpty();
        CaseView view = reading.see(shop.officer(), ended.id());
        assertThat(view.one().state()).isEqualTo(ended.state());
        assertThat(view.maskedName()).isEmpty();
        assertThat(list.page(
                                shop.officer(),
                                new CaseFilter(Set.of(), ended.code().value(), 0))
                        .lines())
                .hasSize(1);
        assertThat(tracking.by(key)).isEmpty();
    }

    @Test
    void whoProposedDoesNotApproveAndALeaderMayDecline() {
        retention.propose(shop.office().leader());
        assertThatThrownBy(() -> retention.decide(shop.office().leader(), proposal(), true))
                .hasMessageContaining("cases.proposer-erases-not");
        jdbc.sql("UPDATE cases.erasure SET proposed_by = ? WHERE id = ?")
                .params(shop.officer().person().value(), proposal())
                .update();
        retention.decide(shop.office().leader(), proposal(), false);
        assertThat(reading.applicant(shop.officer(), ended.id()).name()).contains("Lơ Thơ");
        assertThat(retention.proposed(shop.officer())).isEmpty();
    }

    @Test
    void whatARuleKeepsAgainMeanwhileIsNotErased() {
        retention.propose(shop.officer());
        jdbc.sql("UPDATE cases.dossier SET field = 'Đất đai' WHERE id = ?")
                .param(ended.id().value())
                .update();
        retention.decide(shop.office().leader(), proposal(), true);
        assertThat(reading.applicant(shop.officer(), ended.id()).name()).contains("Lơ Thơ");
    }

    @Test
    void eventsAreStillOnlyAddedTo() {
        assertThatThrownBy(() -> jdbc.sql("UPDATE cases.event SET words = '' WHERE dossier_id = ?")
                        .param(ended.id().value())
                        .update())
                .isInstanceOf(DataAccessException.class);
        assertThatThrownBy(() -> jdbc.sql("SELECT cases.forget_words(ARRAY[?]) IS NULL")
                        .param(ended.id().value())
                        .query(Boolean.class)
                        .single())
                .isInstanceOf(DataAccessException.class)
                .hasMessageContaining("erased alone");
    }

    private List<CaseId> over(Actor actor) {
        return retention.over(actor).stream().map(ErasableCase::id).toList();
    }

    private UUID proposal() {
        return retention.proposed(shop.office().leader()).orElseThrow().id();
    }

    /** By any module. */
    private Set<Sha256> keptFiles() {
        return beans.getBeanProvider(KeptFiles.class).stream()
                .flatMap(keeper -> keeper.kept(Set.of(scanned)).stream())
                .collect(Collectors.toSet());
    }

    /** As people see it who ask what is held about them. */
    private boolean held(ApplicantId whose) {
        return beans.getBeanProvider(PersonalHoldings.class).stream()
                .filter(holdings -> holdings.title().equals("cases.own"))
                .flatMap(holdings -> holdings.of(Set.of(whose)).stream())
                .anyMatch(held -> held.facts().containsValue(ended.code().value()));
    }

    private int kept(String rows) {
        return jdbc.sql("SELECT count(*) FROM cases." + rows + " = ?")
                .param(ended.id().value())
                .query(Integer.class)
                .single();
    }
}

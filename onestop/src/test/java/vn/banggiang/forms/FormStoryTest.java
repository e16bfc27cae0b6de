package vn.banggiang.forms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.banggiang.PlatformTest;
import vn.banggiang.directory.Role;
import vn.banggiang.documents.Offices;
import vn.banggiang.documents.Offices.Office;
import vn.banggiang.forms.facts.FormChange;
import vn.banggiang.forms.facts.Samples;
import vn.banggiang.identity.Actor;
import vn.banggiang.refusal.Refusal;

/** A form is entered, built, laid before a leader who had no hand in it, and published for good. */
@PlatformTest
class FormStoryTest {

    private final Forms forms;
    private final FormList list;
    private final FormWork work;
    private final JdbcClient jdbc;
    private final Offices offices;

    private Office office;
    private Actor officer;
    private String code;

    FormStoryTest(Forms forms, FormList list, FormWork work, JdbcClient jdbc, BeanFactory beans) {
        this.forms = forms;
        this.list = list;
        this.work = work;
        this.jdbc = jdbc;
        this.offices = new Offices(beans);
    }

    @BeforeEach
    void anOfficeWithAOneStopOfficer() {
        office = offices.open();
        officer = officer(office);
        code = "mau-" + ThreadLocalRandom.current().nextInt(1_000_000);
    }

    @Test
    void whatIsBuiltIsPublishedBySomebodyElseAndNeverChanges() {
        FormView draft = write();
        assertThat(draft.standing()).isEqualTo(FormStanding.DRAFT);
        FormVersion version = forms.publish(office.leader(), draft.form().id(), draft.mark());

        assertThat(version.number()).isOne();
        assertThat(forms.newest(office.agency().id(), code)).contains(version);
        assertThat(version.definition()).isEqualTo(Samples.household());
        assertThat(forms.see(officer, draft.form().id()).standing()).isEqualTo(FormStanding.PUBLISHED);
        assertThatThrownBy(() -> jdbc.sql("UPDATE forms.version SET body = '{}' WHERE form_id = :id")
                        .param("id", draft.form().id().value())
                        .update())
                .isInstanceOf(DataAccessException.class);
    }

    @Test
    void theOldVersionStaysWhileANewOneIsBuilt() {
        FormView one = published();
        FormView changed = forms.change(officer, id(one), one.mark(), headed("Tên mới"));

        assertThat(changed.standing()).isEqualTo(FormStanding.CHANGED);
        assertThat(forms.newest(id(one)).orElseThrow().definition().title())
                .isEqualTo(Samples.household().title());
        forms.publish(office.leader(), id(one), changed.mark());
        assertThat(forms.newest(id(one)).orElseThrow().number()).isEqualTo(2);
        assertThat(forms.version(id(one), 1).orElseThrow().definition()).isEqualTo(Samples.household());
    }

    @Test
    void theSameChangeTwiceIsOnceAndAnotherOneOnAnOldStateIsRefused() {
        FormView before = write();
        forms.change(officer, id(before), before.mark(), headed("Một"));
        forms.change(officer, id(before), before.mark(), headed("Một"));

        assertRefused("forms.changed-meanwhile", () -> forms.change(officer, id(before), before.mark(), headed("Hai")));
    }

    @Test
    void publishingTwiceIsOnce() {
        FormView draft = write();
        assertThat(forms.publish(office.leader(), id(draft), draft.mark()))
                .isEqualTo(forms.publish(office.leader(), id(draft), draft.mark()));
        assertRefused("forms.nothing-to-publish", () -> forms.publish(office.leader(), id(draft), "other"));
    }

    @Test
    void whoHadAHandInItDoesNotPublishIt() {
        FormView draft = write();
        FormView touched = forms.change(office.leader(), id(draft), draft.mark(), headed("Của lãnh đạo"));
        FormView again = forms.change(officer, id(draft), touched.mark(), headed("Của cán bộ"));

        assertRefused("forms.author-publishes-not", () -> forms.publish(office.leader(), id(draft), again.mark()));
        assertRefused("forms.only-leaders", () -> forms.publish(officer, id(draft), again.mark()));
    }

    @Test
    void aFormWithFaultsIsNeitherProposedNorPublished() {
        FormView fresh = forms.enter(officer, FormId.random(), office.agency().id(), code, "Chưa xong");

        assertRefused("forms.has-faults", () -> forms.propose(officer, id(fresh), fresh.mark()));
        assertRefused("forms.has-faults", () -> forms.publish(office.leader(), id(fresh), fresh.mark()));
    }

    @Test
    void whatIsProposedWaitsForTheLeaderUntilItIsChangedOrPublished() {
        FormView draft = write();
        assertThat(work.waitingFor(office.leader()).lines()).isEmpty();
        forms.propose(officer, id(draft), draft.mark());
        assertThat(work.waitingFor(office.leader()).lines())
                .singleElement()
                .satisfies(line -> assertThat(line.href()).isEqualTo("/forms/" + id(draft)));
        assertThat(work.waitingFor(officer).lines()).isEmpty();

        FormView changed = forms.change(officer, id(draft), draft.mark(), headed("Tên khác"));
        assertThat(work.waitingFor(office.leader()).lines()).isEmpty();
        forms.propose(officer, id(draft), changed.mark());
        forms.publish(office.leader(), id(draft), changed.mark());
        assertThat(work.waitingFor(office.leader()).lines()).isEmpty();
    }

    @Test
    void changesAreGivenUp() {
        FormView one = published();
        FormView changed = forms.change(officer, id(one), one.mark(), headed("Tên mới"));
        forms.discard(officer, id(one), changed.mark());

        assertThat(forms.see(officer, id(one)).standing()).isEqualTo(FormStanding.PUBLISHED);
        assertThat(forms.see(officer, id(one)).definition()).isEqualTo(Samples.household());
    }

    @Test
    void changingBackLeavesNothingToPublish() {
        FormView one = published();
        FormView changed = forms.change(officer, id(one), one.mark(), headed("Tên mới"));
        FormView back = forms.change(
                officer, id(one), changed.mark(), headed(Samples.household().title()));

        assertThat(back.standing()).isEqualTo(FormStanding.PUBLISHED);
    }

    @Test
    void anotherAgencyNeitherSeesNorChangesWhatIsNotPublished() {
        FormView draft = write();
        Office other = offices.open();
        Actor stranger = officer(other);

        assertRefused("forms.not-found", () -> forms.see(stranger, id(draft)));
        assertRefused("forms.not-found", () -> forms.publish(other.leader(), id(draft), draft.mark()));
        assertRefused("forms.not-found", () -> forms.change(stranger, id(draft), draft.mark(), headed("X")));
        assertRefused(
                "forms.only-officers",
                () -> forms.enter(stranger, FormId.random(), office.agency().id(), "x", "X"));
        assertThat(list.page(stranger, filter()).lines()).isEmpty();

        forms.publish(office.leader(), id(draft), draft.mark());
        FormView changed = forms.change(officer, id(draft), draft.mark(), headed("Bí mật"));
        assertThat(changed.next()).isPresent();
        assertThat(forms.see(stranger, id(draft)).next()).isEmpty();
        assertThat(list.page(stranger, filter()).lines())
                .singleElement()
                .satisfies(line ->
                        assertThat(line.title()).isEqualTo(Samples.household().title()));
        assertRefused("forms.only-officers", () -> forms.change(stranger, id(draft), changed.mark(), headed("X")));
    }

    @Test
    void theListShowsTheOwnAgencyWhatItBuilds() {
        write();

        assertThat(list.page(officer, filter()).lines()).singleElement().satisfies(line -> {
            assertThat(line.standing()).isEqualTo(FormStanding.DRAFT);
            assertThat(line.version()).isZero();
        });
        assertThat(list.page(office.clerk(), filter()).lines()).isEmpty();
    }

    @Test
    void aCodeIsTakenOnce() {
        write();

        assertRefused(
                "forms.code-taken",
                () -> forms.enter(officer, FormId.random(), office.agency().id(), code, "Khác"));
        assertRefused(
                "forms.no-code",
                () -> forms.enter(officer, FormId.random(), office.agency().id(), "Mã Lạ", "Khác"));
    }

    private FormView write() {
        return forms.write(officer, office.agency().id(), code, Samples.household());
    }

    private FormView published() {
        FormView draft = write();
        forms.publish(office.leader(), id(draft), draft.mark());
        return forms.see(officer, id(draft));
    }

    private FormFilter filter() {
        return new FormFilter(Set.of(), code, 0);
    }

    private static FormChange headed(String title) {
        return new FormChange.Headed(title, Samples.household().source());
    }

    private static FormId id(FormView view) {
        return view.form().id();
    }

    private static Actor officer(Office office) {
        Actor person = office.specialist();
        return new Actor(
                person.person(), person.fullName(), person.agency(), Set.of(Role.ONE_STOP_OFFICER), person.units());
    }

    private static void assertRefused(String key, ThrowingCallable act) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        Refusal.class, refused -> assertThat(refused.key()).isEqualTo(key));
    }
}

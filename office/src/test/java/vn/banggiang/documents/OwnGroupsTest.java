package vn.banggiang.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.banggiang.PlatformTest;
import vn.banggiang.audit.Journal;
import vn.banggiang.directory.Agency;
import vn.banggiang.directory.AgencyId;
import vn.banggiang.documents.Offices.Office;
import vn.banggiang.documents.api.RecipientCodes;
import vn.banggiang.documents.recipients.OwnGroup;
import vn.banggiang.documents.recipients.OwnGroupId;
import vn.banggiang.documents.recipients.OwnGroups;
import vn.banggiang.documents.recipients.RecipientGroups;
import vn.banggiang.documents.web.TypedRecipients;

/** Groups of recipients that an agency keeps for itself. */
@PlatformTest
class OwnGroupsTest {

    private static final String NAME = "Các đơn vị dự tập huấn";

    private final OwnGroups own;
    private final RecipientGroups groups;
    private final RecipientCodes codes;
    private final TypedRecipients typed;
    private final Journal journal;
    private final JdbcClient jdbc;
    private final Office office;
    private final Office stranger;
    private final Office first;
    private final Office second;
    private final OwnGroupId id = OwnGroupId.random();

    OwnGroupsTest(
            OwnGroups own,
            RecipientGroups groups,
            RecipientCodes codes,
            TypedRecipients typed,
            Journal journal,
            JdbcClient jdbc,
            BeanFactory beans) {
        this.own = own;
        this.groups = groups;
        this.codes = codes;
        this.typed = typed;
        this.journal = journal;
        this.jdbc = jdbc;
        Offices offices = new Offices(beans);
        this.office = offices.open();
        this.stranger = offices.open();
        this.first = offices.open();
        this.second = offices.open();
    }

    @Test
    void whoDraftsChoosesItAsTheOtherGroupsAreChosenAndNobodyElsewhereDoes() {
        save(both());
        AgencyId sender = office.agency().id();

        assertThat(groups.search(sender, "du tap huan"))
                .singleElement()
                .satisfies(group -> assertThat(group.name()).isEqualTo(NAME));
        assertThat(typed.of(sender, NAME)).isEqualTo(both());
        assertThat(codes.of(sender, List.of(), List.of("own-" + id))).isEqualTo(both());
        assertThat(own.list(office.specialist())).hasSize(1);
        assertThat(groups.search(stranger.agency().id(), "du tap huan")).isEmpty();
        refuses("documents.not-found", () -> own.see(stranger.clerk(), id));
        refuses("documents.id-taken", () -> own.save(stranger.clerk(), id, NAME, both()));
    }

    @Test
    void aMemberThatClosedIsShownAndItsSuccessorGetsWhatIsSent() {
        save(both());
        close(first);
        succeeds(first, stranger);

        OwnGroup group = own.see(office.clerk(), id);

        assertThat(group.reached().closed()).singleElement().satisfies(closed -> {
            assertThat(closed.agency()).isEqualTo(first.agency().id());
            assertThat(closed.successorNames()).isEqualTo(stranger.agency().name());
        });
        assertThat(typed.of(office.agency().id(), NAME))
                .containsExactly(stranger.agency().id(), second.agency().id());
        close(second);
        assertThat(groups.named(office.agency().id(), "own-" + id).agencies())
                .extracting(Agency::id)
                .containsExactly(stranger.agency().id());
    }

    @Test
    void draftersMakeItAndTheClerkChangesAndDeletesIt() {
        own.save(office.specialist(), id, NAME, both());
        List<AgencyId> one = List.of(first.agency().id());

        refuses("documents.only-clerk", () -> own.save(office.specialist(), id, NAME, one));
        refuses("documents.only-clerk", () -> own.delete(office.specialist(), id));
        refuses("documents.groups-forbidden", () -> own.list(office.leader()));
        save(one);
        assertThat(own.see(office.clerk(), id).reached().agencies()).hasSize(1);
        own.delete(office.clerk(), id);

        assertThat(own.list(office.clerk())).isEmpty();
        refuses("documents.not-found", () -> own.delete(office.clerk(), id));
    }

    @Test
    void whatIsSavedTwiceIsInTheJournalOnce() {
        save(both());
        save(both());
        own.delete(office.clerk(), id);

        assertThat(journal.of("recipient-group:" + id))
                .extracting(line -> line.entry().action())
                .containsExactly("documents.group-saved", "documents.group-deleted");
    }

    @Test
    void aNameMeansOneThingOnly() {
        save(both());

        refuses(
                "documents.group-name-taken",
                () -> own.save(office.clerk(), OwnGroupId.random(), "CÁC ĐƠN VỊ dự tập huấn", both()));
        refuses(
                "documents.group-name-taken",
                () -> own.save(office.clerk(), id, first.agency().name(), both()));
        refuses("documents.text-missing", () -> save(List.of()));
        refuses("documents.recipient-unknown", () -> save(List.of(AgencyId.random())));
    }

    private void save(List<AgencyId> members) {
        own.save(office.clerk(), id, NAME, members);
    }

    private List<AgencyId> both() {
        return List.of(first.agency().id(), second.agency().id());
    }

    private void close(Office closed) {
        jdbc.sql(
                        "UPDATE directory.agency_name SET valid = daterange(lower(valid), CURRENT_DATE - 2) WHERE agency_id = ?")
                .param(closed.agency().id().value())
                .update();
    }

    private void succeeds(Office closed, Office heir) {
        jdbc.sql("INSERT INTO directory.succession VALUES (?, ?, CURRENT_DATE - 2)")
                .params(closed.agency().id().value(), heir.agency().id().value())
                .update();
    }

    private static void refuses(String key, ThrowingCallable act) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        DocumentsException.class,
                        refusal -> assertThat(refusal.key()).isEqualTo(key));
    }
}

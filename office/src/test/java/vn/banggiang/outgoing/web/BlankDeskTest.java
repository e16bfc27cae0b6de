package vn.banggiang.outgoing.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import vn.banggiang.PlatformTest;
import vn.banggiang.documents.DocumentsException;
import vn.banggiang.documents.IncomingId;
import vn.banggiang.documents.Offices;
import vn.banggiang.documents.Offices.Office;
import vn.banggiang.documents.Papers;
import vn.banggiang.incoming.Assignee;
import vn.banggiang.incoming.IncomingDocuments;
import vn.banggiang.incoming.Instruction;

/** Who may not draft is told so before the form. */
@PlatformTest
class BlankDeskTest {

    private final WritingDesk desk;
    private final IncomingDocuments incoming;
    private final Office office;

    BlankDeskTest(WritingDesk desk, IncomingDocuments incoming, BeanFactory beans) {
        this.desk = desk;
        this.incoming = incoming;
        this.office = new Offices(beans).open();
    }

    @Test
    void whoWritesForAUnitGetsABlankDesk() {
        assertThat(desk.blank(office.specialist(), null).saved()).isFalse();
    }

    @Test
    void whoWritesForNoUnitIsRefused() {
        assertRefused("documents.not-in-unit", () -> desk.blank(office.leader(), null));
    }

    @Test
    void whatNobodyHasTakenUpIsNotAnsweredYet() {
        IncomingId arrived = IncomingId.random();
        incoming.upload(office.clerk(), arrived, "thu.pdf", new ByteArrayInputStream(Papers.letter()));
        incoming.register(office.clerk(), arrived, Papers.facts("41"), true);
        incoming.direct(office.leader(), arrived, Instruction.of("", new Assignee.ToUnit(office.unit()), List.of(), 5));

        assertRefused("documents.reply-needs-handling", () -> desk.blank(office.specialist(), arrived));

        incoming.startHandling(office.specialist(), arrived);
        assertThat(desk.blank(office.specialist(), arrived).saved()).isFalse();
    }

    private static void assertRefused(String key, Runnable act) {
        assertThatThrownBy(act::run)
                .isInstanceOfSatisfying(
                        DocumentsException.class,
                        refusal -> assertThat(refusal.key()).isEqualTo(key));
    }
}

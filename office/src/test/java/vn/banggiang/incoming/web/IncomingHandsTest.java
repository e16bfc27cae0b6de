package vn.banggiang.incoming.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import vn.banggiang.PlatformTest;
import vn.banggiang.calendar.TimeLimit;
import vn.banggiang.documents.IncomingId;
import vn.banggiang.documents.Narrowing;
import vn.banggiang.documents.Offices;
import vn.banggiang.documents.Offices.Office;
import vn.banggiang.documents.web.NarrowingForm;
import vn.banggiang.identity.Actor;
import vn.banggiang.identity.SignedIn;
import vn.banggiang.identity.Username;
import vn.banggiang.incoming.Assignee;
import vn.banggiang.incoming.IncomingDocuments;
import vn.banggiang.incoming.IncomingFilter;
import vn.banggiang.incoming.IncomingLine;
import vn.banggiang.incoming.IncomingList;
import vn.banggiang.incoming.Instruction;
import vn.banggiang.incoming.UnitAssigning;
import vn.banggiang.outgoing.Desk;
import vn.banggiang.shell.WaitingWork;
import vn.banggiang.shell.WorkItem;
import vn.banggiang.tables.SheetFormat;

/** Who leads and who handles a document is read in the list, in its file, and on the first page. */
@PlatformTest
class IncomingHandsTest {

    private final IncomingList list;
    private final IncomingDocuments documents;
    private final UnitAssigning assigning;
    private final IncomingExportController export;
    private final List<WaitingWork> work;
    private final Desk desk;
    private final Office office;
    private final IncomingId id;

    IncomingHandsTest(
            IncomingList list,
            IncomingDocuments documents,
            UnitAssigning assigning,
            IncomingExportController export,
            List<WaitingWork> work,
            BeanFactory beans) {
        this.list = list;
        this.documents = documents;
        this.assigning = assigning;
        this.export = export;
        this.work = work;
        this.desk = new Desk(beans);
        this.office = new Offices(beans).open();
        this.id = desk.registered(office, "41");
    }

    @Test
    void theUnitLeadsFromTheDirectionOnAndWhoeverIsToDoItHandles() {
        assertHands("", "");

        direct(new Assignee.ToUnit(office.unit()));
        assertHands("Văn phòng", "");

        assigning.assign(office.head(), id, office.colleague().person(), new TimeLimit.WorkingDays(1), "");
        assertHands("Văn phòng", "Đàm Thị Khác");

        documents.startHandling(office.colleague(), id);
        assertHands("Văn phòng", "Đàm Thị Khác");
        assertThat(handledBy(office.colleague())).containsExactly(id);
        assertThat(handledBy(office.specialist())).isEmpty();
    }

    @Test
    void aPersonInTheLeadIsBoth() {
        direct(new Assignee.ToPerson(office.specialist().person()));

        assertHands("Bế Văn Viên", "Bế Văn Viên");
        assertThat(handledBy(office.specialist())).containsExactly(id);
    }

    @Test
    void theFileHasBoth() throws IOException {
        desk.takeUp(office, id);

        var file = export.export(
                new SignedIn(office.clerk(), new Username("vanthu"), Locale.of("vi")),
                Set.of(),
                "",
                IncomingFilter.Order.NEWEST,
                SheetFormat.ODS,
                new NarrowingForm(null, null, null, null, null, null, null, null, null, null, null, null),
                Locale.of("vi"));

        assertThat(content(Objects.requireNonNull(file.getBody()).getContentAsByteArray()))
                .contains("Chủ trì", "Người xử lý", "Văn phòng", "Bế Văn Viên");
    }

    @Test
    void theFirstPageSaysWhoLeads() {
        direct(new Assignee.ToUnit(office.unit()));

        assertThat(waiting(office.specialist())).extracting(WorkItem::lead).containsExactly("Văn phòng");
    }

    private void direct(Assignee lead) {
        documents.direct(office.leader(), id, Instruction.of("", lead, List.of(), 5));
    }

    private void assertHands(String lead, String handler) {
        IncomingLine line = list.first(office.clerk(), IncomingFilter.all(), 1).getFirst();
        assertThat(line.lead()).isEqualTo(lead);
        assertThat(line.handler()).isEqualTo(handler);
    }

    private List<IncomingId> handledBy(Actor person) {
        var narrowing =
                new Narrowing(null, null, null, "", null, person.person().value(), null, false);
        var filter = new IncomingFilter(Set.of(), "", "", IncomingFilter.Order.NEWEST, 0, narrowing);
        return list.first(office.clerk(), filter, 10).stream()
                .map(IncomingLine::id)
                .toList();
    }

    private List<WorkItem> waiting(Actor actor) {
        return work.stream()
                .flatMap(system -> system.waitingFor(actor).lines().stream())
                .filter(item -> item.href().equals("/incoming/" + id))
                .toList();
    }

    private static String content(byte[] ods) throws IOException {
        try (var zip = new ZipInputStream(new ByteArrayInputStream(ods))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().equals("content.xml")) {
                    return new String(zip.readAllBytes(), StandardCharsets.UTF_8);
                }
            }
        }
        return "";
    }
}

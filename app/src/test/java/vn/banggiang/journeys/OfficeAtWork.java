package vn.banggiang.journeys;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.BeanFactory;
import vn.banggiang.browser.Visitor;
import vn.banggiang.calendar.VietnamTime;
import vn.banggiang.calendar.WorkingCalendar;
import vn.banggiang.documents.IncomingId;
import vn.banggiang.documents.Offices;
import vn.banggiang.documents.Offices.Office;
import vn.banggiang.documents.OutgoingId;
import vn.banggiang.documents.Papers;
import vn.banggiang.documents.recipients.OwnGroupId;
import vn.banggiang.documents.recipients.OwnGroups;
import vn.banggiang.identity.AccountAdministration;
import vn.banggiang.identity.Accounts;
import vn.banggiang.identity.Actor;
import vn.banggiang.identity.NewPassword;
import vn.banggiang.identity.PasswordChange;
import vn.banggiang.identity.QuickHash;
import vn.banggiang.identity.SignInId;
import vn.banggiang.identity.SignedIn;
import vn.banggiang.identity.Username;
import vn.banggiang.incoming.Assignee;
import vn.banggiang.incoming.IncomingDocuments;
import vn.banggiang.incoming.Instruction;
import vn.banggiang.outgoing.Drafting;
import vn.banggiang.outgoing.Issuing;
import vn.banggiang.outgoing.OutgoingDocuments;
import vn.banggiang.outgoing.Signing;
import vn.banggiang.portal.SiteId;
import vn.banggiang.programmes.Charter;
import vn.banggiang.programmes.ImportId;
import vn.banggiang.programmes.PlanEdits;
import vn.banggiang.programmes.ProgrammeId;
import vn.banggiang.programmes.ProgrammeImports;
import vn.banggiang.programmes.ProgrammeViews;
import vn.banggiang.programmes.Programmes;
import vn.banggiang.programmes.plan.PlanColumn;
import vn.banggiang.programmes.report.Period;
import vn.banggiang.programmes.report.PeriodKind;
import vn.banggiang.programmes.report.PeriodReports;
import vn.banggiang.programmes.report.ReportId;
import vn.banggiang.records.RecordId;
import vn.banggiang.records.Records;
import vn.banggiang.signatories.Pens;
import vn.banggiang.tasks.Doer;
import vn.banggiang.tasks.Doing;
import vn.banggiang.tasks.NewTask;
import vn.banggiang.tasks.TaskId;
import vn.banggiang.tasks.Tasks;

/** An agency in the middle of its work: people who can sign in, and what lies before each of them. */
final class OfficeAtWork {

    static final String PASSWORD = "sông Bằng Giang chảy";

    private final IncomingDocuments incoming;
    private final OutgoingDocuments outgoing;
    private final Signing signing;
    private final Pens pens;
    private final Issuing issuing;
    private final Records records;
    private final Programmes programmes;
    private final PlanEdits edits;
    private final ProgrammeImports programmeImports;
    private final ProgrammeViews programmeViews;
    private final PeriodReports reports;
    private final Tasks tasks;
    private final Doing doing;
    private final WorkingCalendar calendar;
    private final Clock clock;
    private final OwnGroups groups;
    private final AccountAdministration accounts;
    private final PasswordChange passwords;
    private final Office office;
    private final PortalAtWork portal;
    private @Nullable CatalogueAtWork catalogue;
    private @Nullable FormsAtDesk forms;
    private final BeanFactory beans;
    private @Nullable QuestionsAtWork questions;
    private final Office recipient;
    private final Map<Desk, String> usernames = new TreeMap<>();
    private int letters;

    /** Whose desk it is. */
    enum Desk {
        CLERK,
        LEADER,
        HEAD,
        SPECIALIST,
        COLLEAGUE
    }

    OfficeAtWork(BeanFactory beans) {
        incoming = beans.getBean(IncomingDocuments.class);
        outgoing = beans.getBean(OutgoingDocuments.class);
        signing = beans.getBean(Signing.class);
        pens = beans.getBean(Pens.class);
        issuing = beans.getBean(Issuing.class);
        records = beans.getBean(Records.class);
        programmes = beans.getBean(Programmes.class);
        edits = beans.getBean(PlanEdits.class);
        programmeImports = beans.getBean(ProgrammeImports.class);
        programmeViews = beans.getBean(ProgrammeViews.class);
        reports = beans.getBean(PeriodReports.class);
        tasks = beans.getBean(Tasks.class);
        doing = beans.getBean(Doing.class);
        calendar = beans.getBean(WorkingCalendar.class);
        clock = beans.getBean(Clock.class);
        groups = beans.getBean(OwnGroups.class);
        accounts = beans.getBean(AccountAdministration.class);
        passwords = beans.getBean(PasswordChange.class);
        office = new Offices(beans).open();
        portal = new PortalAtWork(beans, office);
        this.beans = beans;
        recipient = new Offices(beans).open();
        Accounts opened = beans.getBean(Accounts.class);
        for (Desk desk : Desk.values()) {
            var username = new Username("o" + UUID.randomUUID().toString().substring(0, 12));
            opened.create(at(desk).person(), username, QuickHash.of(PASSWORD));
            usernames.put(desk, username.value());
        }
    }

    Office office() {
        return office;
    }

    /** Asked when its pages are wanted: what nobody looks at shall not wait at anybody's desk. */
    private QuestionsAtWork questions() {
        if (questions == null) {
            questions = new QuestionsAtWork(beans, office);
        }
        return questions;
    }

    /** Its one-stop desk. */
    CasesAtTheCounter counter() {
        return catalogue().counter();
    }

    private CatalogueAtWork catalogue() {
        if (catalogue == null) {
            catalogue = new CatalogueAtWork(beans, office);
        }
        return catalogue;
    }

    private FormsAtDesk forms() {
        if (forms == null) {
            forms = new FormsAtDesk(beans, office);
        }
        return forms;
    }

    /** The office's portal. */
    SiteId portal() {
        return portal.site();
    }

    /** Its first page. */
    String publicHref() {
        return portal.href();
    }

    /** What everybody reads of the office's portal. */
    List<String> publicPages() {
        return Stream.of(
                        portal.publicPages(),
                        questions().publicPages(portal.href()),
                        catalogue().publicPages(portal.href()))
                .flatMap(List::stream)
                .toList();
    }

    Actor at(Desk desk) {
        return switch (desk) {
            case CLERK -> office.clerk();
            case LEADER -> office.leader();
            case HEAD -> office.head();
            case SPECIALIST -> office.specialist();
            case COLLEAGUE -> office.colleague();
        };
    }

    /** Signs this person in at this browser. */
    Visitor signsIn(Visitor visitor, Desk desk) {
        return visitor.signIn(usernames.get(desk), PASSWORD);
    }

    /** Signs this person in at the sign-in page that is open. */
    void enters(Visitor visitor, Desk desk) {
        visitor.page().fill("#username", usernames.get(desk));
        visitor.page().fill("#password", PASSWORD);
        visitor.page().click("main .button.main");
        visitor.page().waitForURL(url -> !url.contains("sign-in"));
    }

    /** An administrator replaces this person's password; then its owner signs in and chooses the one from before. */
    void isReset(Desk desk) {
        var given = accounts.replacePassword(office.head(), at(desk).person());
        passwords.change(
                new SignedIn(at(desk), new Username(usernames.get(desk)), Locale.of("vi")),
                new NewPassword(given.value(), PASSWORD, PASSWORD),
                new SignInId(UUID.randomUUID()));
    }

    /** The leader gave it to the head's unit, and one of its parts is given to the specialist. */
    TaskId taskGiven() {
        TaskId id = new TaskId(UUID.randomUUID());
        tasks.give(office.leader(), task(id, new Doer.OfUnit(office.agency().id(), office.unit()), null));
        tasks.give(office.head(), task(new TaskId(UUID.randomUUID()), ofTheSpecialist(), id));
        return id;
    }

    /** The specialist says that it is done. */
    TaskId taskReported() {
        TaskId id = new TaskId(UUID.randomUUID());
        tasks.give(office.leader(), task(id, ofTheSpecialist(), null));
        doing.report(office.specialist(), id, "Đã rà soát 120 thủ tục", List.of());
        return id;
    }

    private Doer ofTheSpecialist() {
        return new Doer.OfPerson(
                office.agency().id(), office.unit(), office.specialist().person());
    }

    private NewTask task(TaskId id, Doer lead, @Nullable TaskId parent) {
        LocalDate day = calendar.deadline(VietnamTime.today(clock), 5);
        return new NewTask(id, "Rà soát thủ tục hành chính", "Báo cáo kết quả", lead, List.of(), day, null, parent);
    }

    IncomingId arrived() {
        IncomingId id = IncomingId.random();
        incoming.upload(office.clerk(), id, "cong-van.pdf", new ByteArrayInputStream(Papers.letter()));
        return id;
    }

    IncomingId registered() {
        IncomingId id = arrived();
        incoming.register(office.clerk(), id, Papers.facts(String.valueOf(++letters)), true);
        return id;
    }

    IncomingId directed() {
        IncomingId id = registered();
        incoming.direct(
                office.leader(),
                id,
                Instruction.of("Văn phòng tham mưu", new Assignee.ToUnit(office.unit()), List.of(), 5));
        return id;
    }

    IncomingId inHandling() {
        IncomingId id = directed();
        incoming.startHandling(office.specialist(), id);
        return id;
    }

    OutgoingId drafted() {
        OutgoingId id = OutgoingId.random();
        outgoing.draft(
                office.specialist(),
                id,
                Drafting.of(
                        Papers.answer(recipient.agency().id(), office.leader().person())));
        return id;
    }

    OutgoingId submitted() {
        OutgoingId id = drafted();
        outgoing.submit(office.specialist(), id);
        return id;
    }

    OutgoingId approved() {
        OutgoingId id = submitted();
        outgoing.approve(office.head(), id, "");
        return id;
    }

    OutgoingId signed() {
        OutgoingId id = approved();
        signing.sign(office.leader(), id, pens.of(office.leader(), Offices.PIN));
        return id;
    }

    OutgoingId issued() {
        OutgoingId id = signed();
        issuing.issue(office.clerk(), id);
        return id;
    }

    /** A group of recipients. */
    OwnGroupId kept() {
        OwnGroupId id = OwnGroupId.random();
        groups.save(
                office.clerk(),
                id,
                "Nơi nhận báo cáo " + id,
                List.of(recipient.agency().id()));
        return id;
    }

    /** Puts a document into one more record. */
    RecordId filed(IncomingId document) {
        RecordId id = records.open(office.specialist(), RecordId.random(), "Tập huấn chữ ký số năm 2026");
        records.add(office.specialist(), id, document.ref());
        return id;
    }

    /** A programme with a goal and a milestone, and a file that was brought for it. */
    List<String> programme() {
        ProgrammeId id = ProgrammeId.random();
        programmes.draft(
                office.specialist(),
                id,
                new Charter(
                        "Chương trình hành động về công nghệ thông tin",
                        null,
                        "15/CTr-UBND",
                        null,
                        "UBND tỉnh",
                        LocalDate.of(2014, 7, 1),
                        LocalDate.of(2030, 12, 31)));
        edits.write(
                office.specialist(),
                id,
                0,
                Map.of(
                        PlanColumn.CODE,
                        "M1",
                        PlanColumn.KIND,
                        "goal",
                        PlanColumn.NAME,
                        "Chính quyền điện tử",
                        PlanColumn.INDICATOR,
                        "Tỷ lệ văn bản điện tử",
                        PlanColumn.TARGET,
                        "90"));
        edits.write(
                office.specialist(),
                id,
                1,
                Map.of(
                        PlanColumn.CODE,
                        "K1",
                        PlanColumn.PARENT,
                        "M1",
                        PlanColumn.KIND,
                        "milestone",
                        PlanColumn.NAME,
                        "Khai trương",
                        PlanColumn.TO,
                        "2016-06-30"));
        ImportId brought = new ImportId(UUID.randomUUID());
        byte[] file =
                "code,parent,kind,name,lead,with,from,to,weight,indicator,target\nM1,,goal,Một,,,,,,,\nM2,M9,goal,Hai,,,,,,,\n"
                        .getBytes(StandardCharsets.UTF_8);
        programmeImports.bring(office.specialist(), id, brought, "chuong-trinh.csv", file);
        programmes.putInForce(office.leader(), id, 2);
        ReportId report = reports.take(
                office.specialist(), id, new ReportId(UUID.randomUUID()), new Period(PeriodKind.YEAR, 2016, 1));
        String address = "/programmes/" + id;
        return List.of(
                "/programmes",
                "/programmes?q=khongcogi",
                "/programmes/new",
                address,
                address + "/imports/" + brought,
                address + "/reports",
                address + "/reports/" + report,
                address + "/nodes/"
                        + programmeViews
                                .programme(office.specialist(), id)
                                .node("M1")
                                .orElseThrow()
                                .id());
    }

    /** An address of every kind of page, by who reads it; those of the province's administrator apart. */
    Map<Desk, List<String>> pages() {
        Map<Desk, List<String>> pages = new TreeMap<>();
        IncomingId handled = inHandling();
        RecordId record = filed(handled);
        filed(handled);
        OutgoingId draft = drafted();
        pages.put(
                Desk.CLERK,
                new ArrayList<>(Stream.concat(
                                counter().pages().stream(),
                                Stream.of(
                                        "/",
                                        "/incoming",
                                        "/incoming?q=khongcogi",
                                        "/incoming/" + arrived(),
                                        "/incoming/" + registered(),
                                        "/incoming/" + registered() + "/correction",
                                        "/outgoing/" + signed(),
                                        "/outgoing/" + issued(),
                                        "/outgoing/groups",
                                        "/outgoing/groups/new",
                                        "/outgoing/groups/" + kept(),
                                        "/registers",
                                        "/registers?kind=OUTGOING&year=2020",
                                        "/search?q=tap+huan",
                                        "/account",
                                        "/account/second-step",
                                        "/account/passkeys/new",
                                        "/confirmations",
                                        "/no-such-page",
                                        "/verify"))
                        .toList()));
        pages.put(
                Desk.LEADER,
                Stream.concat(
                                Stream.of(
                                                portal.pages(),
                                                questions().pages(),
                                                catalogue().pages(),
                                                counter().pagesOfTheLeader(),
                                                forms().pages())
                                        .flatMap(List::stream),
                                Stream.of(
                                        "/",
                                        "/incoming/" + registered(),
                                        "/outgoing/" + approved(),
                                        "/outgoing/signing",
                                        "/figures",
                                        "/figures/months",
                                        "/indicators",
                                        "/indicators?set=DTI-922",
                                        "/indicators/sets/BANG-GIANG/BG-1",
                                        "/cases/figures",
                                        "/cases/ratings",
                                        "/cases/figures?by=OFFICER&period=2026",
                                        "/delegations",
                                        "/tasks/new",
                                        "/tasks?view=BY_ME",
                                        "/tasks/overview?by=PERSON",
                                        "/tasks/" + taskReported(),
                                        "/account/signing-key",
                                        "/cases/followers/" + counter().procedure(),
                                        "/cases/workflows/" + counter().procedure()))
                        .toList());
        pages.put(
                Desk.HEAD,
                List.of("/incoming/" + directed(), "/outgoing/" + submitted(), "/tasks", "/tasks/" + taskGiven()));
        pages.put(
                Desk.SPECIALIST,
                Stream.concat(
                                programme().stream(),
                                Stream.of(
                                        "/",
                                        "/outgoing",
                                        "/incoming/" + directed(),
                                        "/incoming/" + handled,
                                        "/outgoing/new?replyTo=" + handled,
                                        "/outgoing/" + draft + "/write",
                                        "/outgoing/" + draft,
                                        "/records?direction=INCOMING&document=" + handled,
                                        "/records",
                                        "/records/filing?direction=INCOMING&document=" + handled,
                                        "/records/" + record))
                        .toList());
        return pages;
    }

    /** The same for who administers the province. */
    List<String> pagesOfTheAdministrator() {
        SurveyAtHand surveys = new SurveyAtHand(beans);
        String agency = "/administration/agencies/" + office.agency().id();
        accounts.replacePassword(office.head(), office.colleague().person());
        return List.of(
                "/administration?q=sở",
                "/administration?q=khongcogi",
                "/figures",
                "/indicators/items",
                "/surveys",
                "/surveys/new",
                surveys.address(),
                surveys.form(),
                "/indicators/sets/ICT-INDEX-2015/HTKT-CQ1",
                "/national-portal",
                "/administration/awaited",
                "/administration/agencies/new",
                agency,
                agency + "/profile",
                agency + "/hours",
                "/administration/people/" + office.specialist().person(),
                "/confirmations/" + office.colleague().person());
    }
}

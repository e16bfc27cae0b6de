package vn.banggiang.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import vn.banggiang.PlatformTest;
import vn.banggiang.calendar.VietnamTime;
import vn.banggiang.directory.AgencyCode;
import vn.banggiang.directory.Directory;
import vn.banggiang.directory.Role;
import vn.banggiang.documents.IncomingId;
import vn.banggiang.documents.LegalField;
import vn.banggiang.documents.Offices;
import vn.banggiang.documents.Offices.Office;
import vn.banggiang.documents.OutgoingId;
import vn.banggiang.documents.Papers;
import vn.banggiang.documents.recipients.OwnGroupId;
import vn.banggiang.documents.recipients.OwnGroups;
import vn.banggiang.forms.Forms;
import vn.banggiang.forms.facts.FormDefinition;
import vn.banggiang.identity.Accounts;
import vn.banggiang.identity.Actor;
import vn.banggiang.identity.QuickHash;
import vn.banggiang.identity.TwoSteps;
import vn.banggiang.identity.Username;
import vn.banggiang.importing.Imports;
import vn.banggiang.importing.RunId;
import vn.banggiang.incoming.Forwarding;
import vn.banggiang.incoming.IncomingDocuments;
import vn.banggiang.layout.DocumentType;
import vn.banggiang.legislation.LegalFacts;
import vn.banggiang.legislation.LegalId;
import vn.banggiang.legislation.Legislation;
import vn.banggiang.outgoing.DraftComments;
import vn.banggiang.outgoing.Drafting;
import vn.banggiang.outgoing.OutgoingDocuments;
import vn.banggiang.participation.AskedText;
import vn.banggiang.participation.Asker;
import vn.banggiang.participation.Asking;
import vn.banggiang.participation.ConsultationId;
import vn.banggiang.participation.ConsultationText;
import vn.banggiang.participation.Consulting;
import vn.banggiang.participation.QuestionField;
import vn.banggiang.participation.QuestionId;
import vn.banggiang.payments.ChargeId;
import vn.banggiang.payments.ChargeKind;
import vn.banggiang.payments.NewCharge;
import vn.banggiang.payments.Payments;
import vn.banggiang.portal.ArticleId;
import vn.banggiang.portal.ArticleText;
import vn.banggiang.portal.SiteId;
import vn.banggiang.portal.Sites;
import vn.banggiang.portal.Writing;
import vn.banggiang.procedures.Procedures;
import vn.banggiang.procedures.facts.ProcedureFacts;
import vn.banggiang.procedures.national.NationalForm;
import vn.banggiang.programmes.Charter;
import vn.banggiang.programmes.ProgrammeId;
import vn.banggiang.programmes.Programmes;
import vn.banggiang.records.RecordId;
import vn.banggiang.records.Records;
import vn.banggiang.richtext.Cleaner;
import vn.banggiang.shell.Language;

/** Walks every route as every role and as nobody. Because one forgotten door shows a province's papers to whoever tries it. */
@PlatformTest
class RouteByRoleTest {

    /** Everything that answers without sign-in. A new public route is a decision, and is written here. */
    private static final Set<String> PUBLIC = new TreeSet<>(Set.of(
            "GET /sign-in",
            "POST /sign-in/passkey/challenge",
            "GET /verify",
            "POST /verify",
            "GET /open-source",
            "GET /open-source/bom.cdx.json",
            "GET /open-source/licences/{id}",
            "POST /first-visit",
            "POST /api/v1/payments/notifications",
            "POST /preferences",
            "GET /cong",
            "GET /cong/sitemap.xml",
            "GET /cong/{site}",
            "GET /cong/{site}/en",
            "GET /cong/{site}/{slug}",
            "GET /cong/{site}/en/{slug}",
            "GET /cong/{site}/lanh-dao",
            "GET /cong/{site}/en/lanh-dao",
            "GET /cong/{site}/lanh-dao/{slug}",
            "GET /cong/{site}/en/lanh-dao/{slug}",
            "GET /cong/{site}/lanh-dao/lich-cong-tac",
            "GET /cong/{site}/en/lanh-dao/lich-cong-tac",
            "GET /cong/{site}/lanh-dao/anh/{picture}/{file}",
            "GET /cong/{site}/co-cau-to-chuc",
            "GET /cong/{site}/en/co-cau-to-chuc",
            "GET /cong/{site}/lien-he",
            "GET /cong/{site}/en/lien-he",
            "GET /cong/{site}/thu-tuc-hanh-chinh",
            "GET /cong/{site}/en/thu-tuc-hanh-chinh",
            "GET /cong/{site}/thu-tuc-hanh-chinh/dung-hen",
            "GET /cong/{site}/en/thu-tuc-hanh-chinh/dung-hen",
            "GET /cong/{site}/thu-tuc-hanh-chinh/{code}",
            "GET /cong/{site}/en/thu-tuc-hanh-chinh/{code}",
            "GET /cong/{site}/van-ban",
            "GET /cong/{site}/en/van-ban",
            "GET /cong/{site}/van-ban/{slug}",
            "GET /cong/{site}/en/van-ban/{slug}",
            "GET /cong/{site}/van-ban/{slug}/tai-ve",
            "GET /cong/{site}/van-ban/rss.xml",
            "GET /cong/{site}/du-lieu-mo",
            "GET /cong/{site}/en/du-lieu-mo",
            "GET /cong/{site}/du-lieu-mo/catalogue.ttl",
            "GET /cong/{site}/du-lieu-mo/catalogue.jsonld",
            "GET /cong/{site}/du-lieu-mo/{file}",
            "GET /cong/{site}/goi-y",
            "GET /cong/{site}/tim-kiem",
            "GET /cong/{site}/en/tim-kiem",
            "GET /cong/{site}/so-do-trang",
            "GET /cong/{site}/en/so-do-trang",
            "GET /cong/{site}/rss.xml",
            "GET /cong/{site}/atom.xml",
            "GET /cong/{site}/su-kien.ics",
            "GET /cong/{site}/hien-thi",
            "GET /cong/{site}/hoi-dap",
            "GET /cong/{site}/en/hoi-dap",
            "GET /cong/{site}/hoi-dap/{number}",
            "GET /cong/{site}/en/hoi-dap/{number}",
            "GET /cong/{site}/hoi-dap/dat-cau-hoi",
            "POST /cong/{site}/hoi-dap/dat-cau-hoi",
            "GET /cong/{site}/hoi-dap/tra-cuu",
            "GET /cong/{site}/gop-y-van-ban",
            "GET /cong/{site}/en/gop-y-van-ban",
            "GET /cong/{site}/gop-y-van-ban/{number}",
            "GET /cong/{site}/en/gop-y-van-ban/{number}",
            "GET /cong/{site}/gop-y-van-ban/{number}/gui-gop-y",
            "POST /cong/{site}/gop-y-van-ban/{number}/gui-gop-y",
            "GET /cong/{site}/gop-y-van-ban/{number}/tep/{position}",
            "GET /cong/{site}/y-kien-trang",
            "POST /cong/{site}/y-kien-trang",
            "GET /cong/{site}/xem-truoc/{key}",
            "GET /cong/{site}/xem-truoc/{key}/hinh/{picture}/{file}",
            "GET /cong/{site}/xem-truoc/{key}/tep/{file}",
            "GET /cong/{site}/hinh/{picture}/{file}",
            "GET /cong/{site}/tep/{file}",
            "GET /mot-cua/dang-nhap",
            "GET /mot-cua/dang-ky",
            "GET /mot-cua/quen-mat-khau",
            "GET /mot-cua/mat-dien-thoai",
            "GET /mot-cua/hang-doi/{agency}",
            "GET /mot-cua/tra-cuu",
            "GET /mot-cua/tra-cuu/{key}",
            "GET /mot-cua/tra-cuu/{key}/trang-thai.json",
            "POST /api/v1/tokens",
            "GET /api/v1/verify",
            "POST /api/v1/verify",
            "GET /api/v1/openapi",
            "GET /error",
            "POST /error",
            "PUT /error",
            "DELETE /error"));

    private static final String THE_LINE = "GET /api/v1/exchange/envelopes/{id}";

    /** The province's administrators see what moves between all agencies, and read none of it. */
    private static final Set<String> LINES_OF_THE_PROVINCE =
            Set.of(THE_LINE, "GET /api/v1/exchange/envelopes/{id}/edxml", "POST /api/v1/exchange/envelopes/{id}/retry");

    /** What was on line everybody could read: auditors see when; and the province's administrators say how portals look. */
    private static final Map<Role, Set<String>> OF_PORTALS = Map.of(
            Role.AUDITOR,
            Set.of(
                    "GET /portal/sites/{id}/that-day",
                    "GET /portal/organisation/sites/{id}/that-day",
                    "GET /api/v1/portal/organisation/sites/{id}/leaders",
                    "GET /portal/sites/{id}/completeness",
                    "GET /api/v1/portal/sites/{id}/that-day/{article}"),
            Role.PROVINCE_ADMINISTRATOR,
            Set.of(
                    "GET /portal/sites/{id}/settings",
                    "GET /portal/sites/{id}/completeness",
                    "POST /portal/sites/{id}/settings",
                    "POST /portal/sites/{id}/close",
                    "POST /portal/sites/{id}/banners",
                    "POST /portal/sites/{id}/duties",
                    "POST /portal/sites/{id}/emblem",
                    "POST /portal/sites/{id}/emblem/remove",
                    "POST /portal/sites/{id}/sections/{section}/remove",
                    "GET /api/v1/portal/sites/{id}/duties",
                    "POST /api/v1/portal/sites/{id}/emblem",
                    "DELETE /api/v1/portal/sites/{id}/emblem",
                    "DELETE /api/v1/portal/sites/{id}/sections/{section}",
                    "POST /api/v1/portal/sites/{id}/close"));

    /** Only to whoever has typed a right password. */
    private static final String THE_CODE = "GET /sign-in/code";

    private static final String PASSWORD = "trinh-dien-2026";

    private final List<Route> routes;
    private final JdbcClient jdbc;
    private final BeanFactory beans;
    private final HikariDataSource connections;
    private final Accounts accounts;
    private final Office office;
    private final Map<String, UUID> papers = new LinkedHashMap<>();
    private final UUID envelope;
    /** Stands in every paper of the foreign agency. */
    private final String mark = UUID.randomUUID().toString();

    @LocalServerPort
    private int port;

    RouteByRoleTest(
            @Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping mappings,
            IncomingDocuments incoming,
            OutgoingDocuments outgoing,
            DraftComments comments,
            Records records,
            Directory directory,
            JdbcClient jdbc,
            BeanFactory beans) {
        this.routes = Route.all(mappings);
        this.jdbc = jdbc;
        this.beans = beans;
        this.connections = beans.getBean(HikariDataSource.class);
        this.accounts = beans.getBean(Accounts.class);
        this.office = new Offices(beans).open();
        IncomingId arrived = IncomingId.random();
        incoming.upload(office.clerk(), arrived, mark + ".pdf", new ByteArrayInputStream(Papers.letter()));
        OutgoingId drafted = OutgoingId.random();
        outgoing.draft(
                office.specialist(),
                drafted,
                Drafting.of(Papers.answer(
                        directory
                                .byCode(new AgencyCode("000.00.00.H14"))
                                .orElseThrow()
                                .id(),
                        office.leader().person())));
        comments.add(office.head(), drafted, mark, null, null);
        RecordId kept = records.open(office.specialist(), RecordId.random(), mark);
        papers.put("incoming", arrived.value());
        papers.put("outgoing", drafted.value());
        papers.put("record", kept.value());
        ProgrammeId planned = ProgrammeId.random();
        beans.getBean(Programmes.class)
                .draft(
                        office.specialist(),
                        planned,
                        new Charter(mark, null, "", null, "", LocalDate.of(2014, 7, 1), LocalDate.of(2020, 12, 31)));
        papers.put("programme", planned.value());
        OwnGroupId group = OwnGroupId.random();
        beans.getBean(OwnGroups.class)
                .save(
                        office.clerk(),
                        group,
                        mark,
                        List.of(directory
                                .byCode(new AgencyCode("000.00.00.H14"))
                                .orElseThrow()
                                .id()));
        papers.put("groups", group.value());
        openPortal();
        Office recipient = new Offices(beans).open();
        incoming.register(office.clerk(), arrived, Papers.facts("15"), false);
        beans.getBean(Forwarding.class)
                .forward(office.clerk(), arrived, List.of(recipient.agency().id()));
        envelope = jdbc.sql("SELECT id FROM exchange.outgoing WHERE agency_id = :agency")
                .param("agency", office.agency().id().value())
                .query(UUID.class)
                .single();
        papers.put("envelope", envelope);
    }

    private void openPortal() {
        Sites sites = beans.getBean(Sites.class);
        Actor administrator = new Actor(
                office.head().person(),
                office.head().fullName(),
                office.agency().id(),
                Set.of(Role.PROVINCE_ADMINISTRATOR),
                Set.of());
        SiteId site = sites.open(administrator, SiteId.random(), office.agency().id());
        ArticleId article = beans.getBean(Writing.class)
                .begin(
                        office.leader(),
                        ArticleId.random(),
                        sites.sections(site).getFirst().id(),
                        Language.VI,
                        new ArticleText(
                                mark, mark, mark, null, Cleaner.clean(mark).text()));
        papers.put("questions", asked().value());
        papers.put("consultations", consulted().value());
        papers.put("sites", site.value());
        papers.put("articles", article.value());
        LegalId legal = LegalId.random();
        beans.getBean(Legislation.class)
                .enter(office.leader(), legal, office.agency().id(), legalFacts());
        papers.put("legislation/documents", legal.value());
        byte[] export = "<rss><channel><item><title>%1$s</title><description>%1$s</description></item></channel></rss>"
                .formatted(mark)
                .getBytes(StandardCharsets.UTF_8);
        papers.put(
                "importing/runs",
                beans.getBean(Imports.class)
                        .bring(office.leader(), site, RunId.random(), mark, new ByteArrayInputStream(export))
                        .value());
        String draft = """
                {"MATTHC": "7.%06d", "TENTTHC": "%s", "LINHVUCTHUCHIEN": [{"TENLINHVUC": "%s"}]}
                """.formatted(ThreadLocalRandom.current().nextInt(900_000), mark, mark);
        ProcedureFacts facts = NationalForm.read(draft.getBytes(StandardCharsets.UTF_8))
                .getFirst()
                .facts()
                .orElseThrow();
        papers.put(
                "procedures",
                beans.getBean(Procedures.class)
                        .write(office.leader(), office.agency().id(), facts)
                        .procedure()
                        .id()
                        .value());
        ChargeId charge = ChargeId.random();
        beans.getBean(Payments.class)
                .ask(new NewCharge(charge, UUID.randomUUID(), office.agency().id(), ChargeKind.FEE, mark, 50_000));
        papers.put("payments", charge.value());
        papers.put(
                "forms",
                beans.getBean(Forms.class)
                        .write(office.leader(), office.agency().id(), "mau", new FormDefinition(mark, mark, List.of()))
                        .form()
                        .id()
                        .value());
    }

    private LegalFacts legalFacts() {
        LocalDate day = LocalDate.of(2014, 7, 1);
        return new LegalFacts(
                "7/QĐ-SGĐ",
                DocumentType.QUYET_DINH,
                mark,
                mark,
                "",
                day,
                day,
                null,
                mark,
                LegalField.OTHER,
                null,
                null);
    }

    private QuestionId asked() {
        QuestionId question = QuestionId.random();
        beans.getBean(Asking.class)
                .ask(
                        question,
                        office.agency().id(),
                        QuestionField.OTHER,
                        new AskedText(mark, mark),
                        new Asker(mark, "", "0900000000"),
                        false);
        return question;
    }

    private ConsultationId consulted() {
        ConsultationId consultation = ConsultationId.random();
        LocalDate today = VietnamTime.today(beans.getBean(Clock.class));
        beans.getBean(Consulting.class)
                .save(
                        office.clerk(),
                        consultation,
                        new ConsultationText(mark, Cleaner.clean(mark).text(), false, today, today),
                        List.of());
        return consultation;
    }

    @Test
    void nobodyFindsOnlyThePublicRoutesOpen() {
        assertThat(openTo(Caller.nobody(port))).isEqualTo(PUBLIC);
    }

    @Test
    void whoeverOwesACodeFindsNothingMoreOpenThanNobody() {
        Set<String> open =
                openTo(Caller.owingACode(port, TwoSteps.someone(beans).username(), TwoSteps.PASSWORD));

        assertThat(open.remove(THE_CODE)).isTrue();
        assertThat(open).isEqualTo(PUBLIC);
    }

    private Set<String> openTo(Caller caller) {
        Set<String> open = new TreeSet<>();
        for (Route route : routes) {
            if (!caller.askWith(route, UUID.randomUUID()).stream().allMatch(Answer::isClosedDoor)) {
                open.add(route.toString());
            }
        }
        return open;
    }

    @Test
    void noRouteFailsAndNoneOpensAnotherAgencysPapers() {
        SoftAssertions all = new SoftAssertions();
        for (Role role : Role.values()) {
            Caller caller = Caller.signedIn(port, accountWith(role), PASSWORD);
            routes.forEach(route -> walk(caller, role, route, all));
        }
        all.assertAll();
    }

    /** Because who holds one connection and waits for a second stops everybody, when all others do the same. */
    @Test
    void oneFreeConnectionIsEnoughToReadEverything() throws Exception {
        List<Caller> readers = List.of(
                Caller.signedIn(port, accountOf(office.clerk()), PASSWORD),
                Caller.signedIn(port, accountOf(office.specialist()), PASSWORD));
        SoftAssertions all = new SoftAssertions();
        try (TakenConnections _ = TakenConnections.allButOne(connections)) {
            routes.stream()
                    .filter(Route::isRead)
                    .forEach(route -> readers.forEach(reader -> papers.values().stream()
                            .flatMap(id -> reader.askWith(route, id).stream())
                            .forEach(answer -> all.assertThat(answer.status())
                                    .as(answer.toString())
                                    .isLessThan(500))));
        }
        all.assertAll();
    }

    private String accountOf(Actor official) {
        var username =
                new Username("nguoi." + official.person().value().toString().substring(0, 8));
        accounts.create(official.person(), username, QuickHash.of(PASSWORD));
        return username.value();
    }

    private void walk(Caller caller, Role role, Route route, SoftAssertions all) {
        List<Answer> unknown = caller.askWith(route, UUID.randomUUID());
        unknown.forEach(answer -> sound(role, answer, all));
        if (route.isOfCitizens()) {
            unknown.stream()
                    .filter(answer -> !PUBLIC.contains(route.toString()))
                    .forEach(answer -> all.assertThat(answer.isClosedDoor())
                            .as("%s at the citizens' door: %s", role, answer)
                            .isTrue());
            return;
        }
        if (!route.namesSomething()) {
            return;
        }
        asked(route).forEach(kind -> {
            UUID id = papers.get(kind);
            List<Answer> answers = caller.askWith(route, id);
            for (int i = 0; i < answers.size(); i++) {
                Answer answer = answers.get(i);
                sound(role, answer, all);
                if (id.equals(envelope) && seesTheLine(role, route)) {
                    all.assertThat(answer.status() < 400)
                            .as("%s: %s", role, answer)
                            .isEqualTo(route.toString().equals(THE_LINE));
                    continue;
                }
                if (id.equals(papers.get("sites"))
                        && OF_PORTALS.getOrDefault(role, Set.of()).contains(route.toString())) {
                    continue;
                }
                all.assertThat(answer.status())
                        .as("%s asks for a foreign %s: %s %s", role, kind, route, answer)
                        .isGreaterThanOrEqualTo(400)
                        .as("and is told what is told of an id that nobody has")
                        .isEqualTo(unknown.get(i).status());
            }
        });
    }

    /** The kind that the route is about, and one other, which a route may mistake for it; each other on some route. */
    private Set<String> asked(Route route) {
        List<String> kinds = List.copyOf(papers.keySet());
        Set<String> asked = new TreeSet<>();
        kinds.stream().filter(kind -> route.path().contains(kind)).forEach(asked::add);
        int all = Math.max(2, asked.size() + 1);
        for (int next = routes.indexOf(route); asked.size() < all; next++) {
            asked.add(kinds.get(next % kinds.size()));
        }
        return asked;
    }

    private static boolean seesTheLine(Role role, Route route) {
        return role == Role.PROVINCE_ADMINISTRATOR && LINES_OF_THE_PROVINCE.contains(route.toString());
    }

    /** The journal keeps what was said about a draft and what a record was called; who audits the province reads it all. */
    private static boolean readsTheJournal(Role role, Answer answer) {
        return role == Role.AUDITOR && answer.route().toString().matches("GET (/api/v1)?/journal.*");
    }

    private void sound(Role role, Answer answer, SoftAssertions all) {
        all.assertThat(answer.status()).as("%s %s", role, answer).isLessThan(500);
        if (!readsTheJournal(role, answer)) {
            all.assertThat(answer.body()).as("%s %s", role, answer).doesNotContain(mark);
        }
        if (answer.isOfTheApi() && answer.status() >= 400) {
            all.assertThat(answer.isProblemWithCode()).as("%s %s", role, answer).isTrue();
        }
    }

    /** One of the demonstration's, which are the oldest: other tests open accounts with passwords of their own. */
    private String accountWith(Role role) {
        return jdbc.sql("SELECT a.username FROM identity.account a JOIN directory.post p ON p.person_id = a.person_id"
                        + " WHERE p.role = ? AND NOT a.password_given ORDER BY a.created, a.username LIMIT 1")
                .param(role.name())
                .query(String.class)
                .single();
    }
}

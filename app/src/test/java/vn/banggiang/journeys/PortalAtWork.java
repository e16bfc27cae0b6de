package vn.banggiang.journeys;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.BeanFactory;
import vn.banggiang.directory.Role;
import vn.banggiang.documents.LegalField;
import vn.banggiang.documents.Offices.Office;
import vn.banggiang.identity.Actor;
import vn.banggiang.importing.Imports;
import vn.banggiang.importing.RunId;
import vn.banggiang.layout.DocumentType;
import vn.banggiang.legislation.LegalFacts;
import vn.banggiang.legislation.LegalId;
import vn.banggiang.legislation.Legislation;
import vn.banggiang.portal.Approving;
import vn.banggiang.portal.ArticleId;
import vn.banggiang.portal.ArticleText;
import vn.banggiang.portal.Articles;
import vn.banggiang.portal.Duties;
import vn.banggiang.portal.DutyId;
import vn.banggiang.portal.Event;
import vn.banggiang.portal.OnLine;
import vn.banggiang.portal.Power;
import vn.banggiang.portal.ProposalId;
import vn.banggiang.portal.SectionId;
import vn.banggiang.portal.SectionKind;
import vn.banggiang.portal.SiteId;
import vn.banggiang.portal.SiteSections;
import vn.banggiang.portal.Sites;
import vn.banggiang.portal.Writing;
import vn.banggiang.richtext.Cleaner;
import vn.banggiang.shell.Language;

/** The portal of an office: one article on line, of which two have written new drafts at once, and one that was proposed. */
final class PortalAtWork {

    private static final String BODY = "<h2>Kết quả</h2><p>Đã xử lý 95% văn bản trên mạng.</p><table><tr><th>Năm</th>"
            + "<th>Số văn bản</th><th>Đúng hạn</th><th>Tỷ lệ</th></tr><tr><td>2015</td><td>120</td><td>118</td><td>98%</td></tr></table>";

    private static final String OLD_SITE = """
            <rss xmlns:wp="http://wordpress.org/export/1.2/" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel>
            <title>Trang cũ</title>
            <wp:author><wp:author_login>nga</wp:author_login><wp:author_display_name>Nông Thị Nga</wp:author_display_name></wp:author>
            <item><title>Bài của trang cũ</title><dc:creator>nga</dc:creator><category>Tin</category>
            <pubDate>Tue, 31 Mar 2015 13:34:12 +0700</pubDate>
            <description><![CDATA[<p><img src="/wp-content/uploads/a.jpg"> Lời.</p>]]></description></item>
            <item><title>Trình đơn</title><wp:post_type>nav_menu_item</wp:post_type></item></channel></rss>""";

    private final Sites sites;
    private final SiteId site;
    private final String article;
    private final String proposed;
    private final String address;
    private final String event;
    private final LegalId legal;
    private final Imports imports;
    private final BeanFactory beans;
    private final Office office;
    private @Nullable OrganisationAtDesk organisation;

    PortalAtWork(BeanFactory beans, Office office) {
        this.office = office;
        imports = beans.getBean(Imports.class);
        sites = beans.getBean(Sites.class);
        Writing writing = beans.getBean(Writing.class);
        Approving approving = beans.getBean(Approving.class);
        Duties duties = beans.getBean(Duties.class);
        site = sites.open(
                administrator(office), SiteId.random(), office.agency().id());
        for (Actor editor : List.of(office.specialist(), office.colleague())) {
            duties.give(office.leader(), DutyId.random(), site, null, editor.person(), Power.WRITES);
        }
        ArticleId published = written(writing, office, "Kết quả ứng dụng công nghệ thông tin");
        ProposalId proposal = approving.propose(office.specialist(), ProposalId.random(), published, 1, OnLine.NOW);
        approving.approve(office.leader(), published, proposal);
        writing.save(office.specialist(), published, 1, null, text("Kết quả ứng dụng công nghệ thông tin quý này"));
        writing.save(office.colleague(), published, 1, null, text("Kết quả ứng dụng công nghệ thông tin năm nay"));
        ArticleId waiting = written(writing, office, "Thông báo lịch tiếp công dân");
        approving.propose(office.specialist(), ProposalId.random(), waiting, 1, OnLine.NOW);
        legal = legal(beans, office);
        event = event(beans, office);
        this.beans = beans;
        article = "/portal/articles/" + published;
        proposed = "/portal/articles/" + waiting;
        address = String.valueOf(
                beans.getBean(Articles.class).see(office.leader(), published).href());
    }

    SiteId site() {
        return site;
    }

    String href() {
        return sites.site(site).href();
    }

    List<String> pages() {
        String here = "/portal/sites/" + site;
        RunId run = imports.bring(
                office.specialist(),
                site,
                RunId.random(),
                "trang-cu.xml",
                new ByteArrayInputStream(OLD_SITE.getBytes(StandardCharsets.UTF_8)));
        return and(
                organisation().pages(site),
                "/portal/links/sites/" + site,
                "/portal/importing/sites/" + site,
                "/portal/importing/runs/" + run,
                "/portal/importing/runs/" + run + "/items",
                "/portal",
                here,
                here + "/completeness",
                here + "/readership",
                here + "/pictures?article=" + article.substring(article.lastIndexOf('/') + 1),
                here + "/that-day",
                here + "/settings",
                "/portal/articles/new?site=" + site,
                "/portal/articles/new?event=true&site=" + site,
                article,
                proposed,
                article + "/edit",
                article + "/drafts/1",
                article + "/versions/1",
                "/portal/legislation/sites/" + site,
                "/portal/legislation/sites/" + site + "/new",
                "/portal/legislation/documents/" + legal);
    }

    List<String> publicPages() {
        String here = href();
        return and(
                organisation().publicPages(here),
                here,
                address,
                event,
                here + "/su-kien",
                here + "/lanh-dao",
                here + "/tim-kiem?q=ket+qua",
                here + "/so-do-trang",
                here + "/van-ban",
                here + "/van-ban/7-2014-qd-ubnd",
                here + "/du-lieu-mo",
                here + "/x");
    }

    /** One that is on line: where it is read. */
    private String event(BeanFactory beans, Office office) {
        SectionId events = SectionId.random();
        beans.getBean(SiteSections.class).add(office.leader(), events, site, SectionKind.EVENTS, "", "");
        LocalDate day = LocalDate.of(2030, 12, 15);
        ArticleText text = new ArticleText(
                "Lễ hội thác",
                "",
                "",
                null,
                Cleaner.clean("<p>Mời dự.</p>").text(),
                Event.on(day, day.plusDays(1), "Xã Đàm Thủy"));
        ArticleId id =
                beans.getBean(Writing.class).begin(office.specialist(), ArticleId.random(), events, Language.VI, text);
        Approving approving = beans.getBean(Approving.class);
        approving.approve(
                office.leader(), id, approving.propose(office.specialist(), ProposalId.random(), id, 1, OnLine.NOW));
        return String.valueOf(
                beans.getBean(Articles.class).see(office.leader(), id).href());
    }

    /** Asked when its pages are wanted: what nobody looks at shall not wait at anybody's desk. */
    private OrganisationAtDesk organisation() {
        if (organisation == null) {
            organisation = new OrganisationAtDesk(beans, office);
        }
        return organisation;
    }

    private static List<String> and(List<String> others, String... own) {
        return Stream.concat(Stream.of(own), others.stream()).toList();
    }

    /** One that is on line, and of which another version waits. */
    private static LegalId legal(BeanFactory beans, Office office) {
        Legislation legislation = beans.getBean(Legislation.class);
        LegalId id = LegalId.random();
        legislation.enter(office.specialist(), id, office.agency().id(), facts("Ban hành Bảng giá đất"));
        legislation.approve(office.leader(), id, 1);
        legislation.rewrite(office.specialist(), id, 1, facts("Ban hành Bảng giá đất năm 2014"));
        return id;
    }

    private static LegalFacts facts(String trichYeu) {
        LocalDate issued = LocalDate.of(2014, 7, 1);
        return new LegalFacts(
                "7/2014/QĐ-UBND",
                DocumentType.QUYET_DINH,
                "Ủy ban nhân dân tỉnh",
                "Nông Văn Giả Định",
                "Chủ tịch",
                issued,
                issued.plusDays(10),
                null,
                trichYeu,
                LegalField.LAND,
                null,
                null);
    }

    private ArticleId written(Writing writing, Office office, String title) {
        SectionId news = sites.sections(site).stream()
                .filter(section -> section.kind() == SectionKind.NEWS)
                .findFirst()
                .orElseThrow()
                .id();
        return writing.begin(office.specialist(), ArticleId.random(), news, Language.VI, text(title));
    }

    private static ArticleText text(String title) {
        return new ArticleText(
                title,
                "Tóm tắt của bài",
                "Ban biên tập",
                null,
                Cleaner.clean(BODY).text());
    }

    private static Actor administrator(Office office) {
        return new Actor(
                office.clerk().person(),
                office.clerk().fullName(),
                office.agency().id(),
                Set.of(Role.PROVINCE_ADMINISTRATOR),
                Set.of());
    }
}

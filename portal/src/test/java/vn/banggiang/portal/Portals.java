package vn.banggiang.portal;

import java.util.Objects;
import java.util.Set;
import org.springframework.beans.factory.BeanFactory;
import vn.banggiang.directory.Role;
import vn.banggiang.documents.Offices;
import vn.banggiang.documents.Offices.Office;
import vn.banggiang.identity.Actor;
import vn.banggiang.richtext.Cleaner;
import vn.banggiang.shell.Language;

/** Opens portals for tests, each of an agency of its own, with an editor and somebody else who approves. */
public final class Portals {

    private final Offices offices;
    private final Sites sites;
    private final Duties duties;
    private final Writing writing;
    private final Approving approving;
    private final Articles articles;

    /** From the beans of the context that all tests share. */
    public Portals(BeanFactory beans) {
        offices = new Offices(beans);
        sites = beans.getBean(Sites.class);
        duties = beans.getBean(Duties.class);
        writing = beans.getBean(Writing.class);
        approving = beans.getBean(Approving.class);
        articles = beans.getBean(Articles.class);
    }

    /** A portal that no other test knows. */
    public Portal open() {
        Office office = offices.open();
        SiteId id = sites.open(
                administrator(office), SiteId.random(), office.agency().id());
        duties.give(
                office.leader(), DutyId.random(), id, null, office.specialist().person(), Power.WRITES);
        duties.give(
                office.leader(), DutyId.random(), id, null, office.colleague().person(), Power.WRITES);
        duties.give(office.leader(), DutyId.random(), id, null, office.head().person(), Power.APPROVES);
        return new Portal(office, sites.site(id), section(id, SectionKind.NEWS));
    }

    ArticleId written(Portal portal, ArticleText text) {
        return writing.begin(portal.editor(), ArticleId.random(), portal.news().id(), Language.VI, text);
    }

    ArticleId published(Portal portal, ArticleText text) {
        ArticleId id = written(portal, text);
        publish(portal, id, 1, OnLine.NOW);
        return id;
    }

    void publish(Portal portal, ArticleId id, int draft, OnLine onLine) {
        ProposalId proposal = approving.propose(portal.editor(), ProposalId.random(), id, draft, onLine);
        approving.approve(portal.approver(), id, proposal);
    }

    /** Where it is read. */
    String hrefOf(Portal portal, ArticleId id) {
        return Objects.requireNonNull(articles.see(portal.editor(), id).href());
    }

    Section section(SiteId site, SectionKind kind) {
        return sites.sections(site).stream()
                .filter(section -> section.kind() == kind)
                .findFirst()
                .orElseThrow();
    }

    static Actor administrator(Office office) {
        return new Actor(
                office.clerk().person(),
                office.clerk().fullName(),
                office.agency().id(),
                Set.of(Role.PROVINCE_ADMINISTRATOR),
                Set.of());
    }

    static ArticleText text(String title, String body) {
        return new ArticleText(title, "", "", null, Cleaner.clean(body).text());
    }

    /** A portal and who works at it. */
    public record Portal(Office office, Site site, Section news) {

        /** Who writes. */
        public Actor editor() {
            return office.specialist();
        }

        /** Who writes too. */
        public Actor colleague() {
            return office.colleague();
        }

        /** Who approves. */
        public Actor approver() {
            return office.head();
        }

        /** Who opens portals. */
        public Actor administrator() {
            return Portals.administrator(office);
        }
    }
}

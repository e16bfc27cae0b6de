package vn.banggiang.portal;

import org.springframework.stereotype.Component;
import vn.banggiang.identity.Actor;

/** Finds articles for those who work on them; nobody else learns that there is one. */
@Component
public class Articles {

    private final ArticleStore articles;
    private final DraftStore drafts;
    private final ProposalStore proposals;
    private final VersionStore versions;
    private final PlaceStore places;
    private final AddressStore addresses;
    private final Sites sites;
    private final PortalRights rights;

    Articles(
            ArticleStore articles,
            DraftStore drafts,
            ProposalStore proposals,
            VersionStore versions,
            PlaceStore places,
            AddressStore addresses,
            Sites sites,
            PortalRights rights) {
        this.articles = articles;
        this.drafts = drafts;
        this.proposals = proposals;
        this.versions = versions;
        this.places = places;
        this.addresses = addresses;
        this.sites = sites;
        this.rights = rights;
    }

    /** Everything about it, for who may see its site's work, or that of a site where it is shown. */
    public ArticleView see(Actor reader, ArticleId id) {
        Article article = found(id);
        Site site = sites.site(article.site());
        rights.requireSight(reader, site);
        return new ArticleView(
                article,
                site,
                sites.section(article.section()),
                drafts.of(id).orElseThrow(Articles::notFound),
                proposals.of(id),
                versions.of(id),
                places.of(id),
                addresses.current(id, site.id()).orElse(null));
    }

    /** The article, whoever asks. */
    Article found(ArticleId id) {
        return articles.find(id).orElseThrow(Articles::notFound);
    }

    /** The article, locked, for who may write it. */
    Locked toWrite(Actor writer, ArticleId id) {
        Locked locked = locked(id);
        rights.requireWriter(writer, locked.site(), locked.article().section());
        return locked;
    }

    /** The article, locked, for who may say what of it goes on line. */
    Locked toApprove(Actor approver, ArticleId id) {
        Locked locked = locked(id);
        rights.requireApprover(approver, locked.site(), locked.article().section());
        return locked;
    }

    /** The article, locked, for who may take it off. */
    Locked toWithdraw(Actor by, ArticleId id) {
        Locked locked = locked(id);
        if (!rights.mayWithdraw(by, locked.site(), locked.article().section())) {
            rights.requireApprover(by, locked.site(), locked.article().section());
        }
        return locked;
    }

    Drafts drafts(ArticleId id) {
        return drafts.of(id).orElseThrow(Articles::notFound);
    }

    /** {@code portal.author-approves-not} for whoever wrote in the draft what nobody else has approved yet. */
    void requireOthers(Actor approver, ArticleId id, int draft) {
        if (Authorship.isBy(approver.person(), draft, drafts(id), versions.of(id))) {
            throw PortalException.forbidden("portal.author-approves-not");
        }
    }

    private Locked locked(ArticleId id) {
        Article article = articles.locked(id).orElseThrow(Articles::notFound);
        return new Locked(article, sites.site(article.site()));
    }

    static PortalException notFound() {
        return PortalException.missing("portal.no-article");
    }

    /** An article that nobody else changes meanwhile, and its home. */
    record Locked(Article article, Site site) {}
}

package vn.banggiang.importing;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.springframework.stereotype.Service;
import vn.banggiang.identity.Actor;
import vn.banggiang.importing.export.ImportingException;
import vn.banggiang.portal.Section;
import vn.banggiang.portal.Site;
import vn.banggiang.portal.SiteId;
import vn.banggiang.portal.Sites;
import vn.banggiang.shell.PageOf;

/** Shows imports to those who work at the portal; nobody else learns that there are any. */
@Service
public class ImportReading {

    /** Lines of a list of texts. */
    public static final int PAGE_SIZE = 50;

    private static final int LAST_PAGE = 1_000;

    private final RunStore runs;
    private final ItemStore items;
    private final MappingStore mappings;
    private final BroughtPictureStore pictures;
    private final ImportRights rights;
    private final Sites sites;

    ImportReading(
            RunStore runs,
            ItemStore items,
            MappingStore mappings,
            BroughtPictureStore pictures,
            ImportRights rights,
            Sites sites) {
        this.runs = runs;
        this.items = items;
        this.mappings = mappings;
        this.pictures = pictures;
        this.rights = rights;
        this.sites = sites;
    }

    /** Those of a portal, the newest first; at most a hundred. */
    public List<Run> of(Actor reader, SiteId site) {
        rights.requireSight(reader, sites.site(site));
        return runs.of(site);
    }

    /** Whether the person may bring an export there. */
    public boolean mayBring(Actor reader, Site site) {
        return !rights.writable(reader, site).isEmpty();
    }

    /** One of them; {@code importing.not-found} where there is none, {@code portal.not-found} for who does not work there. */
    public ImportView see(Actor reader, RunId id) {
        Run run = runs.find(id).orElseThrow(ImportingException::notFound);
        Site site = sites.site(run.site());
        rights.requireSight(reader, site);
        List<Section> sections = rights.writable(reader, site);
        return new ImportView(
                run,
                site,
                items.counts(id),
                items.kinds(id),
                mappings.authors(id),
                mappings.categories(id),
                pictures.counts(id),
                pictures.archives(id),
                items.toApprove(id),
                sections,
                !sections.isEmpty(),
                rights.mayApprove(reader, site) && !Objects.equals(run.confirmedBy(), reader.person()));
    }

    /** A page of its texts in these states, or of all; counted from 0. */
    public PageOf<Item> items(Actor reader, RunId id, Set<ItemState> states, int page) {
        ImportView view = see(reader, id);
        int asked = Math.clamp(page, 0, LAST_PAGE);
        long total = view.counts().entrySet().stream()
                .filter(one -> states.isEmpty() || states.contains(one.getKey()))
                .mapToLong(one -> one.getValue())
                .sum();
        return new PageOf<>(items.page(id, states, PAGE_SIZE, asked * PAGE_SIZE), total, asked, PAGE_SIZE);
    }
}

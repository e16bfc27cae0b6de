package vn.banggiang.portal;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.banggiang.directory.AgencyId;

/**
 * All portals as a node knows them at one moment.
 *
 * @param sites by name
 * @param banners the newest first
 */
public record KnownSites(List<Site> sites, Map<SiteId, List<Section>> sections, List<Banner> banners) {

    static final KnownSites NONE = new KnownSites(List.of(), Map.of(), List.of());

    /** Copies the collections. */
    public KnownSites {
        sites = List.copyOf(sites);
        sections = Map.copyOf(sections);
        banners = List.copyOf(banners);
    }

    static KnownSites of(List<Site> sites, List<Banner> banners, Function<SiteId, List<Section>> sections) {
        return new KnownSites(
                sites, sites.stream().collect(Collectors.toMap(Site::id, site -> sections.apply(site.id()))), banners);
    }

    /** Whether nothing has changed since; a change of anything that readers see gives a site another revision. */
    boolean isOf(List<Site> others, List<Banner> open) {
        return sites.equals(others) && banners.equals(open);
    }

    /** The portal with this slug. */
    public Optional<Site> called(String slug) {
        return sites.stream().filter(site -> site.slug().value().equals(slug)).findFirst();
    }

    /** The agency's portal. */
    public Optional<Site> of(AgencyId agency) {
        return sites.stream().filter(site -> site.agency().equals(agency)).findFirst();
    }

    /** The portal that answers under this name. */
    public Optional<Site> at(HostName host) {
        return sites.stream().filter(site -> host.equals(site.host())).findFirst();
    }

    /** The portal with this id. */
    public Optional<Site> site(SiteId id) {
        return sites.stream().filter(site -> site.id().equals(id)).findFirst();
    }

    /** The sections of a portal in the order of its menu. */
    public List<Section> sectionsOf(Site site) {
        return sections.getOrDefault(site.id(), List.of());
    }

    /** What stands above this portal now. */
    public List<Banner> bannersAt(Site site) {
        return banners.stream().filter(banner -> banner.isShownAt(site.id())).toList();
    }
}

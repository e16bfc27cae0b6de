package vn.banggiang.legislation.open;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.banggiang.directory.Agency;
import vn.banggiang.directory.AgencyId;
import vn.banggiang.directory.Directory;
import vn.banggiang.publicpages.OpenDataset;
import vn.banggiang.publicpages.PublicSite;
import vn.banggiang.shell.Language;

/** The open data of a portal as DCAT 2 (W3C) describes it: a catalogue, its datasets, each as CSV and as JSON. */
@Component
class Catalogue {

    /** Everybody may use, change and hand on the data, and names where it is from (Decree 47/2020/NĐ-CP, chapter on open data). */
    static final String LICENCE = "https://creativecommons.org/licenses/by/4.0/";

    private static final String DCAT = "http://www.w3.org/ns/dcat#";
    private static final String DCT = "http://purl.org/dc/terms/";
    private static final String FOAF = "http://xmlns.com/foaf/0.1/";
    private static final String MEDIA_TYPES = "https://www.iana.org/assignments/media-types/";
    private static final String VIETNAMESE = "http://publications.europa.eu/resource/authority/language/VIE";

    private final ObjectProvider<OpenDataset> datasets;
    private final Directory directory;
    private final MessageSource messages;
    private final String publicAddress;

    Catalogue(
            ObjectProvider<OpenDataset> datasets,
            Directory directory,
            MessageSource messages,
            @Value("${banggiang.public-address}") URI publicAddress) {
        this.datasets = datasets;
        this.directory = directory;
        this.messages = messages;
        this.publicAddress = publicAddress.toString();
    }

    /** What the portal of this agency offers. */
    List<OpenDataset> of(AgencyId agency) {
        return datasets.orderedStream()
                .filter(dataset -> dataset.isGivenAt(agency))
                .toList();
    }

    /** The catalogue as statements. */
    List<Triple> graph(PublicSite portal) {
        String here = publicAddress + portal.href(LegalAddresses.DATA);
        String publisher = publicAddress + portal.href();
        Agency agency = directory.agency(portal.agency());
        List<Triple> graph = new ArrayList<>();
        graph.add(Triple.link(publisher, Rdf.TYPE, FOAF + "Organization"));
        graph.add(Triple.link(publisher, Rdf.TYPE, FOAF + "Agent"));
        graph.add(Triple.words(publisher, FOAF + "name", agency.name(), "vi"));
        graph.add(Triple.link(here, Rdf.TYPE, DCAT + "Catalog"));
        graph.add(Triple.words(here, DCT + "title", text("legislation.data") + " · " + portal.title(), "vi"));
        graph.add(Triple.words(here, DCT + "description", text("legislation.data.means"), "vi"));
        graph.add(Triple.link(here, DCT + "publisher", publisher));
        graph.add(Triple.link(here, DCT + "language", VIETNAMESE));
        graph.add(Triple.link(here, DCT + "license", LICENCE));
        for (OpenDataset dataset : of(portal.agency())) {
            graph.add(Triple.link(here, DCAT + "dataset", here + "#" + dataset.name()));
            describe(graph, here, publisher, dataset);
        }
        return graph;
    }

    private void describe(List<Triple> graph, String here, String publisher, OpenDataset dataset) {
        String id = here + "#" + dataset.name();
        graph.add(Triple.link(id, Rdf.TYPE, DCAT + "Dataset"));
        graph.add(Triple.words(id, DCT + "title", text(dataset.title()), "vi"));
        graph.add(Triple.words(id, DCT + "description", text(dataset.description()), "vi"));
        graph.add(Triple.typed(id, DCT + "identifier", dataset.name(), "http://www.w3.org/2001/XMLSchema#string"));
        graph.add(Triple.link(id, DCT + "publisher", publisher));
        graph.add(Triple.link(id, DCT + "language", VIETNAMESE));
        for (DataFormat format : DataFormat.values()) {
            String distribution = id + "-" + format.extension();
            String file = here + "/" + dataset.name() + "." + format.extension();
            graph.add(Triple.link(id, DCAT + "distribution", distribution));
            graph.add(Triple.link(distribution, Rdf.TYPE, DCAT + "Distribution"));
            graph.add(Triple.link(distribution, DCAT + "accessURL", here));
            graph.add(Triple.link(distribution, DCAT + "downloadURL", file));
            graph.add(Triple.link(distribution, DCAT + "mediaType", MEDIA_TYPES + format.mediaType()));
            graph.add(Triple.link(distribution, DCT + "license", LICENCE));
        }
    }

    private String text(String key) {
        return messages.getMessage(key, null, Language.VI.locale());
    }
}

package vn.banggiang.portal.open;

import java.io.StringWriter;
import java.net.URI;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import vn.banggiang.portal.KnownSites;
import vn.banggiang.portal.PictureForms;
import vn.banggiang.portal.Section;
import vn.banggiang.portal.Site;
import vn.banggiang.publicpages.PublicEntry;
import vn.banggiang.shell.Language;
import vn.banggiang.words.PlainText;

/** What programs read of a portal: RSS 2.0, Atom (RFC 4287), and the site map for search engines. */
@Component
class Feeds {

    private static final int ITEMS = 30;
    private static final int ON_THE_MAP = 5000;

    private static final String ATOM = "http://www.w3.org/2005/Atom";

    private final OnLineTexts texts;
    private final OtherEntries others;
    private final PictureForms forms;
    private final String publicAddress;

    Feeds(
            OnLineTexts texts,
            OtherEntries others,
            PictureForms forms,
            @Value("${banggiang.public-address}") URI publicAddress) {
        this.texts = texts;
        this.others = others;
        this.forms = forms;
        this.publicAddress = publicAddress.toString();
    }

    String rss(Site site) {
        List<Shown> newest = newest(site);
        Leads leads = Leads.of(forms, newest);
        return written(xml -> {
            xml.writeStartElement("rss");
            xml.writeAttribute("version", "2.0");
            xml.writeNamespace("atom", ATOM);
            xml.writeStartElement("channel");
            element(xml, "title", site.title());
            element(xml, "link", publicAddress + site.href());
            element(xml, "description", site.title());
            element(xml, "language", Language.VI.tag());
            xml.writeEmptyElement("atom", "link", ATOM);
            xml.writeAttribute("href", publicAddress + site.href() + "/rss.xml");
            xml.writeAttribute("rel", "self");
            xml.writeAttribute("type", "application/rss+xml");
            for (Shown shown : newest) {
                xml.writeStartElement("item");
                element(xml, "title", shown.title());
                element(xml, "link", publicAddress + shown.href());
                xml.writeStartElement("guid");
                xml.writeAttribute("isPermaLink", "false");
                xml.writeCharacters("urn:uuid:" + shown.article());
                xml.writeEndElement();
                element(xml, "pubDate", DateTimeFormatter.RFC_1123_DATE_TIME.format(utc(shown.dated())));
                element(xml, "description", shown.summary());
                for (Leads.Enclosure file : leads.enclosure(shown).stream().toList()) {
                    xml.writeEmptyElement("enclosure");
                    xml.writeAttribute("url", publicAddress + file.href());
                    xml.writeAttribute("length", String.valueOf(file.bytes()));
                    xml.writeAttribute("type", file.mediaType());
                }
                xml.writeEndElement();
            }
            xml.writeEndElement();
            xml.writeEndElement();
        });
    }

    String atom(Site site) {
        List<Shown> newest = newest(site);
        Leads leads = Leads.of(forms, newest);
        return written(xml -> {
            xml.setDefaultNamespace(ATOM);
            xml.writeStartElement(ATOM, "feed");
            xml.writeDefaultNamespace(ATOM);
            element(xml, "id", "urn:uuid:" + site.id());
            element(xml, "title", site.title());
            element(
                    xml,
                    "updated",
                    newest.stream()
                            .map(Shown::since)
                            .max(Instant::compareTo)
                            .orElse(site.openedAt())
                            .toString());
            link(xml, "self", site.href() + "/atom.xml");
            link(xml, "alternate", site.href());
            for (Shown shown : newest) {
                xml.writeStartElement(ATOM, "entry");
                element(xml, "id", "urn:uuid:" + shown.article());
                element(xml, "title", shown.title());
                element(xml, "published", shown.dated().toString());
                element(xml, "updated", shown.since().toString());
                link(xml, "alternate", shown.href());
                for (Leads.Enclosure file : leads.enclosure(shown).stream().toList()) {
                    link(xml, "enclosure", file.href());
                    xml.writeAttribute("type", file.mediaType());
                    xml.writeAttribute("length", String.valueOf(file.bytes()));
                }
                element(xml, "summary", shown.summary());
                xml.writeStartElement(ATOM, "author");
                element(xml, "name", shown.byline().isEmpty() ? site.title() : shown.byline());
                xml.writeEndElement();
                xml.writeEndElement();
            }
            xml.writeEndElement();
        });
    }

    /** First page and sections of every portal, and the newest texts and entries of all. */
    String siteMap(KnownSites known) {
        return written(xml -> {
            xml.writeStartElement("urlset");
            xml.writeDefaultNamespace("http://www.sitemaps.org/schemas/sitemap/0.9");
            for (Site site : known.sites()) {
                address(xml, site.href());
                for (Section section : known.sectionsOf(site)) {
                    address(xml, site.href() + "/" + section.slug());
                }
            }
            for (Shown shown : texts.newest(ON_THE_MAP)) {
                address(xml, shown.href());
            }
            for (PublicEntry entry : others.onLine(ON_THE_MAP)) {
                address(xml, entry.href());
            }
            xml.writeEndElement();
        });
    }

    private List<Shown> newest(Site site) {
        return texts.newest(site.id(), Language.VI, ITEMS);
    }

    private void address(XMLStreamWriter xml, String path) throws XMLStreamException {
        xml.writeStartElement("url");
        element(xml, "loc", publicAddress + path);
        xml.writeEndElement();
    }

    private void link(XMLStreamWriter xml, String rel, String path) throws XMLStreamException {
        xml.writeEmptyElement(ATOM, "link");
        xml.writeAttribute("rel", rel);
        xml.writeAttribute("href", publicAddress + path);
    }

    /** One sign that XML does not know would cost all readers the whole feed. */
    private static void element(XMLStreamWriter xml, String name, String words) throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeCharacters(writable(words));
        xml.writeEndElement();
    }

    private static String writable(String words) {
        var kept = new StringBuilder(words.length());
        PlainText.line(words)
                .codePoints()
                .filter(sign -> sign >= 0x20 && sign != 0xFFFE && sign != 0xFFFF && (sign < 0xD800 || sign > 0xDFFF))
                .forEach(kept::appendCodePoint);
        return kept.toString();
    }

    private static ZonedDateTime utc(Instant moment) {
        return moment.atZone(ZoneOffset.UTC);
    }

    private static String written(Writing writing) {
        var text = new StringWriter();
        try {
            XMLStreamWriter xml = XMLOutputFactory.newFactory().createXMLStreamWriter(text);
            xml.writeStartDocument("UTF-8", "1.0");
            writing.to(xml);
            xml.writeEndDocument();
            xml.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("XML in memory is always written", e);
        }
        return text.toString();
    }

    @FunctionalInterface
    private interface Writing {

        void to(XMLStreamWriter xml) throws XMLStreamException;
    }
}

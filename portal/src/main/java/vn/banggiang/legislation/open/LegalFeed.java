package vn.banggiang.legislation.open;

import java.io.StringWriter;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import vn.banggiang.legislation.LegislationException;
import vn.banggiang.portal.PublicAddress;
import vn.banggiang.publicpages.PublicFrame;
import vn.banggiang.publicpages.PublicSite;
import vn.banggiang.words.PlainText;

/** The newest legal documents of a portal as RSS 2.0. */
@Controller
class LegalFeed {

    private static final int ITEMS = 30;

    private final PublicFrame portals;
    private final OnLineDocuments documents;
    private final String publicAddress;

    LegalFeed(PublicFrame portals, OnLineDocuments documents, @Value("${banggiang.public-address}") URI publicAddress) {
        this.portals = portals;
        this.documents = documents;
        this.publicAddress = publicAddress.toString();
    }

    @GetMapping(PublicAddress.ROOT + "/{site}/" + LegalAddresses.LIST + "/rss.xml")
    ResponseEntity<byte[]> rss(@PathVariable String site) {
        PublicSite portal = portals.called(site).orElseThrow(() -> LegislationException.missing("portal.not-found"));
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, "application/rss+xml;charset=UTF-8")
                .header(HttpHeaders.CACHE_CONTROL, "public, max-age=60")
                .body(rss(portal).getBytes(StandardCharsets.UTF_8));
    }

    private String rss(PublicSite portal) {
        var text = new StringWriter();
        try {
            XMLStreamWriter xml = XMLOutputFactory.newFactory().createXMLStreamWriter(text);
            xml.writeStartDocument("UTF-8", "1.0");
            xml.writeStartElement("rss");
            xml.writeAttribute("version", "2.0");
            xml.writeStartElement("channel");
            element(xml, "title", portal.title());
            element(xml, "link", publicAddress + portal.href(LegalAddresses.LIST));
            element(xml, "description", portal.title());
            element(xml, "language", "vi");
            for (OnLineDocument one : documents.newest(portal.agency(), ITEMS)) {
                item(xml, portal, one);
            }
            xml.writeEndDocument();
            xml.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("XML in memory is always written", e);
        }
        return text.toString();
    }

    private void item(XMLStreamWriter xml, PublicSite portal, OnLineDocument one) throws XMLStreamException {
        xml.writeStartElement("item");
        element(
                xml,
                "title",
                one.facts().type().vietnamese() + " " + one.facts().code());
        element(xml, "link", publicAddress + portal.href(one.below()));
        xml.writeStartElement("guid");
        xml.writeAttribute("isPermaLink", "false");
        xml.writeCharacters("urn:uuid:" + one.id());
        xml.writeEndElement();
        element(
                xml,
                "pubDate",
                DateTimeFormatter.RFC_1123_DATE_TIME.format(one.since().atZone(ZoneOffset.UTC)));
        element(xml, "description", one.facts().trichYeu());
        xml.writeEndElement();
    }

    /** One sign that XML does not know would cost all readers the whole feed. */
    private static void element(XMLStreamWriter xml, String name, String words) throws XMLStreamException {
        var kept = new StringBuilder(words.length());
        PlainText.line(words)
                .codePoints()
                .filter(sign -> sign != 0xFFFE && sign != 0xFFFF && (sign < 0xD800 || sign > 0xDFFF))
                .forEach(kept::appendCodePoint);
        xml.writeStartElement(name);
        xml.writeCharacters(kept.toString());
        xml.writeEndElement();
    }
}

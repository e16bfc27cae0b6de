package vn.banggiang.pictures;

import com.github.weisj.jsvg.SVGDocument;
import com.github.weisj.jsvg.parser.LoaderContext;
import com.github.weisj.jsvg.parser.SVGLoader;
import com.github.weisj.jsvg.view.ViewBox;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.util.Locale;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * SVG, drawn: a browser never gets the drawing itself, which could run and load. What could make the drawing of it endless is
 * refused before: filters, pictures and pages within it, entities, and more elements than a sign needs.
 */
final class Drawing {

    private static final int LARGEST = 1600;
    private static final int MOST_BYTES = 2 << 20;
    private static final int MOST_ELEMENTS = 10_000;
    private static final int MOST_USES = 200;
    private static final int DEEPEST = 50;
    private static final Set<String> REFUSED = Set.of("filter", "foreignObject", "image", "script", "pattern", "mask");

    private Drawing() {}

    static BufferedImage of(byte[] svg) {
        refuse(svg);
        try {
            @Nullable
            SVGDocument document =
                    new SVGLoader().load(new ByteArrayInputStream(svg), null, LoaderContext.createDefault());
            if (document == null) {
                throw PicturesException.drawingRefused();
            }
            return drawn(document);
        } catch (PicturesException refused) {
            throw refused;
        } catch (RuntimeException unsound) {
            throw PicturesException.unreadable(unsound);
        }
    }

    private static BufferedImage drawn(SVGDocument document) {
        var size = document.size();
        double larger = Math.max(size.getWidth(), size.getHeight());
        if (!(size.getWidth() > 0) || !(size.getHeight() > 0) || !Double.isFinite(larger)) {
            throw PicturesException.drawingRefused();
        }
        int width = (int) Math.max(1, Math.round(size.getWidth() / larger * LARGEST));
        int height = (int) Math.max(1, Math.round(size.getHeight() / larger * LARGEST));
        var picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        var drawing = picture.createGraphics();
        drawing.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        document.render(null, drawing, new ViewBox(width, height));
        drawing.dispose();
        return picture;
    }

    private static void refuse(byte[] svg) {
        if (svg.length > MOST_BYTES) {
            throw PicturesException.drawingRefused();
        }
        try {
            XMLStreamReader reader = factory().createXMLStreamReader(new ByteArrayInputStream(svg));
            int elements = 0;
            int uses = 0;
            int depth = 0;
            boolean styles = false;
            while (reader.hasNext()) {
                switch (reader.next()) {
                    case XMLStreamReader.START_ELEMENT -> {
                        refuse(reader);
                        elements++;
                        depth++;
                        uses += reader.getLocalName().equals("use") ? 1 : 0;
                        styles = reader.getLocalName().equals("style");
                    }
                    case XMLStreamReader.END_ELEMENT -> depth--;
                    case XMLStreamReader.CHARACTERS, XMLStreamReader.CDATA -> {
                        if (styles && reader.getText().toLowerCase(Locale.ROOT).contains("filter")) {
                            throw PicturesException.drawingRefused();
                        }
                    }
                    case XMLStreamReader.DTD -> throw PicturesException.drawingRefused();
                    default -> {}
                }
                if (elements > MOST_ELEMENTS || uses > MOST_USES || depth > DEEPEST) {
                    throw PicturesException.drawingRefused();
                }
            }
        } catch (XMLStreamException unsound) {
            throw PicturesException.unreadable(unsound);
        }
    }

    private static void refuse(XMLStreamReader element) {
        boolean refused = REFUSED.contains(element.getLocalName());
        for (int i = 0; i < element.getAttributeCount(); i++) {
            String name = element.getAttributeLocalName(i);
            String value = element.getAttributeValue(i).toLowerCase(Locale.ROOT);
            refused |= name.equals("filter") || value.contains("filter:");
            refused |= name.equals("href") && !value.startsWith("#");
        }
        if (refused) {
            throw PicturesException.drawingRefused();
        }
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory;
    }
}

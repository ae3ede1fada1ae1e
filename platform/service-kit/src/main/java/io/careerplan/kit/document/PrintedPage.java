package io.careerplan.kit.document;

import java.io.IOException;
import java.io.StringReader;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** A page as the printer wants it: it takes the text alternative of a figure from an attribute that HTML does not have there. */
final class PrintedPage {

    private static final String DISALLOW_ENTITIES = "http://xml.org/sax/features/external-general-entities";

    private PrintedPage() {}

    static Document of(String html) {
        var page = parsed(html);
        elements(page, "svg").forEach(svg -> svg.setAttribute("alt", text(svg, "title") + ". " + text(svg, "desc")));
        elements(page, "meta")
                .filter(meta -> meta.getAttribute("name").equals("viewport"))
                .toList()
                .forEach(meta -> meta.getParentNode().removeChild(meta));
        return page;
    }

    /** The page is of our own making; all the same it is read so that it could name nothing from elsewhere. */
    private static Document parsed(String html) {
        try {
            var factory = DocumentBuilderFactory.newDefaultNSInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature(DISALLOW_ENTITIES, false);
            return factory.newDocumentBuilder().parse(new InputSource(new StringReader(html)));
        } catch (ParserConfigurationException | SAXException | IOException broken) {
            throw new IllegalStateException("A page is not well-formed", broken);
        }
    }

    private static Stream<Element> elements(Document page, String name) {
        var found = page.getElementsByTagName(name);
        return IntStream.range(0, found.getLength()).mapToObj(found::item).map(Element.class::cast);
    }

    private static String text(Element svg, String name) {
        return svg.getElementsByTagName(name).item(0).getTextContent();
    }
}

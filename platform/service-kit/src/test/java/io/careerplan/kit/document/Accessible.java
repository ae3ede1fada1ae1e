package io.careerplan.kit.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringReader;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** A page as somebody meets it who does not see it; and as one that runs and fetches nothing. */
public record Accessible(Element page) {

    private static final Set<String> HARMLESS = Set.of(
            "html",
            "head",
            "meta",
            "title",
            "style",
            "body",
            "header",
            "main",
            "section",
            "div",
            "span",
            "p",
            "h1",
            "h2",
            "h3",
            "ul",
            "li",
            "a",
            "code",
            "table",
            "caption",
            "thead",
            "tbody",
            "tr",
            "th",
            "td",
            "figure",
            "figcaption",
            "svg",
            "desc",
            "line",
            "polyline",
            "polygon",
            "rect",
            "circle",
            "text");

    /** The page of this text, which has to be well-formed. */
    public static Accessible of(String html) {
        try {
            var builder = DocumentBuilderFactory.newInstance().newDocumentBuilder();
            return new Accessible(
                    builder.parse(new InputSource(new StringReader(html))).getDocumentElement());
        } catch (ParserConfigurationException | SAXException | IOException broken) {
            throw new AssertionError("not well-formed: " + broken.getMessage(), broken);
        }
    }

    /** Fails where somebody would be left out. */
    public void check(String language) {
        assertEquals(language, page.getAttribute("lang"));
        assertFalse(all("title").getFirst().getTextContent().isBlank());
        assertEquals(1, all("main").size());
        headings();
        figures();
        tables();
        ids();
        nothingRunsOrIsFetched();
    }

    /** All that can be read. */
    public String text() {
        return all("body").getFirst().getTextContent();
    }

    private void headings() {
        assertEquals(1, all("h1").size());
        int level = 0;
        for (var each : all("*")) {
            if (each.getTagName().matches("h[1-6]")) {
                int next = Integer.parseInt(each.getTagName().substring(1));
                assertTrue(next <= level + 1, "after a heading of level " + level + " one of " + next);
                assertFalse(each.getTextContent().isBlank());
                level = next;
            }
        }
    }

    private void figures() {
        assertEquals(0, all("img").size());
        for (var svg : all("svg")) {
            assertEquals("img", svg.getAttribute("role"));
            assertDescribed(svg, "title", svg.getAttribute("aria-labelledby"));
            assertDescribed(svg, "desc", svg.getAttribute("aria-describedby"));
            assertEquals("figure", ((Element) svg.getParentNode()).getTagName());
        }
    }

    private static void assertDescribed(Element svg, String name, String id) {
        var element = all(svg, name).getFirst();
        assertEquals(id, element.getAttribute("id"));
        assertFalse(element.getTextContent().isBlank(), "a figure without " + name);
    }

    private void tables() {
        for (var cell : all("th")) {
            assertTrue(Set.of("row", "col").contains(cell.getAttribute("scope")), "a heading cell without scope");
        }
        for (var table : all("table")) {
            assertFalse(all(table, "th").isEmpty(), "a table without headings");
            if (!all(table, "thead").isEmpty()) {
                assertFalse(all(table, "caption").getFirst().getTextContent().isBlank());
                rowsAreWhole(table);
            }
        }
    }

    private static void rowsAreWhole(Element table) {
        var widths = all(table, "tr").stream()
                .map(row -> all(row, "th").size() + all(row, "td").size())
                .distinct()
                .toList();
        assertEquals(1, widths.size(), "rows of several lengths: " + widths);
    }

    private void ids() {
        var seen = new HashSet<String>();
        all("*").stream()
                .map(each -> each.getAttribute("id"))
                .filter(id -> !id.isEmpty())
                .forEach(id -> assertTrue(seen.add(id), "twice the id " + id));
    }

    private void nothingRunsOrIsFetched() {
        for (var each : all("*")) {
            assertTrue(HARMLESS.contains(each.getTagName()), "an element " + each.getTagName());
            attributes(each).forEach(name -> assertFalse(name.startsWith("on") || name.contains("src"), name));
            if (each.hasAttribute("href")) {
                assertTrue(each.getAttribute("href").startsWith("https://"));
                assertFalse(each.getTextContent().isBlank(), "a link without text");
            }
        }
    }

    private static Stream<String> attributes(Element element) {
        var all = element.getAttributes();
        return IntStream.range(0, all.getLength()).mapToObj(i -> all.item(i).getNodeName());
    }

    private List<Element> all(String name) {
        return all(page, name);
    }

    private static List<Element> all(Element below, String name) {
        var found = below.getElementsByTagName(name);
        return IntStream.range(0, found.getLength())
                .mapToObj(i -> (Element) found.item(i))
                .toList();
    }
}

package io.careerplan.kit.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.StringReader;
import java.util.List;
import java.util.Optional;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;

class FigureTest {

    @ParameterizedTest
    @MethodSource("io.careerplan.kit.figure.Figures#all")
    void eachHasATitleAndADescription(Figure figure) throws Exception {
        var svg = parsed(figure.svg(3));

        assertEquals("img", svg.getAttribute("role"));
        assertEquals("figure-3-title", svg.getAttribute("aria-labelledby"));
        assertEquals("figure-3-desc", svg.getAttribute("aria-describedby"));
        assertEquals(figure.title(), text(svg, "title"));
        assertEquals(figure.description(), text(svg, "desc"));
        assertEquals(0, svg.getElementsByTagName("script").getLength());
    }

    @ParameterizedTest
    @MethodSource("io.careerplan.kit.figure.Figures#all")
    void everythingLiesOnTheDrawing(Figure figure) throws Exception {
        var svg = parsed(figure.svg(1));
        for (var name : List.of("x", "x1", "x2", "cx")) {
            within(svg, name, Drawing.WIDTH);
        }
        for (var name : List.of("y", "y1", "y2", "cy")) {
            within(svg, name, figure.picture().height());
        }
    }

    @Test
    void theSameFigureIsDrawnTheSame() {
        var figure = Figures.figure("Radar", Figures.radar(5));
        assertEquals(figure.svg(1), figure.svg(1));
    }

    @Test
    void aRadarOfNothingAskedHasOneShape() throws Exception {
        var asked = Figures.radar(5);
        var free = new Radar(asked.axes(), "Own level", "");
        assertEquals(2, shapes(asked));
        assertEquals(1, shapes(free));
    }

    @Test
    void onlySoManyBarsAndMomentsAreDrawnAsCanBeToldApart() {
        assertEquals(BarList.MOST_BARS, Figures.bars().bars().size());
        var series = Figures.series(40);
        assertEquals(TimeSeries.MOST_MOMENTS, series.moments().size());
        assertEquals(Figures.series(40).moments().getLast(), series.moments().getLast());
        assertEquals(Radar.MOST_AXES, Figures.radar(20).axes().size());
    }

    @Test
    void valuesThatAreAllTheSameHaveAPlace() {
        var mark = new PercentileLine.Mark("10%", 5, "5");
        var svg = Figures.figure("One", new PercentileLine(List.of(mark, mark), Optional.of(mark)))
                .svg(1);
        assertFalse(svg.contains("NaN"));
        assertFalse(Figures.figure("One", Figures.series(1)).svg(1).contains("NaN"));
    }

    @Test
    void longNamesAreCutOrBroken() {
        assertEquals(List.of("short"), Label.lines("short", 10));
        assertEquals(List.of("two words", "of length"), Label.lines("two words of length", 11));
        assertEquals(List.of("unbreakabl", "ethatislo…"), Label.lines("unbreakablethatislonger", 10));
        assertEquals("cut at th…", Label.cut("cut at the end", 10));
    }

    private static int shapes(Radar radar) throws Exception {
        return parsed(Figures.figure("Radar", radar).svg(1))
                .getElementsByTagName("polygon")
                .getLength();
    }

    private static void within(Element svg, String attribute, double limit) {
        var all = svg.getElementsByTagName("*");
        for (int i = 0; i < all.getLength(); i++) {
            var value = ((Element) all.item(i)).getAttribute(attribute);
            if (!value.isEmpty()) {
                double at = Double.parseDouble(value);
                assertTrue(at >= 0 && at <= limit, attribute + "=" + value);
            }
        }
    }

    private static String text(Element svg, String name) {
        return svg.getElementsByTagName(name).item(0).getTextContent();
    }

    private static Element parsed(String svg) throws Exception {
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(svg)))
                .getDocumentElement();
    }
}

package io.careerplan.kit.figure;

import io.careerplan.kit.language.PrintableText;
import java.io.StringWriter;
import java.util.List;
import java.util.Locale;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** An SVG element that is being drawn. The writer escapes whatever it is given, so that no text becomes an element. */
public final class Drawing {

    /** Width of every figure. */
    public static final int WIDTH = 640;

    private static final String SVG = "http://www.w3.org/2000/svg";
    private static final String FONT = "Liberation Sans, Arial, Helvetica, sans-serif";
    private static final XMLOutputFactory WRITERS = XMLOutputFactory.newDefaultFactory();

    private final StringWriter text = new StringWriter();
    private final XMLStreamWriter writer;

    Drawing(Figure figure, int number) {
        try {
            writer = WRITERS.createXMLStreamWriter(text);
        } catch (XMLStreamException impossible) {
            throw new IllegalStateException(impossible);
        }
        begin(figure, "figure-" + number);
    }

    /** Where a text stands from its place on. */
    enum Anchor {
        START,
        MIDDLE,
        END
    }

    private void begin(Figure figure, String id) {
        write(() -> {
            writer.writeStartElement("svg");
            writer.writeAttribute("xmlns", SVG);
            attributes("role", "img", "aria-labelledby", id + "-title", "aria-describedby", id + "-desc");
            attributes("width", WIDTH, "height", figure.picture().height());
            attributes("viewBox", "0 0 " + WIDTH + " " + figure.picture().height(), "font-family", FONT);
        });
        named("title", id + "-title", figure.title());
        named("desc", id + "-desc", figure.description());
    }

    private void named(String element, String id, String content) {
        write(() -> {
            writer.writeStartElement(element);
            attributes("id", id);
            writer.writeCharacters(PrintableText.of(content));
            writer.writeEndElement();
        });
    }

    void line(Point from, Point to, Ink ink, double width) {
        element(
                "line",
                "x1",
                from.x(),
                "y1",
                from.y(),
                "x2",
                to.x(),
                "y2",
                to.y(),
                "stroke",
                ink,
                "stroke-width",
                width);
    }

    void path(List<Point> points, Ink ink) {
        element("polyline", "points", Point.list(points), "fill", "none", "stroke", ink, "stroke-width", 2.0);
    }

    void area(List<Point> points, Ink ink) {
        element("polygon", "points", Point.list(points), "fill", ink);
    }

    /** A closed line with its inside tinted. */
    void outline(List<Point> points, Ink ink, boolean dashed) {
        element(
                "polygon",
                "points",
                Point.list(points),
                "fill",
                dashed ? "none" : ink,
                "fill-opacity",
                dashed ? "0" : "0.15",
                "stroke",
                ink,
                "stroke-width",
                2.0,
                "stroke-dasharray",
                dashed ? "6,4" : "none");
    }

    void box(Point corner, double width, double height, Ink ink) {
        element("rect", "x", corner.x(), "y", corner.y(), "width", width, "height", height, "fill", ink);
    }

    void dot(Point at, double radius, Ink ink) {
        element("circle", "cx", at.x(), "cy", at.y(), "r", radius, "fill", ink);
    }

    /** A text of one line. */
    void text(Point at, String content, Anchor anchor, Ink ink) {
        write(() -> {
            writer.writeStartElement("text");
            attributes("x", Point.text(at.x()), "y", Point.text(at.y()), "font-size", 12);
            attributes("text-anchor", anchor.name().toLowerCase(Locale.ROOT), "fill", ink.colour());
            writer.writeCharacters(PrintableText.of(content));
            writer.writeEndElement();
        });
    }

    String svg() {
        write(() -> {
            writer.writeEndElement();
            writer.flush();
        });
        return text.toString();
    }

    private void element(String name, Object... attributes) {
        write(() -> {
            writer.writeEmptyElement(name);
            attributes(attributes);
        });
    }

    private void attributes(Object... namesAndValues) throws XMLStreamException {
        for (int i = 0; i < namesAndValues.length; i += 2) {
            writer.writeAttribute((String) namesAndValues[i], value(namesAndValues[i + 1]));
        }
    }

    private static String value(Object value) {
        return switch (value) {
            case Ink ink -> ink.colour();
            case Double length -> Point.text(length);
            default -> value.toString();
        };
    }

    private interface Step {
        void run() throws XMLStreamException;
    }

    /** A text cannot fail to be written to. */
    private static void write(Step step) {
        try {
            step.run();
        } catch (XMLStreamException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}

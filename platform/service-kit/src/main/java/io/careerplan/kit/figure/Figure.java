package io.careerplan.kit.figure;

/**
 * A picture of figures. Whoever cannot see it has its description, and the table beside it in the document.
 *
 * @param title what it shows
 * @param description what is to be seen in it, in words
 * @param picture the drawing
 */
public record Figure(String title, String description, Picture picture) {

    /**
     * The figure as an SVG element. It names no address, and fits on a page as it is.
     *
     * @param number by which its title and description are told from those of the other figures of the page
     */
    public String svg(int number) {
        var drawing = new Drawing(this, number);
        picture.draw(drawing);
        return drawing.svg();
    }
}

package io.careerplan.tracking.nextcall;

import org.jspecify.annotations.Nullable;

/**
 * A place in a body that is for the person to fill.
 *
 * @param pointer JSON pointer to it; where the body has nothing there, it may be added
 * @param text key of what is to be decided, below {@code journey.choice}
 * @param suggested whether what stands there is proposed; if not, only the person can say it. Where no source is given, what
 *     stands there then is an example of what is accepted, and says nothing about the person
 * @param source path of the call that lists what there is to choose from
 * @param take where in its answer a value stands, as a JSON pointer in which {@code *} is any element
 * @param many whether the element of the list in the body may be repeated, one for each value taken
 */
public record Choice(
        String pointer,
        String text,
        boolean suggested,
        @Nullable String source,
        @Nullable String take,
        boolean many) {

    /** What stands in a body where nothing can be suggested. */
    static final String OPEN = "<choice>";

    /** One that has to be filled. */
    static Choice open(String pointer, String text) {
        return new Choice(pointer, text, false, null, null, false);
    }

    /** One that has a value which works. */
    static Choice suggested(String pointer, String text) {
        return new Choice(pointer, text, true, null, null, false);
    }

    /** One that only the person can say, with an example in its place. */
    static Choice example(String pointer, String text) {
        return open(pointer, text);
    }

    /** The same with a call that lists what there is to choose from. */
    Choice from(String call, String place) {
        return new Choice(pointer, text, suggested, call, place, many);
    }

    /** The same, to be made as often as there is something to choose. */
    Choice each() {
        return new Choice(pointer, text, suggested, source, take, true);
    }
}

package io.careerplan.tracking.journey;

import io.careerplan.tracking.nextcall.Choice;
import io.careerplan.tracking.text.Texts;
import org.jspecify.annotations.Nullable;

/**
 * A place in a body that is for the person to fill.
 *
 * @param pointer JSON pointer into the body; where nothing stands there, it may be added
 * @param what what is to be decided
 * @param suggested whether what stands there is proposed; if not, only the person can say it. Where no source is given, what
 *     stands there then is an example of what is accepted, and says nothing about the person
 * @param source path of the call that lists what there is to choose from
 * @param take where in its answer a value stands: a JSON pointer in which * is any element
 * @param many whether the element of the list in the body may be repeated, once for each value taken
 */
record ChoiceView(
        String pointer,
        String what,
        boolean suggested,
        @Nullable String source,
        @Nullable String take,
        boolean many) {

    static ChoiceView of(Choice choice, Texts texts) {
        return new ChoiceView(
                choice.pointer(),
                texts.of("journey.choice." + choice.text()),
                choice.suggested(),
                choice.source(),
                choice.take(),
                choice.many());
    }
}

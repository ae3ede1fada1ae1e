package io.careerplan.assessment.instrument;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * An instrument as people read it.
 *
 * @param id by which responses name it
 * @param version grows with every change of what is asked or how it counts
 * @param language of the texts
 * @param title what it is called
 * @param instruction what is read before the items
 * @param items in the order in which they are asked
 * @param scale what each can be answered with
 * @param scoring how the answers become a score of 0 to 100
 * @param bands what scores are called, from the lowest on
 * @param cadence how often it is asked
 * @param norm what was published about it; absent for own wording
 * @param licence under which it may be used
 * @param source where it comes from
 */
record InstrumentView(
        String id,
        int version,
        String language,
        String title,
        String instruction,
        List<ItemView> items,
        AnswerScale scale,
        Scoring scoring,
        List<ScoreBand> bands,
        Cadence cadence,
        @Nullable PublishedNorm norm,
        String licence,
        String source) {

    static InstrumentView from(Instrument instrument, Locale language) {
        return new InstrumentView(
                instrument.id(),
                instrument.version(),
                language.getLanguage(),
                instrument.title().in(language),
                instrument.instruction().in(language),
                instrument.items().stream()
                        .map(item -> new ItemView(item.id(), item.text().in(language), item.reversed()))
                        .toList(),
                instrument.scale(),
                instrument.scoring(),
                instrument.bands(),
                instrument.cadence(),
                instrument.norm(),
                instrument.licence(),
                instrument.source());
    }
}

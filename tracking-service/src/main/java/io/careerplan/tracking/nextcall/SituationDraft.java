package io.careerplan.tracking.nextcall;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.careerplan.kit.Algorithm;
import io.careerplan.tracking.personfact.Profile;
import io.careerplan.tracking.text.Texts;
import java.util.List;

/** Answers and an assessment that are accepted as they are; every word and figure of them is an example. */
@Algorithm
final class SituationDraft {

    private static final String INSTRUMENT = "work-satisfaction-index";
    private static final List<String> ITEMS = List.of("job", "pay", "organisation", "recommend");

    /** The middle of 1 to 5, which counts the same where an item is reversed. */
    private static final int MIDDLE = 3;

    private static final String BASE = "40000.00";
    private static final String CURRENCY = "EUR";

    private SituationDraft() {}

    /** An answer to every item of the index. */
    static ObjectNode answers() {
        ObjectNode body = Bodies.empty().put("instrument", INSTRUMENT);
        var answers = body.putArray("answers");
        ITEMS.forEach(item -> answers.addObject().put("item", item).put("value", MIDDLE));
        return body;
    }

    /** Everything that an assessment is made of. */
    static ObjectNode of(Situation situation) {
        Texts texts = situation.texts();
        ObjectNode body = Bodies.empty().put("role", said(texts, "role"));
        body.putArray("responsibilities").add(said(texts, "responsibility"));
        body.putObject("performance").put("rating", "MEETS_EXPECTATIONS");
        body.putArray("strengths").addObject().put("text", said(texts, "strength"));
        body.putArray("weaknesses").addObject().put("text", said(texts, "weakness"));
        body.putArray("areasToImprove").addObject().put("text", said(texts, "area-to-improve"));
        body.putObject("compensation")
                .putObject("base")
                .put("amount", BASE)
                .put(
                        "currency",
                        situation.known().profile().map(Profile::currency).orElse(CURRENCY));
        return body;
    }

    /** The parts of an assessment, each for the person to say. */
    static List<Choice> choices() {
        return List.of(
                Choice.example("/role", "situation.role"),
                Choice.example("/responsibilities", "situation.responsibilities"),
                Choice.example("/performance", "situation.performance"),
                Choice.example("/strengths", "situation.strengths"),
                Choice.example("/weaknesses", "situation.weaknesses"),
                Choice.example("/areasToImprove", "situation.areas-to-improve"),
                Choice.example("/compensation", "situation.compensation"));
    }

    private static String said(Texts texts, String member) {
        return texts.of("journey.situation." + member);
    }
}

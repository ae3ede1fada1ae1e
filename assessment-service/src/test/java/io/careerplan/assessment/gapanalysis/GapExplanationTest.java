package io.careerplan.assessment.gapanalysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.careerplan.assessment.catalogue.Edition;
import io.careerplan.assessment.effort.Yardstick;
import io.careerplan.assessment.gaprecord.GapDocument;
import io.careerplan.assessment.rater.RatingSource;
import io.careerplan.assessment.readiness.GapConventions;
import io.careerplan.assessment.skillestimate.Estimate;
import io.careerplan.assessment.skillestimate.GroundedProfile;
import io.careerplan.assessment.skillestimate.SkillProfile;
import io.careerplan.assessment.skillestimate.Voice;
import io.careerplan.assessment.starter.StarterCatalogue;
import io.careerplan.events.WorkValue;
import io.careerplan.kit.event.EventJson;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Explanations of analyses of the shipped catalogue, added up from their JSON. */
class GapExplanationTest {

    private static final UUID ADA = new UUID(1, 1);
    private static final Instant NOW = Instant.parse("2026-11-25T09:00:00Z");
    private static final LocalDate TODAY = LocalDate.parse("2026-11-25");
    private static final Edition EDITION = new Edition(StarterCatalogue.read(), 7);
    private static final Yardstick YARDSTICK = Yardstick.of(EDITION.catalogue(), GapConventions.DEFAULT);

    @Test
    void theTermsAddUpForEveryOccupationAndManyPeople() {
        var codes = EDITION.catalogue().occupations().stream()
                .map(each -> each.code())
                .toList();
        for (int seed = 0; seed < 40; seed++) {
            var random = new Random(seed);
            var chosen = random.ints(0, codes.size())
                    .distinct()
                    .limit(1 + seed % 10)
                    .mapToObj(codes::get)
                    .toList();
            var analysis = new GapAnalysis(ADA, document(random, chosen), NOW);
            new Explained(tree(GapAnalysisView.from(analysis, true)), tree(GapExplanation.of(analysis, true))).addsUp();
        }
    }

    @Test
    void theSameInputIsTheSameBytes() {
        var chosen = List.of("13-1071.00", "15-1252.00");
        var one = EventJson.text(document(new Random(5), chosen));

        assertEquals(one, EventJson.text(document(new Random(5), chosen)));
        assertNotEquals(one, EventJson.text(document(new Random(6), chosen)));
    }

    @Test
    void whatIsReadBackIsWhatWasStoredToTheLastBit() {
        var document = document(new Random(5), List.of("13-1071.00", "15-1252.00", "29-1141.00"));

        assertEquals(document, EventJson.document(EventJson.text(document), GapDocument.class));
    }

    @Test
    void whatWasStoredBeforeThereWereTechnologiesIsReadAllTheSame() {
        var document = document(new Random(5), List.of("13-1071.00", "15-1252.00"));
        var former = (ObjectNode) tree(document);
        assertEquals(2, former.remove("technologies").size());

        var read = EventJson.document(former.toString(), GapDocument.class);

        assertEquals(document.targets(), read.targets());
        assertTrue(read.technologiesOf("15-1252.00").isEmpty());
        assertTrue(document.technologiesOf("15-1252.00").isPresent());
        assertNull(GapAnalysisView.from(new GapAnalysis(ADA, read, NOW), true)
                .targets()
                .getFirst()
                .technologies());
    }

    @Test
    void itNamesTheCatalogueItWasMadeWithAndTheRowsOfEachTerm() {
        var analysis = new GapAnalysis(ADA, document(new Random(5), List.of("13-1071.00")), NOW);
        var explanation = GapExplanation.of(analysis, true);

        assertEquals(7, explanation.catalogue().revision());
        assertEquals(
                "O*NET Skills and Knowledge 29.x",
                explanation.catalogue().dataSets().stream()
                        .map(each -> each.dataSet() + " " + each.release())
                        .filter(each -> each.startsWith("O*NET Skills"))
                        .findFirst()
                        .orElseThrow());
        var terms = tree(explanation).at("/targets/0/readiness/terms");
        assertFalse(terms.isEmpty());
        terms.forEach(term -> assertEquals(
                "13-1071.00 " + term.path("skillId").asText(),
                term.at("/source/row").asText()));
    }

    @Test
    void whoeverMayNotReadGoalsGetsNoAlignment() {
        var analysis = new GapAnalysis(ADA, document(new Random(5), List.of("13-1071.00")), NOW);

        assertNull(GapExplanation.of(analysis, false).targets().getFirst().alignment());
        assertNull(GapAnalysisView.from(analysis, false).targets().getFirst().alignment());
    }

    private static JsonNode tree(Object view) {
        return EventJson.tree(EventJson.text(view));
    }

    private static GapDocument document(Random random, List<String> chosen) {
        return GapDocument.of(profile(random), values(random), chosen, EDITION, YARDSTICK, 20);
    }

    /** Most skills, each rated by one to three people. */
    private static GroundedProfile profile(Random random) {
        var estimates = new TreeMap<String, Estimate>();
        var voices = new TreeMap<String, List<Voice>>();
        EDITION.catalogue().skills().forEach(skill -> {
            if (random.nextInt(10) > 0) {
                var said = random.ints(1 + random.nextInt(3), 0, 15)
                        .mapToObj(level -> voice(random, level / 14.0))
                        .toList();
                var whole = said.stream().mapToDouble(Voice::weight).sum();
                var mean = said.stream()
                                .mapToDouble(each -> each.weight() * each.value())
                                .sum()
                        / whole;
                voices.put(skill.id(), said);
                estimates.put(skill.id(), new Estimate(mean, null, said.size(), false, TODAY));
            }
        });
        return new GroundedProfile(new SkillProfile(ADA, estimates.size(), TODAY, estimates), voices);
    }

    private static Voice voice(Random random, double value) {
        var id = new UUID(random.nextLong(), random.nextLong());
        return new Voice(id, RatingSource.PEER, TODAY.minusDays(random.nextInt(900)), value, 0.1 + random.nextDouble());
    }

    private static Map<WorkValue, Double> values(Random random) {
        var values = new EnumMap<WorkValue, Double>(WorkValue.class);
        List.of(WorkValue.values()).forEach(value -> values.put(value, 1.0 + random.nextInt(7)));
        return values;
    }
}

package io.careerplan.assessment.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.careerplan.assessment.deliverable.AssessmentDeliverable;
import io.careerplan.assessment.development.DevelopmentStatus;
import io.careerplan.assessment.gap.NoDataReason;
import io.careerplan.assessment.gaptechnology.TechnologyChoice;
import io.careerplan.assessment.industrytrend.NoTrend;
import io.careerplan.assessment.industrytrend.TrendMeasure;
import io.careerplan.assessment.industrytrend.TrendScope;
import io.careerplan.assessment.learning.PracticeKind;
import io.careerplan.assessment.market.MarketPart;
import io.careerplan.assessment.market.MissingReason;
import io.careerplan.assessment.situationdetails.PerformanceRating;
import io.careerplan.assessment.skill.PersonalKind;
import io.careerplan.assessment.smart.SmartLetter;
import io.careerplan.assessment.workvalue.NoAlignment;
import io.careerplan.events.DeliverableStatus;
import io.careerplan.events.ExperienceLevel;
import io.careerplan.events.GapStatus;
import io.careerplan.events.GoalHorizon;
import io.careerplan.events.GoalStatus;
import io.careerplan.events.Industry;
import io.careerplan.events.MoveKind;
import io.careerplan.events.ReliableChange;
import io.careerplan.events.ResourceKind;
import io.careerplan.events.UncoveredReason;
import io.careerplan.events.WorkValue;
import io.careerplan.kit.language.Bundles;
import io.careerplan.kit.language.Language;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentTextsTest {

    private final Words words = new Words(Language.ENGLISH);

    @ParameterizedTest
    @ValueSource(strings = {"documents-assessment", "skill-names", "smart-rules"})
    void everyTextIsThereInBothLanguages(String bundle) {
        Bundles.check(bundle);
    }

    @Test
    void everyValueThatADocumentShowsHasAName() {
        Stream.<Enum<?>[]>of(
                        DeliverableStatus.values(),
                        DevelopmentStatus.values(),
                        GapStatus.values(),
                        GoalHorizon.values(),
                        GoalStatus.values(),
                        MarketPart.values(),
                        MissingReason.values(),
                        MoveKind.values(),
                        NoAlignment.values(),
                        NoDataReason.values(),
                        NoTrend.values(),
                        TrendMeasure.values(),
                        TrendScope.values(),
                        Industry.values(),
                        ExperienceLevel.values(),
                        PerformanceRating.values(),
                        PersonalKind.values(),
                        PracticeKind.values(),
                        ResourceKind.values(),
                        UncoveredReason.values(),
                        ReliableChange.values(),
                        SmartLetter.values(),
                        TechnologyChoice.values(),
                        WorkValue.values())
                .flatMap(Stream::of)
                .forEach(value -> assertFalse(words.of(value).isBlank()));
    }

    @Test
    void everyDocumentHasAName() {
        Stream.of(AssessmentDeliverable.values())
                .forEach(each -> assertFalse(words.of("document." + each.text()).isBlank()));
    }

    @Test
    void skillsAreTranslatedAsTheCatalogueNamesThem() throws IOException {
        var german = new Words(Language.preferred(List.of(Locale.GERMAN)));
        try (var file = Objects.requireNonNull(Words.class.getResourceAsStream("/catalogue/skills.tsv"))) {
            var rows = new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> line.startsWith("2."))
                    .map(line -> line.split("\t", -1))
                    .toList();
            assertEquals(68, rows.size());
            rows.forEach(row -> assertEquals(row[2], words.skill(row[0], row[2])));
            assertTrue(
                    rows.stream().noneMatch(row -> german.skill(row[0], row[2]).isBlank()));
        }
        assertEquals("Schreiben", german.skill("2.A.1.c", "Writing"));
        assertEquals("Writing for the web", german.skill("2.A.1.c", "Writing for the web"));
        assertEquals("Own skill", german.skill("own-skill", "Own skill"));
    }

    @ParameterizedTest
    @EnumSource(Filling.class)
    void whatFillsAPartIsAnOperationOfTheDescription(Filling filling) throws IOException {
        var api = Files.readString(Path.of(System.getProperty("careerplan.root"), "docs/api/assessment.yaml"));
        var path = filling.path("{personId}").replace("/assessment/v1", "").replace("%s", "{assessmentId}");
        int at = api.indexOf("  /assessment/v1" + path + ":\n");
        assertTrue(at >= 0, path);
        int end = api.indexOf("\n  /", at);
        var operations = api.substring(at, end < 0 ? api.length() : end);
        int method = operations.indexOf("    " + filling.method().toLowerCase(Locale.ROOT) + ":\n");
        assertTrue(method >= 0, filling.method());
        assertTrue(operations.substring(method).contains("operationId: " + filling.operation() + "\n"));
    }
}

package io.careerplan.planning.curriculum;

import static io.careerplan.planning.curriculum.NeedFixture.READING;
import static io.careerplan.planning.curriculum.NeedFixture.WRITING;
import static io.careerplan.planning.curriculum.NeedFixture.book;
import static io.careerplan.planning.curriculum.NeedFixture.course;
import static io.careerplan.planning.curriculum.NeedFixture.means;
import static io.careerplan.planning.curriculum.NeedFixture.need;
import static io.careerplan.planning.curriculum.NeedFixture.negotiation;
import static io.careerplan.planning.curriculum.NeedFixture.reading;
import static io.careerplan.planning.curriculum.NeedFixture.writing;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.careerplan.events.LearningResourceState;
import io.careerplan.events.ResourceKind;
import io.careerplan.events.TaughtSkill;
import io.careerplan.planning.document.OriginKind;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class CurriculumTest {

    @Test
    void criticalGapsComeFirstAndTheOthersInTheOrderOfTheAnalysis() {
        var plain = need(reading(), book("r", "10", READING, "5"));
        var other = need(NeedFixture.gap("2.B.1.a", "Social Perceptiveness", false, "0.6", "0.5", "3", "9"));
        var critical = need(writing(), book("w", "7", WRITING, "5"));
        assertEquals(
                List.of("Writing", "Reading Comprehension", "Social Perceptiveness"),
                of(plain, other, critical).strands().stream()
                        .map(strand -> strand.need().skillName())
                        .toList());
    }

    @Test
    void aGapIsLearntThenPractised() {
        var strand = of(need(writing(), course("w", "12", "40", WRITING, "5")))
                .strands()
                .getFirst();
        assertEquals(List.of("learn-2-a-1-c", "practise-2-a-1-c"), ids(strand));
        assertEquals(List.of("learn-2-a-1-c"), strand.last().prerequisites());
        var learn = strand.steps().getFirst();
        assertEquals("w", learn.resourceId());
        assertEquals(new BigDecimal("40"), Objects.requireNonNull(learn.cost()).amount());
        assertEquals(OriginKind.GAP, learn.origin().kind());
        assertEquals(
                "Writing: level 3.2 of 7 against 4.2 asked of Human Resources Specialists, weighted gap 0.1029, critical."
                        + " This leads to level 5 of 7 in 12 hours; known ways take 7–9 hours. Cost: 40 USD (– is not known).",
                learn.reason());
        assertEquals(new BigDecimal("6"), strand.last().effort().likely());
    }

    @Test
    void practiceTakesHalfOfTheHoursFromFourToForty() {
        assertEquals(new BigDecimal("4"), practice("7.9"));
        assertEquals(new BigDecimal("4.05"), practice("8.1"));
        assertEquals(new BigDecimal("39.95"), practice("79.9"));
        assertEquals(new BigDecimal("40"), practice("200"));
    }

    @Test
    void oneResourceIsNotWorkedThroughTwice() {
        var both = new LearningResourceState(
                "shared",
                "both",
                0,
                "Both",
                ResourceKind.BOOK,
                new BigDecimal("12"),
                null,
                null,
                List.of(new TaughtSkill(WRITING, new BigDecimal("5")), new TaughtSkill(READING, new BigDecimal("5"))),
                "test");
        var curriculum = of(need(writing(), both), need(reading(), both, book("r", "2", READING, "5")));
        assertEquals(List.of("practise-2-a-1-a"), ids(curriculum.strands().getLast()));
        assertEquals(
                List.of("learn-2-a-1-c"), curriculum.strands().getLast().last().prerequisites());
    }

    @Test
    void withoutAResourceTheHoursOfTheOccupationsPreparationGoIntoGuidedWork() {
        var steps = of(need(reading())).strands().getFirst().steps();
        assertEquals(
                "Learn Reading Comprehension at work with somebody who commands it",
                steps.getFirst().title());
        assertEquals(new BigDecimal("13"), steps.getFirst().effort().likely());
    }

    @Test
    void withoutAResourceAndWithoutHoursThereIsNoWay() {
        var curriculum = of(need(negotiation()), need(reading()));
        assertEquals(1, curriculum.strands().size());
        assertEquals("Negotiation", curriculum.withoutWay().getFirst().skillName());
    }

    @Test
    void aStepOfMoreThanHalfAQuarterIsCutIntoParts() {
        assertEquals(
                2,
                of(need(writing(), book("w", "60", WRITING, "5")))
                        .strands()
                        .getFirst()
                        .steps()
                        .size());
        var steps = of(need(writing(), course("w", "140", "90", WRITING, "5")))
                .strands()
                .getFirst()
                .steps();
        assertEquals(
                List.of("learn-2-a-1-c-part-1", "learn-2-a-1-c-part-2", "learn-2-a-1-c", "practise-2-a-1-c"),
                steps.stream().map(Step::id).toList());
        assertEquals(List.of("learn-2-a-1-c-part-2"), steps.get(2).prerequisites());
        assertTrue(Objects.nonNull(steps.get(0).cost()));
        assertTrue(Objects.isNull(steps.get(1).cost()));
        assertEquals(
                "Finish part 1 of 3: Learn Writing with Title of w",
                steps.getFirst().result());
    }

    @Test
    void skillsOfLikeNamesGetIdsOfTheirOwn() {
        var one = NeedFixture.gap("Own Skill", "One", true, "0.6", "0.5", "3", "9");
        var two = NeedFixture.gap("own-skill", "Two", true, "0.6", "0.5", "3", "9");
        assertEquals(
                List.of("practise-own-skill", "practise-own-skill-2"),
                of(need(one), need(two)).strands().stream()
                        .map(strand -> strand.last().id())
                        .toList());
    }

    private static Curriculum of(LearningNeed... needs) {
        return Curriculum.of(List.of(needs), "Human Resources Specialists", means());
    }

    private static List<String> ids(Strand strand) {
        return strand.steps().stream().map(Step::id).toList();
    }

    private static BigDecimal practice(String hours) {
        return of(need(writing(), book("w", hours, WRITING, "5")))
                .strands()
                .getFirst()
                .last()
                .effort()
                .likely();
    }
}

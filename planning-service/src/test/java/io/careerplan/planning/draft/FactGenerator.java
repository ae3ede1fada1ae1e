package io.careerplan.planning.draft;

import io.careerplan.events.GoalHorizon;
import io.careerplan.events.GoalState;
import io.careerplan.events.LearningResourceState;
import io.careerplan.events.Money;
import io.careerplan.events.ResourceKind;
import io.careerplan.events.TaughtSkill;
import io.careerplan.planning.curriculum.LearningNeed;
import io.careerplan.planning.curriculum.NeedFixture;
import io.careerplan.planning.execution.Bias;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Facts by seed: from plenty to hopeless, with and without money, resources, goals and an end. */
final class FactGenerator {
    private final Random random;

    private FactGenerator(long seed) {
        random = new Random(seed * 6_151 + 11);
    }

    static DraftBasis of(long seed) {
        return new FactGenerator(seed).basis();
    }

    private DraftBasis basis() {
        var start = DraftFixture.START.plusDays(random.nextInt(20));
        var path = DraftFixture.chosen(DraftFixture.AGENT, DraftFixture.SPECIALIST, DraftFixture.ASSISTANT);
        var like = DraftFixture.basis(needs(), DraftFixture.SPECIALIST, path, goals());
        return new DraftBasis(
                random.nextBoolean() ? null : "My plan",
                start,
                end(start),
                BigDecimal.valueOf(2 + random.nextInt(40), 0).divide(BigDecimal.valueOf(2)),
                random.nextInt(3) == 0 ? null : new Money(BigDecimal.valueOf(random.nextInt(30) * 10L), "USD"),
                5 + random.nextInt(30),
                like.target(),
                like.needs(),
                path,
                like.goals(),
                random.nextBoolean()
                        ? Bias.OF_PEOPLE
                        : new Bias(.8 + random.nextInt(15) / 10.0, random.nextInt(5) / 10.0, 12, true),
                random.nextBoolean(),
                DraftConventions.DEFAULT);
    }

    private @Nullable LocalDate end(LocalDate start) {
        return random.nextInt(3) == 0 ? start.plusDays(20 + random.nextInt(700)) : null;
    }

    private List<LearningNeed> needs() {
        return IntStream.range(0, random.nextInt(12)).mapToObj(this::need).toList();
    }

    private LearningNeed need(int i) {
        int required = 2_000 + random.nextInt(5_000);
        int missing = 100 + random.nextInt(required - 500);
        int low = 1 + random.nextInt(60);
        boolean known = random.nextInt(5) > 0;
        var gap = NeedFixture.gap(
                "2.B." + i,
                "Skill " + i,
                random.nextInt(3) == 0,
                level(required),
                level(required - missing),
                known ? String.valueOf(low) : null,
                known ? String.valueOf(low + random.nextInt(200)) : null);
        return NeedFixture.need(
                gap,
                IntStream.range(0, random.nextInt(4))
                        .mapToObj(k -> resource(i, k))
                        .toArray(LearningResourceState[]::new));
    }

    private LearningResourceState resource(int i, int k) {
        var taught = List.of(skill(i), skill(i + 1), skill(i + 2));
        return new LearningResourceState(
                "shared",
                "resource-" + i + "-" + k,
                0,
                "Resource " + i + " " + k + " of a title " + "that goes on ".repeat(random.nextInt(30)),
                one(ResourceKind.values()),
                random.nextInt(5) == 0 ? null : BigDecimal.valueOf(1 + random.nextInt(150)),
                random.nextInt(3) == 0 ? null : cost(),
                null,
                taught,
                "test");
    }

    private TaughtSkill skill(int i) {
        return new TaughtSkill("2.B." + i, BigDecimal.valueOf(10 + random.nextInt(60), 1));
    }

    private Money cost() {
        return new Money(BigDecimal.valueOf(random.nextInt(40_000), 3), random.nextInt(6) == 0 ? "EUR" : "USD");
    }

    private List<GoalState> goals() {
        return IntStream.range(0, random.nextInt(4))
                .mapToObj(i -> DraftFixture.goal(
                        one(GoalHorizon.values()),
                        "Reach level " + i + " in Skill " + random.nextInt(12),
                        random.nextBoolean() ? "13-1071.00" : null,
                        i))
                .toList();
    }

    private <T> T one(T[] values) {
        return List.of(values).get(random.nextInt(values.length));
    }

    private static String level(int share) {
        return BigDecimal.valueOf(share, 4).toPlainString();
    }
}

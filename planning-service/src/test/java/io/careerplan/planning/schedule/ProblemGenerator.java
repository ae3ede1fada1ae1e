package io.careerplan.planning.schedule;

import io.careerplan.events.Money;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Problems by seed: from roomy to hopeless, with and without dates, money and blocked weeks. */
public final class ProblemGenerator {
    private final Random random;
    private final LocalDate start;
    private final LocalDate end;
    private final boolean dated;
    private final boolean costly;

    private ProblemGenerator(long seed) {
        random = new Random(seed * 7_919 + 17);
        start = LocalDate.of(2026, 11, 23).plusDays(random.nextInt(14));
        end = start.plusDays(20L + random.nextInt(380));
        dated = random.nextInt(4) > 0;
        costly = random.nextInt(3) > 0;
    }

    public static ScheduleProblem of(long seed) {
        return new ProblemGenerator(seed).problem();
    }

    private ScheduleProblem problem() {
        int count = 1 + random.nextInt(60);
        var items = new ArrayList<WorkItem>();
        for (int i = 0; i < count; i++) {
            items.add(item(i));
        }
        double hours = random.nextInt(12) == 0 ? 0 : 1 + random.nextInt(24) / 2.0;
        var budget = costly ? new Money(BigDecimal.valueOf(50 + random.nextInt(400)), "EUR") : null;
        return new ScheduleProblem(start, end, hours, blocked(), budget, items);
    }

    private WorkItem item(int i) {
        var earliest = dated && random.nextInt(3) == 0 ? day() : null;
        return new WorkItem(
                "a-" + i,
                "Activity " + i,
                0.25 + random.nextInt(120) / 4.0,
                prerequisites(i),
                earliest,
                latest(earliest),
                random.nextInt(4) == 0 ? day() : null,
                random.nextInt(3) == 0 ? cost() : null,
                1 + random.nextInt(5));
    }

    private @Nullable LocalDate latest(@Nullable LocalDate earliest) {
        if (!dated || random.nextInt(3) > 0) {
            return null;
        }
        return earliest == null ? day() : earliest.plusDays(random.nextInt(90));
    }

    private List<String> prerequisites(int i) {
        return IntStream.range(0, random.nextInt(3))
                .filter(_ -> i > 0)
                .mapToObj(_ -> "a-" + random.nextInt(i))
                .distinct()
                .toList();
    }

    private Money cost() {
        return new Money(BigDecimal.valueOf(random.nextInt(300)), random.nextInt(6) == 0 ? "USD" : "EUR");
    }

    private LocalDate day() {
        return start.plusDays(random.nextInt(400) - 10L);
    }

    private Set<LocalDate> blocked() {
        var weeks = new HashSet<LocalDate>();
        for (int i = random.nextInt(5); i > 0; i--) {
            weeks.add(day().with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)));
        }
        return weeks;
    }
}

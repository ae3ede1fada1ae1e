package io.careerplan.planning.forecast;

import io.careerplan.planning.execution.Bias;
import io.careerplan.planning.schedule.WorkItem;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Plans to be forecast, by seed; their due date lies near the end of their work. */
public final class InputGenerator {
    private static final LocalDate FROM = LocalDate.of(2026, 11, 23);

    private final Random random;

    private InputGenerator(long seed) {
        random = new Random(seed * 6_151 + 3);
    }

    public static ForecastInput of(long seed) {
        return new InputGenerator(seed).input(1 + (int) Math.floorMod(seed * 31, 40L));
    }

    /** A plan of that many activities, five milestones and ten risks, due in a year. */
    public static ForecastInput ofSize(int activities) {
        return new InputGenerator(activities).input(activities);
    }

    private ForecastInput input(int activities) {
        var work = IntStream.range(0, activities).mapToObj(this::work).toList();
        double weekly = 2 + random.nextInt(30) / 2.0;
        double weeks = 1.6 * work.stream().mapToDouble(UncertainWork::likely).sum() / weekly;
        var due = FROM.plusDays((long) (weeks * 7 * (.9 + random.nextInt(8) / 10.0)) + 7);
        return new ForecastInput(
                new ForecastTarget("plan", "Plan", due, Set.of(), false),
                FROM,
                weekly,
                blocked(),
                new Bias(1.6, .4, 0, false),
                work,
                milestones(work, due),
                List.of(),
                IntStream.range(0, random.nextInt(5)).mapToObj(this::risk).toList());
    }

    private UncertainWork work(int i) {
        double likely = 2 + random.nextInt(40);
        double least = likely * (.5 + random.nextInt(6) / 10.0);
        double most = likely * (1 + random.nextInt(20) / 10.0);
        return new UncertainWork(item(i), Math.min(least, likely), likely, most);
    }

    private WorkItem item(int i) {
        var before = IntStream.range(0, i == 0 ? 0 : random.nextInt(3))
                .mapToObj(_ -> "a-" + random.nextInt(i))
                .distinct()
                .toList();
        var earliest = random.nextInt(3) == 0 ? FROM.plusDays(random.nextInt(120)) : null;
        return new WorkItem("a-" + i, "Activity " + i, 1, before, earliest, null, null, null, 1 + random.nextInt(5));
    }

    private List<ForecastTarget> milestones(List<UncertainWork> work, LocalDate due) {
        return IntStream.range(0, 5)
                .mapToObj(m -> new ForecastTarget(
                        "m-" + m,
                        "Milestone " + m,
                        due.minusWeeks(5 - m),
                        IntStream.range(0, work.size())
                                .filter(i -> i % 5 == m)
                                .mapToObj(i -> "a-" + i)
                                .collect(Collectors.toSet()),
                        false))
                .toList();
    }

    private ForecastRisk risk(int i) {
        return new ForecastRisk("r-" + i, "Risk " + i, random.nextInt(10) / 10.0, random.nextInt(12) / 2.0);
    }

    private Set<LocalDate> blocked() {
        return IntStream.range(0, random.nextInt(4))
                .mapToObj(_ ->
                        FROM.plusDays(random.nextInt(200)).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)))
                .collect(Collectors.toSet());
    }
}

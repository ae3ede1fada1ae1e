package io.careerplan.systemtests.demo;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Objects;

/** The plan that the demo's employee writes: two milestones, two activities, a task for each. */
public final class PlanText {

    private PlanText() {}

    /** The plan as the body of a creating call, its dates counted from a day. */
    public static String from(LocalDate today) {
        var monday = today.with(TemporalAdjusters.next(DayOfWeek.MONDAY));
        return template()
                .replace("${startsOn}", today.toString())
                .replace("${endsOn}", today.plusWeeks(26).toString())
                .replace("${interviewsDue}", today.plusWeeks(3).toString())
                .replace("${certificateDue}", certificateDue(today).toString())
                .replace("${firstWeek}", monday.toString())
                .replace("${secondWeek}", monday.plusWeeks(1).toString());
    }

    static LocalDate certificateDue(LocalDate today) {
        return today.plusWeeks(8);
    }

    private static String template() {
        try (var text = PlanText.class.getResourceAsStream("/demo/plan.json")) {
            return new String(Objects.requireNonNull(text).readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

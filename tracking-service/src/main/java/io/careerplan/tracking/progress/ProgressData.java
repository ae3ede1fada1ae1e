package io.careerplan.tracking.progress;

import io.careerplan.kit.database.EntityRows;
import io.careerplan.kit.erasure.PersonalData;
import io.careerplan.tracking.plan.MilestoneCompletion;
import io.careerplan.tracking.plan.MilestoneMiss;
import io.careerplan.tracking.plan.PersonRows;
import io.careerplan.tracking.plan.PlanCopy;
import io.careerplan.tracking.plan.PlanStanding;
import io.careerplan.tracking.plan.Standings;
import io.careerplan.tracking.plan.TaskLog;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** What a person's plans are and what they did about them: to hand out, and to forget. */
@ApplicationScoped
class ProgressData implements PersonalData {

    private final PersonRows rows;
    private final EntityRows entities;
    private final Standings standings;
    private final Courses courses;
    private final MonthEnds months;
    private final Clock clock;

    ProgressData(
            PersonRows rows, EntityRows entities, Standings standings, Courses courses, MonthEnds months, Clock clock) {
        this.rows = rows;
        this.entities = entities;
        this.standings = standings;
        this.courses = courses;
        this.months = months;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "progress";
    }

    @Override
    public Object export(UUID personId) {
        Instant now = clock.instant();
        List<PlanCopy> plans = rows.plans(personId);
        List<PlanStanding> standing =
                plans.stream().map(plan -> standings.of(plan, now)).toList();
        return new ProgressExport(
                plans.stream().map(plan -> view(plan, now)).toList(),
                standing,
                entities.of(TaskLog.class, "personId = :person order by sequence", personId, LogView::of),
                rows.completions(personId).stream()
                        .map(MilestoneCompletion::event)
                        .toList(),
                rows.misses(personId).stream().map(MilestoneMiss::event).toList());
    }

    private ProgressView view(PlanCopy plan, Instant now) {
        PlanStanding standing = standings.of(plan, now);
        return ProgressView.of(plan, standing, courses.of(plan, standing));
    }

    @Override
    public void erase(UUID personId) {
        rows.erase(personId);
        months.erase(personId);
    }
}

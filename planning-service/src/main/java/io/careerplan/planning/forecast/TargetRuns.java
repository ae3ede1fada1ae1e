package io.careerplan.planning.forecast;

import io.careerplan.events.Outlook;
import java.util.Map;

/** A target over the runs: done when the last of its work is. */
@SuppressWarnings("ArrayRecordComponent") // never compared
record TargetRuns(int[] work, Tally tally, WorkDays workDays) {

    static TargetRuns of(ForecastTarget target, Map<String, Integer> places, WorkDays workDays) {
        var work = target.workIds().stream()
                .filter(places::containsKey)
                .mapToInt(places::get)
                .sorted()
                .toArray();
        return new TargetRuns(work, new Tally(target, workDays), workDays);
    }

    void note(Flow flow, RunRisks risks, double allDone) {
        double done = 0;
        for (int each : work) {
            done = Math.max(done, flow.end(each));
        }
        tally.reached(Math.min(workDays.horizon(), workDays.day(done) + risks.delay(done, allDone)));
    }

    Outlook outlook(int runs) {
        return tally.outlook(runs);
    }
}

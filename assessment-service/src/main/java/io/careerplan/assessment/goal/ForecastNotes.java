package io.careerplan.assessment.goal;

import io.careerplan.events.ForecastState;
import io.careerplan.kit.inbox.VersionGuard;
import jakarta.enterprise.context.ApplicationScoped;

/** What forecasts of plans do to the goals they serve; runs in the transaction of the event. */
@ApplicationScoped
class ForecastNotes {

    private final GoalBooks books;
    private final GoalOutlooks outlooks;
    private final GoalVersions versions;
    private final GoalTrail trail;
    private final VersionGuard guard;

    ForecastNotes(GoalBooks books, GoalOutlooks outlooks, GoalVersions versions, GoalTrail trail, VersionGuard guard) {
        this.books = books;
        this.outlooks = outlooks;
        this.versions = versions;
        this.trail = trail;
        this.guard = guard;
    }

    /** Takes a newer forecast over, and says the goals again when it changes a point of theirs. */
    void note(ForecastState forecast) {
        var person = forecast.personId();
        if (guard.isNewer("forecast", forecast.planId().toString(), forecast.version())
                && versions.present(person) >= 0) {
            var book = books.open(person);
            outlooks.take(forecast);
            book.foreseen(outlooks.of(person)).ifPresent(trail::tell);
        }
    }
}

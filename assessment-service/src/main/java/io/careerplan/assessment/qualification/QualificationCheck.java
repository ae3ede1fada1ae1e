package io.careerplan.assessment.qualification;

import io.careerplan.kit.problem.InputErrors;
import io.careerplan.kit.problem.Refusal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What a qualification has to be beyond its form. Everything that is wrong is said at once, each at its place. */
final class QualificationCheck {

    private final QualificationKind kind;
    private final LocalDate today;
    private final InputErrors errors = new InputErrors();

    QualificationCheck(QualificationKind kind, LocalDate today) {
        this.kind = kind;
        this.today = today;
    }

    /**
     * Passes if the qualification can be so.
     *
     * @throws Refusal 400 naming every place that is wrong
     */
    void check(QualificationDetails wanted) {
        past("/startedOn", wanted.startedOn());
        past("/endedOn", wanted.endedOn());
        order("/endedOn", wanted.startedOn(), wanted.endedOn());
        order("/expiresOn", wanted.startedOn(), wanted.expiresOn());
        boolean certificate = kind == QualificationKind.CERTIFICATE;
        foreign("/endedOn", certificate, wanted.endedOn());
        foreign("/expiresOn", !certificate, wanted.expiresOn());
        errors.refuse();
    }

    private void past(String place, @Nullable LocalDate day) {
        if (day != null && day.isAfter(today)) {
            errors.wrong(place, "in-the-future", "Must be today or before, in the person's time zone.");
        }
    }

    private void order(String place, @Nullable LocalDate start, @Nullable LocalDate end) {
        if (start != null && end != null && end.isBefore(start)) {
            errors.wrong(place, "before-its-start", "Must not be before the first day.");
        }
    }

    private void foreign(String place, boolean unfit, @Nullable LocalDate day) {
        if (unfit && day != null) {
            errors.wrong(place, "not-of-this-kind", "Certificates expire; work and education end.");
        }
    }
}

package io.careerplan.assessment.surveyanswer;

import io.careerplan.assessment.instrument.Instrument;
import io.careerplan.assessment.instrument.Instruments;
import io.careerplan.kit.problem.InputErrors;
import io.careerplan.kit.problem.Refusal;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What answers have to be beyond their form. Everything that is wrong is said at once, each at its place. */
public final class ResponseCheck {

    private final Instruments instruments;
    private final InputErrors errors = new InputErrors();

    public ResponseCheck(Instruments instruments) {
        this.instruments = instruments;
    }

    /**
     * The instrument that was answered.
     *
     * @throws Refusal 400 naming every place that is wrong
     */
    public Instrument check(NewSurveyResponse response) {
        var instrument = instrument(response);
        instrument.ifPresent(found -> answers(found, response.answers()));
        errors.refuse();
        return instrument.orElseThrow();
    }

    private Optional<Instrument> instrument(NewSurveyResponse response) {
        var latest = instruments.latest(response.instrument());
        if (latest.isEmpty()) {
            errors.wrong(
                    "/instrument", "unknown-instrument", "There is no such instrument; GET instruments lists them.");
        }
        var version = response.version();
        return version == null ? latest : latest.flatMap(found -> version(found, version));
    }

    private Optional<Instrument> version(Instrument latest, int version) {
        var found = instruments.find(latest.id(), version);
        if (found.isEmpty()) {
            errors.wrong(
                    "/version",
                    "unknown-version",
                    "The instrument has no such version; the latest is " + latest.version() + ".");
        }
        return found;
    }

    private void answers(Instrument instrument, List<ItemAnswer> answers) {
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < answers.size(); i++) {
            var answer = answers.get(i);
            answer(instrument, "/answers/" + i, answer, seen.add(answer.item()));
        }
    }

    private void answer(Instrument instrument, String at, ItemAnswer answer, boolean first) {
        var scale = instrument.scale();
        if (!instrument.asks(answer.item())) {
            errors.wrong(at + "/item", "unknown-item", "The instrument asks no such item.");
        } else if (!first) {
            errors.wrong(at + "/item", "duplicate", "The item is answered twice.");
        }
        if (!scale.has(answer.value())) {
            errors.wrong(
                    at + "/value",
                    "out-of-range",
                    "Must be a whole number from " + scale.min() + " to " + scale.max() + ".");
        }
    }
}

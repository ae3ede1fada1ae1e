package io.careerplan.assessment.rater;

import io.careerplan.assessment.scale.Scale;
import io.careerplan.kit.problem.InputError;
import io.careerplan.kit.problem.Refusal;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** What ratings have to be beyond their form. Everything that is wrong is said at once, each at its place. */
public final class RatingCheck {

    private final Predicate<String> knownSkill;
    private final Function<String, Optional<Scale>> scales;
    private final LocalDate oldest;
    private final LocalDate today;
    private final @Nullable AskedSkills asked;
    private final List<InputError> errors = new ArrayList<>();
    private final Set<List<Object>> seen = new HashSet<>();

    /**
     * A check as of a day.
     *
     * @param knownSkill whether the catalogue has a skill
     * @param scales the scale of a name, where one can rate on it
     * @param oldest the first day a rating may be about
     * @param asked what may be rated, and that once; absent where every skill may be
     */
    public RatingCheck(
            Predicate<String> knownSkill,
            Function<String, Optional<Scale>> scales,
            LocalDate oldest,
            LocalDate today,
            @Nullable AskedSkills asked) {
        this.knownSkill = knownSkill;
        this.scales = scales;
        this.oldest = oldest;
        this.today = today;
        this.asked = asked;
    }

    /**
     * Passes if each of the ratings can be taken.
     *
     * @throws Refusal 400 naming every place that is wrong
     */
    public void check(List<NewRating> ratings) {
        for (int i = 0; i < ratings.size(); i++) {
            check("/ratings/" + i, ratings.get(i));
        }
        if (!errors.isEmpty()) {
            throw Refusal.badInput(errors);
        }
    }

    private void check(String at, NewRating rating) {
        skill(at + "/skillId", rating);
        day(at + "/ratedOn", rating.on(today));
        if (rating.unobserved()) {
            nothing(at + "/scale", rating.scale());
            nothing(at + "/level", rating.level());
        } else {
            level(at, rating.scale(), rating.level());
        }
    }

    private void skill(String at, NewRating rating) {
        if (asked != null && !asked.skillIds().contains(rating.skillId())) {
            wrong(at, asked.code(), asked.detail());
        } else if (!knownSkill.test(rating.skillId())) {
            wrong(at, "unknown-skill", "The catalogue has no such skill; GET skills lists them.");
        } else if (!seen.add(once(rating))) {
            wrong(at, "duplicate", "The list rates this skill twice" + (asked == null ? " for one day." : "."));
        }
    }

    /** What of a rating may be there once. */
    private List<Object> once(NewRating rating) {
        return asked == null ? List.of(rating.skillId(), rating.on(today)) : List.of(rating.skillId());
    }

    private void day(String at, LocalDate on) {
        if (on.isAfter(today)) {
            wrong(at, "in-the-future", "Must be today or before, in the person's time zone.");
        } else if (on.isBefore(oldest)) {
            wrong(at, "too-long-ago", "Must be " + oldest + " or after.");
        }
    }

    private void nothing(String at, @Nullable Object value) {
        if (value != null) {
            wrong(at, "not-observed", "What was not observed has neither scale nor level.");
        }
    }

    private void level(String at, @Nullable String name, @Nullable BigDecimal level) {
        if (name == null) {
            wrong(at + "/scale", "missing", "is required unless notObserved is true");
        }
        if (level == null) {
            wrong(at + "/level", "missing", "is required unless notObserved is true");
        }
        if (name != null) {
            scales.apply(name)
                    .ifPresentOrElse(
                            scale -> on(scale, at + "/level", level),
                            () -> wrong(at + "/scale", "unknown-scale", "GET skill-scales lists the scales."));
        }
    }

    private void on(Scale scale, String at, @Nullable BigDecimal level) {
        if (level != null && !scale.has(level)) {
            wrong(at, "out-of-range", "Must be " + scale.range() + ".");
        }
    }

    private void wrong(String pointer, String code, String detail) {
        errors.add(new InputError(pointer, code, detail));
    }
}

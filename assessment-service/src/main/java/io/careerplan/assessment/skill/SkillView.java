package io.careerplan.assessment.skill;

import io.careerplan.assessment.catalogue.SkillKind;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A skill of a person as all ratings say it is today.
 *
 * @param skillId the skill
 * @param skillName its name
 * @param kind skill or knowledge; absent for one the catalogue no longer has
 * @param kinds what it is to the person: TECHNICAL, SOFT or INDUSTRY, and TRANSFERABLE
 * @param neededBySimilar how many of the ten occupations most similar to the person's need it; absent without them
 * @param estimate 0 to 1
 * @param spread weighted standard deviation about the estimate; absent with a single rater
 * @param sources raters that count, each by their latest rating
 * @param stale whether the latest of these ratings is older than 24 months
 * @param latestOn day of the latest of these ratings
 * @param ratings the terms of the estimate
 * @param history where every rating of it is listed
 */
public record SkillView(
        String skillId,
        String skillName,
        @Nullable SkillKind kind,
        List<PersonalKind> kinds,
        @Nullable Integer neededBySimilar,
        BigDecimal estimate,
        @Nullable BigDecimal spread,
        int sources,
        boolean stale,
        LocalDate latestOn,
        List<CountedRating> ratings,
        String history) {}

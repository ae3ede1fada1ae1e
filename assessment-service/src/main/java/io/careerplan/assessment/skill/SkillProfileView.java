package io.careerplan.assessment.skill;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A person's present skills.
 *
 * @param personId whose
 * @param version number of ratings it was read from
 * @param on the day as of which ratings have aged, in the person's time zone
 * @param currentOccupation whose neighbours tell what is transferable; absent where the person says none, and for whoever
 *     may not read the profile
 * @param skills by skill id
 */
public record SkillProfileView(
        UUID personId, long version, LocalDate on, @Nullable String currentOccupation, List<SkillView> skills) {}

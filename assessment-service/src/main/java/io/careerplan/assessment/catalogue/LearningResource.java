package io.careerplan.assessment.catalogue;

import io.careerplan.events.Money;
import io.careerplan.events.ResourceKind;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Something to learn from.
 *
 * @param id stable name, for example {@code book-getting-to-yes}
 * @param title with author or provider
 * @param kind what it is
 * @param hours to work through it; absent where that cannot be said
 * @param cost price; absent where it is not known for certain
 * @param url its place or its provider's; absent where it has none
 * @param skills level 0 to 7 that it leads to, by skill id
 * @param source the row that names it
 */
public record LearningResource(
        String id,
        String title,
        ResourceKind kind,
        @Nullable Double hours,
        @Nullable Money cost,
        @Nullable String url,
        Map<String, Double> skills,
        DataRow source) {

    public LearningResource {
        skills = Collections.unmodifiableMap(new TreeMap<>(skills));
    }

    /** Whether it teaches the skill up to this level. */
    public boolean leadsTo(String skillId, double level) {
        var reached = skills.get(skillId);
        return reached != null && reached >= level;
    }
}

package io.careerplan.events;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something to learn from.
 *
 * @param owner {@code shared}, or the tenant whose own resource it is
 * @param id unique with the owner
 * @param version version of the resource, from 0
 * @param title its title
 * @param kind what it is
 * @param hours hours it takes, where known
 * @param cost what it costs, where known
 * @param url where it is found
 * @param skills what it teaches, by skill id
 * @param release release of the catalogue it is from
 */
public record LearningResourceState(
        String owner,
        String id,
        long version,
        String title,
        ResourceKind kind,
        @Nullable BigDecimal hours,
        @Nullable Money cost,
        @Nullable String url,
        List<TaughtSkill> skills,
        String release) {

    public LearningResourceState {
        skills = List.copyOf(skills);
    }
}

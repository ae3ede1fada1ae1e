package io.careerplan.assessment.learning;

import java.util.List;

/**
 * What is learnt when, and what is not: every need is among the objectives, or among what is not covered, or, where it is
 * covered in part, among both.
 *
 * @param objectives in the order in which they begin
 * @param uncovered in the order of the needs
 */
public record Curriculum(List<Objective> objectives, List<Uncovered> uncovered) {

    public Curriculum {
        objectives = List.copyOf(objectives);
        uncovered = List.copyOf(uncovered);
    }
}

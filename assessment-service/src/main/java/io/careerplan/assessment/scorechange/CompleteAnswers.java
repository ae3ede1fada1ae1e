package io.careerplan.assessment.scorechange;

import java.util.List;
import java.util.UUID;

/**
 * A response in which every item was answered.
 *
 * @param person tells people apart, nothing more
 * @param values in the order of the items, each turned so that high is good
 */
public record CompleteAnswers(UUID person, List<Integer> values) {}

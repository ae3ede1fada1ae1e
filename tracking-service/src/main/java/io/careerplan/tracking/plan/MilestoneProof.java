package io.careerplan.tracking.plan;

import java.util.List;

/**
 * What a milestone that was reached shows.
 *
 * @param evidence links or short descriptions, possibly none
 * @param skillIds the skills that the tasks which led to it build, ascending, possibly none
 */
record MilestoneProof(List<String> evidence, List<String> skillIds) {}

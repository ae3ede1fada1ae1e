package io.careerplan.assessment.rater;

import java.util.List;
import java.util.UUID;

/**
 * What was shown of a person's skills and offered to be rated.
 *
 * @param offer which its ratings name
 * @param skillIds the skills that may be rated by it, each once
 * @param links what can be looked up, possibly nothing
 */
public record ShownSkills(UUID offer, List<String> skillIds, List<String> links) {}

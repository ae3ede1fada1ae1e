package io.careerplan.planning.quality;

import io.careerplan.kit.problem.InputError;

/**
 * Something that could be better.
 *
 * @param ruleId the rule it is of, in kebab case
 * @param pointer the place in the plan document (RFC 6901)
 * @param message what was found
 * @param fix what would mend it
 */
record Finding(String ruleId, String pointer, Severity severity, String message, String fix) {

    /** The finding as the reason of a refusal. */
    InputError toError() {
        return new InputError(pointer, ruleId, message + " " + fix);
    }
}

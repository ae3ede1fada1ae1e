package io.careerplan.assessment.careerladder;

import io.careerplan.assessment.catalogue.Catalogue;
import io.careerplan.kit.problem.InputErrors;
import io.careerplan.kit.problem.ListedOnce;
import io.careerplan.kit.problem.Refusal;
import java.util.List;
import java.util.Set;

/**
 * What rungs have to be beyond their form.
 *
 * @param catalogue where their occupations have to be
 * @param known codes that were on the ladder before; those may be gone from the catalogue
 */
record RungCheck(Catalogue catalogue, Set<String> known) {

    private static final ListedOnce RUNGS = new ListedOnce(
            "/rungs/%d",
            "unknown-occupation",
            "The catalogue has no such occupation, or no longer; GET occupations finds it.",
            "The ladder has this occupation on a lower rung.");

    /**
     * Passes if these can be the rungs.
     *
     * @throws Refusal 400 naming every rung that is wrong
     */
    void check(List<String> rungs) {
        var errors = new InputErrors();
        RUNGS.check(
                rungs,
                code -> known.contains(code) || catalogue.occupation(code).isPresent(),
                errors);
        errors.refuse();
    }
}

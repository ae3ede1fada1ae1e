package io.careerplan.assessment.careerladder;

import io.careerplan.assessment.catalogue.Catalogue;
import io.careerplan.kit.problem.InputError;
import io.careerplan.kit.problem.Refusal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What rungs have to be beyond their form.
 *
 * @param catalogue where their occupations have to be
 * @param known codes that were on the ladder before; those may be gone from the catalogue
 */
record RungCheck(Catalogue catalogue, Set<String> known) {

    /**
     * Passes if these can be the rungs.
     *
     * @throws Refusal 400 naming every rung that is wrong
     */
    void check(List<String> rungs) {
        var errors = new ArrayList<InputError>();
        var seen = new HashSet<String>();
        for (int at = 0; at < rungs.size(); at++) {
            var place = "/rungs/" + at;
            var code = rungs.get(at);
            if (!seen.add(code)) {
                errors.add(new InputError(place, "duplicate", "The ladder has this occupation on a lower rung."));
            } else if (!known.contains(code) && catalogue.occupation(code).isEmpty()) {
                errors.add(new InputError(
                        place,
                        "unknown-occupation",
                        "The catalogue has no such occupation, or no longer; GET occupations finds it."));
            }
        }
        if (!errors.isEmpty()) {
            throw Refusal.badInput(errors);
        }
    }
}

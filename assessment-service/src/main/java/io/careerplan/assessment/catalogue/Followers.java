package io.careerplan.assessment.catalogue;

import java.util.ArrayList;
import java.util.List;

/**
 * All who have something to do once another shared catalogue holds.
 *
 * @param all in no order that matters
 */
record Followers(List<AfterIntake> all) {

    /**
     * Another catalogue was committed just now. One that fails keeps no other from its part.
     *
     * @throws RuntimeException the first failure, with the others beside it
     */
    void taken() {
        var failures = new ArrayList<RuntimeException>();
        all.forEach(each -> tell(each, failures));
        if (!failures.isEmpty()) {
            var first = failures.removeFirst();
            failures.forEach(first::addSuppressed);
            throw first;
        }
    }

    private static void tell(AfterIntake follower, List<RuntimeException> failures) {
        try {
            follower.taken();
        } catch (RuntimeException failed) {
            failures.add(failed);
        }
    }
}

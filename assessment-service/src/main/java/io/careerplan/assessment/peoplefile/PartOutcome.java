package io.careerplan.assessment.peoplefile;

import io.careerplan.assessment.filerow.RowFault;
import java.util.List;

/**
 * What came of some rows of a file.
 *
 * @param created people who were registered, or would be
 * @param updated people who were changed, or would be
 * @param unchanged people who were already as they are said
 * @param failed rows that nothing came of
 * @param faults what is wrong with those, by line
 */
record PartOutcome(int created, int updated, int unchanged, int failed, List<RowFault> faults) {

    /** How many rows it has. */
    int rows() {
        return created + updated + unchanged + failed;
    }
}

package io.careerplan.assessment.catalogue;

import java.util.Collection;
import java.util.List;

/**
 * A row of the catalogue.
 *
 * @param body what it says
 * @param version rises with each change, from 0
 * @param retired whether it was taken out of the catalogue
 */
record Stored<T>(T body, long version, boolean retired) {

    /** What rows say that were not taken out. */
    static <T> List<T> held(Collection<Stored<T>> all) {
        return all.stream().filter(row -> !row.retired).map(Stored::body).toList();
    }
}

package io.careerplan.assessment.outlook;

import java.util.List;

/**
 * All rows of one file of projections.
 *
 * @param rows one an occupation, in the order of the file
 */
public record Projections(List<Projection> rows) {

    public Projections {
        rows = List.copyOf(rows);
    }
}

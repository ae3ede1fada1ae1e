package io.careerplan.assessment.catalogue;

import io.careerplan.events.OccupationMove;
import java.util.List;

/** Says which occupations are nearest to one, for its publication; the moves between occupations answer it. */
public interface NearestOccupations {

    /** At most so many, the most similar first; none for an occupation that is not rated. */
    List<OccupationMove> of(Catalogue catalogue, Occupation occupation, int atMost);

    /** The codes of the same, without what it takes to move there, which is most of the work. */
    List<String> codes(Catalogue catalogue, Occupation occupation, int atMost);
}

package io.careerplan.assessment.peoplefile;

import io.careerplan.assessment.filerow.RowFault;
import io.careerplan.assessment.profile.SaidPerson;
import java.util.List;

/**
 * A part whose rows have been held against the rules of a single registration.
 *
 * @param part the part
 * @param good rows that keep to them
 * @param refused what is wrong with each of the others
 */
record ReadPart(FilePart part, List<Row> good, List<List<RowFault>> refused) {

    /** A good row. */
    record Row(int line, SaidPerson said) {}

    List<SaidPerson> said() {
        return good.stream().map(Row::said).toList();
    }

    /** Whom it is about, in words that a database can be asked for. */
    List<String> externalIds() {
        return said().stream().map(SaidPerson::externalId).toList();
    }
}

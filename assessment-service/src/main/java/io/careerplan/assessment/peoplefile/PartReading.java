package io.careerplan.assessment.peoplefile;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.careerplan.assessment.filerow.RowFault;
import io.careerplan.assessment.profile.SaidPerson;
import io.careerplan.kit.json.StrictJson;
import io.careerplan.kit.problem.ProblemTexts;
import io.careerplan.kit.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;

/** Holds rows against the rules of a single registration, and puts refusals into the words of rows. */
@ApplicationScoped
class PartReading {

    private final StrictJson json;
    private final ProblemTexts texts;

    PartReading(StrictJson json, ProblemTexts texts) {
        this.json = json;
        this.texts = texts;
    }

    ReadPart read(FilePart part) {
        var good = new ArrayList<ReadPart.Row>();
        var refused = new ArrayList<List<RowFault>>();
        for (var row : part.rows()) {
            var said = row.said();
            if (said == null) {
                refused.add(row.faults());
            } else {
                read(row.line(), said, good, refused);
            }
        }
        return new ReadPart(part, good, refused);
    }

    private void read(int line, ObjectNode said, List<ReadPart.Row> good, List<List<RowFault>> refused) {
        try {
            good.add(new ReadPart.Row(line, SaidPerson.read(said, json)));
        } catch (Refusal refusal) {
            refused.add(faults(line, refusal));
        }
    }

    /** A refusal as what is wrong with a row. */
    List<RowFault> faults(int line, Refusal refusal) {
        return refusal.errors().isEmpty()
                ? List.of(RowFault.ofRow(line, refusal.code(), texts.detail(refusal.code(), refusal.arguments())))
                : refusal.errors().stream()
                        .map(error -> RowFault.of(line, error))
                        .toList();
    }
}

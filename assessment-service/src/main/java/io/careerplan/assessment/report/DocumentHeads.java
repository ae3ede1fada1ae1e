package io.careerplan.assessment.report;

import io.careerplan.assessment.deliverable.AssessmentDeliverable;
import io.careerplan.assessment.person.Directory;
import io.careerplan.assessment.profile.ProfileAccess;
import io.careerplan.events.DeliverableState;
import io.careerplan.events.DeliverableStatus;
import io.careerplan.kit.access.Section;
import io.careerplan.kit.deliverable.DeliverableBoard;
import io.careerplan.kit.document.LeftOutPart;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Heads of documents; whether the caller may read the document is to be asked before. */
@ApplicationScoped
public class DocumentHeads {

    private static final String NAME = "name";

    private final Directory directory;
    private final ProfileAccess profile;
    private final DeliverableBoard board;

    DocumentHeads(Directory directory, ProfileAccess profile, DeliverableBoard board) {
        this.directory = directory;
        this.profile = profile;
        this.board = board;
    }

    /**
     * The head of a person's document as the caller may see it.
     *
     * @throws io.careerplan.kit.problem.Refusal 404 for a person who is not there
     */
    public DocumentHead of(UUID person, AssessmentDeliverable deliverable) {
        return new DocumentHead(
                deliverable.text(),
                person,
                profile.isOpen(person) ? directory.name(person) : null,
                directory.today(person),
                board.find(person, deliverable.text())
                        .map(DeliverableState::status)
                        .orElse(DeliverableStatus.MISSING));
    }

    /** What of the head the caller may not see. */
    public List<LeftOutPart> leftOut(DocumentHead head) {
        return head.name() == null ? List.of(new LeftOutPart(NAME, Section.SITUATION)) : List.of();
    }
}

package io.careerplan.assessment.careerladder;

import io.careerplan.kit.audit.Audit;
import io.careerplan.kit.outbox.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What every change of a ladder leaves behind: its event, and what somebody did its line in the trail. */
@ApplicationScoped
class LadderTrail {

    private final Outbox outbox;
    private final Audit audit;

    LadderTrail(Outbox outbox, Audit audit) {
        this.outbox = outbox;
        this.audit = audit;
    }

    void said(String action, CareerLadder ladder, @Nullable LadderDetails before) {
        tell(List.of(ladder));
        audit.record(action, "career-ladder", ladder.id(), null, before, ladder.details());
    }

    void retired(CareerLadder ladder) {
        tell(List.of(ladder));
        audit.record("career-ladder-retired", "career-ladder", ladder.id(), null, ladder.details(), null);
    }

    /** Tells of ladders as they are stored by now. */
    void tell(List<CareerLadder> ladders) {
        outbox.appendAll(ladders.stream().map(CareerLadder::event).toList());
    }
}

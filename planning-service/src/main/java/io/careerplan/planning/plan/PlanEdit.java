package io.careerplan.planning.plan;

import io.careerplan.planning.document.Contingencies;
import io.careerplan.planning.document.Flexibility;
import io.careerplan.planning.document.Learning;
import io.careerplan.planning.document.PlanDocument;
import io.careerplan.planning.document.Resources;
import io.careerplan.planning.document.Risks;
import io.careerplan.planning.document.Roadmap;
import io.careerplan.planning.document.Timeline;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a merge patch of a plan can touch: the document, and why it is changed.
 *
 * @param reason kept with the revision that a change of an approved or active plan makes; a draft's is not kept
 */
record PlanEdit(
        @NotBlank @Size(max = 200) String title,
        LocalDate startsOn,
        LocalDate endsOn,
        @Nullable Roadmap roadmap,
        @Nullable Learning learning,
        @Nullable Timeline timeline,
        @Nullable Flexibility flexibility,
        @Nullable Resources resources,
        @Nullable Risks risks,
        @Nullable Contingencies contingencies,
        @Nullable @Size(max = 2000) String reason) {

    static PlanEdit of(PlanDocument document) {
        return new PlanEdit(
                document.title(),
                document.startsOn(),
                document.endsOn(),
                document.roadmap(),
                document.learning(),
                document.timeline(),
                document.flexibility(),
                document.resources(),
                document.risks(),
                document.contingencies(),
                null);
    }

    PlanDocument document() {
        return new PlanDocument(
                title, startsOn, endsOn, roadmap, learning, timeline, flexibility, resources, risks, contingencies);
    }
}

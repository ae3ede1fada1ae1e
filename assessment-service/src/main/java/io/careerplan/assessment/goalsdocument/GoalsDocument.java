package io.careerplan.assessment.goalsdocument;

import io.careerplan.assessment.goal.GoalView;
import io.careerplan.assessment.goalquality.GoalQualityView;
import io.careerplan.assessment.report.DocumentHead;
import io.careerplan.assessment.workvalue.AlignmentView;
import io.careerplan.events.WorkValue;
import io.careerplan.kit.document.Document;
import io.careerplan.kit.document.LeftOutPart;
import io.careerplan.kit.document.Printed;
import io.careerplan.kit.document.UnfilledPart;
import io.careerplan.kit.language.Language;
import java.util.List;
import java.util.Map;

/**
 * What a person aims at, and how well that is put.
 *
 * @param about whose it is and how far
 * @param goals by id; closed ones among them
 * @param quality how well they are put
 * @param workValues what the person looks for in work, each 1 to 7; empty until they said it
 * @param alignments how far each occupation that a goal aims at gives that
 * @param missing what is not there yet
 * @param leftOut what the caller may not read
 */
record GoalsDocument(
        DocumentHead about,
        List<GoalView> goals,
        GoalQualityView quality,
        Map<WorkValue, Double> workValues,
        List<AlignmentView> alignments,
        List<UnfilledPart> missing,
        List<LeftOutPart> leftOut)
        implements Printed {

    @Override
    public String documentName() {
        return about.document();
    }

    @Override
    public Document document(Language language) {
        return new GoalsPage(this, language).document();
    }
}

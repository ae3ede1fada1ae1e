package io.careerplan.assessment.gapreport;

import io.careerplan.assessment.gapanalysis.GapAnalysisView;
import io.careerplan.assessment.lookup.LearningResourceView;
import io.careerplan.assessment.report.DocumentHead;
import io.careerplan.kit.document.Document;
import io.careerplan.kit.document.LeftOutPart;
import io.careerplan.kit.document.Printed;
import io.careerplan.kit.document.UnfilledPart;
import io.careerplan.kit.language.Language;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a person is missing for their targets.
 *
 * @param about whose it is and how far
 * @param analysis the latest one; absent while there is none
 * @param resources the learning resources that it names, as far as the catalogue still has them, by id
 * @param missing what is not there yet
 * @param leftOut what the caller may not read
 */
record GapReport(
        DocumentHead about,
        @Nullable GapAnalysisView analysis,
        List<LearningResourceView> resources,
        List<UnfilledPart> missing,
        List<LeftOutPart> leftOut)
        implements Printed {

    @Override
    public String documentName() {
        return about.document();
    }

    @Override
    public Document document(Language language) {
        return new GapPage(this, language).document();
    }
}

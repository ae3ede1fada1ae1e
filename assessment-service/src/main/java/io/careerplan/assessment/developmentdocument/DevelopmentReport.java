package io.careerplan.assessment.developmentdocument;

import io.careerplan.assessment.development.DevelopmentPlanView;
import io.careerplan.assessment.report.DocumentHead;
import io.careerplan.kit.document.Document;
import io.careerplan.kit.document.LeftOutPart;
import io.careerplan.kit.document.Printed;
import io.careerplan.kit.document.UnfilledPart;
import io.careerplan.kit.language.Language;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a person closes their gaps.
 *
 * @param about whose it is and how far
 * @param plan the one that was made last; absent while there is none
 * @param missing what is not there yet
 * @param leftOut what the caller may not read
 */
record DevelopmentReport(
        DocumentHead about, @Nullable DevelopmentPlanView plan, List<UnfilledPart> missing, List<LeftOutPart> leftOut)
        implements Printed {

    @Override
    public String documentName() {
        return about.document();
    }

    @Override
    public Document document(Language language) {
        return new DevelopmentPage(this, language).document();
    }
}

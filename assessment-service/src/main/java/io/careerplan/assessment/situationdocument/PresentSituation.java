package io.careerplan.assessment.situationdocument;

import io.careerplan.assessment.report.DocumentHead;
import io.careerplan.assessment.situation.SituationView;
import io.careerplan.kit.document.Document;
import io.careerplan.kit.document.Printed;
import io.careerplan.kit.document.UnfilledPart;
import io.careerplan.kit.language.Language;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where a person stands in their work.
 *
 * @param about whose it is and how far
 * @param occupation title of the present occupation, or its code where the catalogue has none; absent until the person says it
 * @param assessment the latest one; absent while there is none
 * @param satisfaction how scores went, by instrument; at most the latest 24 of each
 * @param zone the person's, in which days begin
 * @param missing what is not there yet
 */
record PresentSituation(
        DocumentHead about,
        @Nullable String occupation,
        @Nullable SituationView assessment,
        List<ScoreSeries> satisfaction,
        String zone,
        List<UnfilledPart> missing)
        implements Printed {

    @Override
    public String documentName() {
        return about.document();
    }

    @Override
    public Document document(Language language) {
        return new SituationPage(this, language).document();
    }
}

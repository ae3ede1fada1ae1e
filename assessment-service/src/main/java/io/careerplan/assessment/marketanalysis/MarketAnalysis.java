package io.careerplan.assessment.marketanalysis;

import io.careerplan.assessment.market.MarketPositionView;
import io.careerplan.assessment.report.DocumentHead;
import io.careerplan.kit.document.Document;
import io.careerplan.kit.document.LeftOutPart;
import io.careerplan.kit.document.Printed;
import io.careerplan.kit.document.UnfilledPart;
import io.careerplan.kit.language.Language;
import java.util.List;

/**
 * Where a person stands on the market for their work.
 *
 * @param about whose it is and how far
 * @param position the figures, each with its source, and what there is no data for
 * @param missing what the person, their organisation or an operator can fill
 * @param leftOut what the caller may not read
 */
record MarketAnalysis(
        DocumentHead about, MarketPositionView position, List<UnfilledPart> missing, List<LeftOutPart> leftOut)
        implements Printed {

    @Override
    public String documentName() {
        return about.document();
    }

    @Override
    public Document document(Language language) {
        return new MarketPage(this, language).document();
    }
}

package io.careerplan.assessment.benefit;

import io.careerplan.assessment.benefitbook.BenefitRow;
import io.careerplan.assessment.benefitbook.BenefitTableDetails;
import io.careerplan.kit.problem.InputErrors;
import io.careerplan.kit.problem.Refusal;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a table has to be beyond its form. Everything that is wrong is said at once, each at its place. */
final class BenefitTableCheck {

    private final InputErrors errors = new InputErrors();

    private BenefitTableCheck() {}

    /**
     * Passes if the table can be so.
     *
     * @throws Refusal 400 naming every place that is wrong
     */
    static void check(BenefitTableDetails wanted) {
        var check = new BenefitTableCheck();
        check.rows(wanted.rows());
        check.errors.refuse();
    }

    private void rows(List<BenefitRow> rows) {
        var seen = new HashSet<String>();
        for (int at = 0; at < rows.size(); at++) {
            var place = "/rows/" + at;
            var row = rows.get(at);
            if (!seen.add(row.about())) {
                errors.wrong(
                        place, "duplicate", "The table says this of the same benefit, industry and level already.");
            }
            order(place + "/median", row.p25(), row.median());
            order(place + "/p75", row.median(), row.p75());
        }
    }

    private void order(String place, @Nullable BigDecimal low, @Nullable BigDecimal high) {
        if (low != null && high != null && high.compareTo(low) < 0) {
            errors.wrong(place, "not-in-order", "Must not be below a smaller percentile.");
        }
    }
}

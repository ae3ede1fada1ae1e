package io.careerplan.assessment.benefitbook;

import io.careerplan.events.ExperienceLevel;
import io.careerplan.events.Industry;
import io.careerplan.kit.Algorithm;
import java.util.Comparator;
import java.util.List;

/** All tables of an organisation, to look a benefit up in. */
@Algorithm
public final class BenefitBook {

    /** Of rows as close the newest counts; after that the order is only to be always the same. */
    private static final Comparator<Entry> CLOSEST = Comparator.<Entry>comparingInt(entry -> entry.row.closeness())
            .thenComparing(entry -> entry.table.year())
            .thenComparing(entry -> entry.table.name(), Comparator.reverseOrder())
            .thenComparing(entry -> entry.table.area(), Comparator.reverseOrder());

    private final List<BenefitTableDetails> tables;

    public BenefitBook(List<BenefitTableDetails> tables) {
        this.tables = List.copyOf(tables);
    }

    private record Entry(BenefitTableDetails table, BenefitRow row) {}

    /** Whether there is nothing at all to look anything up in. */
    public boolean isEmpty() {
        return tables.isEmpty();
    }

    /** The row that is closest to somebody who has the benefit. */
    public FoundBenefit find(String benefit, String currency, Industry industry, ExperienceLevel level) {
        if (isEmpty()) {
            return new FoundBenefit(null, NoTypicalBenefit.NO_TABLE);
        }
        var wanted = BenefitRow.normal(benefit);
        var fitting = tables.stream()
                .flatMap(table -> table.rows().stream().map(row -> new Entry(table, row)))
                .filter(entry -> entry.row.fits(industry, level) && entry.row.isAbout(wanted))
                .toList();
        return fitting.stream()
                .filter(entry -> entry.table.currency().equals(currency))
                .max(CLOSEST)
                .map(entry -> new FoundBenefit(TypicalBenefit.of(entry.table, entry.row), null))
                .orElseGet(() -> new FoundBenefit(
                        null, fitting.isEmpty() ? NoTypicalBenefit.NO_ROW : NoTypicalBenefit.OTHER_CURRENCY));
    }
}

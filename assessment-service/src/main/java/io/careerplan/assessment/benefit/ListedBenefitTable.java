package io.careerplan.assessment.benefit;

import java.time.Instant;
import java.util.UUID;

/**
 * A table in a list.
 *
 * @param id the table
 * @param version version; also the ETag of the table
 * @param name what it is called
 * @param year that its figures are of
 * @param area whose figures they are
 * @param currency ISO 4217 code
 * @param rowCount how many rows it has
 * @param updatedAt when it last changed
 */
record ListedBenefitTable(
        UUID id, long version, String name, int year, String area, String currency, int rowCount, Instant updatedAt) {

    static ListedBenefitTable from(BenefitTable table) {
        var now = table.details();
        return new ListedBenefitTable(
                table.id(),
                table.version(),
                now.name(),
                now.year(),
                now.area(),
                now.currency(),
                now.rows().size(),
                table.updatedAt());
    }
}

package io.careerplan.assessment.benefit;

import io.careerplan.assessment.benefitbook.BenefitRow;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * Typical values of benefits.
 *
 * @param id the table
 * @param version version; also the ETag
 * @param name what it is called
 * @param year that its figures are of
 * @param area whose figures they are
 * @param currency ISO 4217 code
 * @param rows at most one for each benefit, industry and experience level
 * @param createdAt when it was supplied
 * @param updatedAt when it last changed
 */
record BenefitTableView(
        UUID id,
        long version,
        String name,
        int year,
        String area,
        String currency,
        List<BenefitRow> rows,
        Instant createdAt,
        Instant updatedAt) {

    static BenefitTableView from(BenefitTable table) {
        var now = table.details();
        return new BenefitTableView(
                table.id(),
                table.version(),
                now.name(),
                now.year(),
                now.area(),
                now.currency(),
                now.rows(),
                table.createdAt(),
                table.updatedAt());
    }
}

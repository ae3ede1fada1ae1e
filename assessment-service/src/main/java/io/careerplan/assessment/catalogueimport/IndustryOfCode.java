package io.careerplan.assessment.catalogueimport;

import io.careerplan.events.Industry;
import io.careerplan.kit.Algorithm;
import java.util.Arrays;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Where an occupation is found that nobody has assigned to an industry yet: by the group of its code in the Standard
 * Occupational Classification. The assignment is this product's own; OTHER stands for every industry.
 */
@Algorithm
enum IndustryOfCode {
    COMPUTING(Industry.TECHNOLOGY, "15-|11-3021|17-2061|17-2072"),
    HEALTH(Industry.HEALTHCARE, "29-|31-|11-9111"),
    MONEY(Industry.FINANCE, "13-2|11-3031|43-3"),
    SELLING(Industry.MARKETING, "11-2|13-1161|27-3|41-"),
    TEACHING(Industry.EDUCATION, "25-|11-903");

    private final Industry industry;
    private final Pattern beginning;

    IndustryOfCode(Industry industry, String beginning) {
        this.industry = industry;
        this.beginning = Pattern.compile(beginning);
    }

    static Set<Industry> of(String code) {
        return Arrays.stream(values())
                .filter(group -> group.beginning.matcher(code).lookingAt())
                .findFirst()
                .map(group -> Set.of(group.industry))
                .orElse(Set.of(Industry.OTHER));
    }
}

package io.careerplan.assessment.gapanalysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * Adds an explanation up from its JSON alone and holds the sums against the analysis that it explains.
 *
 * @param analysis as it is read
 * @param explanation as it is read
 */
record Explained(JsonNode analysis, JsonNode explanation) {

    private static final double CLOSE = 1e-9;

    /** Holds for every target and estimate. */
    void addsUp() {
        explanation.get("estimates").forEach(Explained::estimate);
        assertEquals(analysis.get("targets").size(), explanation.get("targets").size());
        for (int at = 0; at < analysis.get("targets").size(); at++) {
            target(analysis.get("targets").get(at), explanation.get("targets").get(at));
        }
    }

    private static void estimate(JsonNode estimate) {
        assertFalse(estimate.get("ratings").isEmpty());
        var whole = sum(estimate.get("ratings"), "weight");
        var mean = 0.0;
        for (var rating : estimate.get("ratings")) {
            var term = number(rating, "weight") * number(rating, "value") / whole;
            assertEquals(term, number(rating, "term"), CLOSE);
            mean += term;
        }
        assertEquals(mean, number(estimate, "estimate"), CLOSE);
    }

    private void target(JsonNode shown, JsonNode target) {
        assertEquals(shown.get("occupation"), target.get("occupation"));
        readiness(shown, target);
        coverage(shown, target.get("coverage"));
        var skills = byId(shown.get("skills"));
        target.get("readiness").get("terms").forEach(term -> weightedGap(term, skills.get(id(term))));
        target.get("gaps").forEach(gap -> gap(gap, skills.get(id(gap)), target));
        if (target.has("alignment")) {
            alignment(shown, target.get("alignment"));
        }
    }

    private void readiness(JsonNode shown, JsonNode target) {
        var account = target.get("readiness");
        assertEquals(shown.has("readiness"), account.has("score"));
        if (account.has("score")) {
            assertEquals(number(shown, "readiness"), number(account, "score"), CLOSE);
            assertEquals(number(account, "score"), sum(account.get("terms"), "contribution"), CLOSE);
            assertEquals(number(account, "met"), sum(account.get("terms"), "met"), CLOSE);
            assertEquals(number(account, "asked"), sum(account.get("terms"), "asked"), CLOSE);
            var standing = target.get("percentile");
            assertEquals(
                    100.0 * number(standing, "lower") / number(standing, "rated"),
                    number(standing, "percentile"),
                    CLOSE);
            assertEquals(number(shown, "percentile"), number(standing, "percentile"), 0.05 + CLOSE);
        }
        assertEquals(number(target, "weightedGap"), sum(account.get("terms"), "weightedGap"), CLOSE);
        assertEquals(number(account, "asked") - number(account, "met"), number(target, "weightedGap"), CLOSE);
        assertEquals(number(shown, "weightedGap"), number(target, "weightedGap"), CLOSE);
    }

    private void weightedGap(JsonNode term, JsonNode skill) {
        var weight = (number(term, "importance") - 1) / 4;
        var required = number(term, "level") / 7;
        assertEquals(weight, number(term, "weight"), CLOSE);
        assertEquals(required, number(term, "required"), CLOSE);
        assertEquals(estimates().get(id(term)), number(term, "estimate"), CLOSE);
        assertEquals(Math.max(0, required - number(term, "estimate")), number(term, "gap"), CLOSE);
        assertEquals(number(term, "weight") * number(term, "gap"), number(term, "weightedGap"), CLOSE);
        assertEquals(number(skill, "weightedGap"), number(term, "weightedGap"), CLOSE);
        assertTrue(term.get("source").get("row").asText().endsWith(" " + id(term)));
    }

    private static void coverage(JsonNode shown, JsonNode account) {
        assertEquals(number(shown, "coverage"), number(account, "score"), CLOSE);
        var known = number(account, "knownWeight");
        assertEquals(known, number(account, "coveredWeight") + sum(account.get("uncovered"), "weight"), CLOSE);
        assertEquals(known == 0 ? 0 : number(account, "coveredWeight") / known, number(account, "score"), CLOSE);
    }

    private static void gap(JsonNode gap, JsonNode skill, JsonNode target) {
        assertEquals(skill.get("status"), gap.get("status"));
        assertEquals(7 * number(skill, "gap"), number(gap, "levelGap"), CLOSE);
        if (gap.has("tolerance")) {
            assertEquals(1.96 * number(gap, "levelError"), number(gap, "tolerance"), CLOSE);
            assertEquals(
                    number(gap, "levelGap") <= number(gap, "tolerance") + CLOSE,
                    gap.get("status").asText().equals("WITHIN_ERROR"));
        }
        assertEquals(gap.get("status").asText().equals("GAP"), gap.has("priority"));
        if (gap.has("priority")) {
            priority(gap.get("priority"), skill.get("priority"));
            hours(gap, target);
        }
    }

    private static void priority(JsonNode account, JsonNode shown) {
        var demand = account.get("demand");
        assertEquals(1 + number(demand, "demanding") / number(demand, "rated"), number(demand, "factor"), CLOSE);
        assertEquals(account.get("neededBy").size(), account.get("targets").asInt());
        assertEquals(1 + 0.25 * (account.get("targets").asInt() - 1), number(account, "targetsFactor"), CLOSE);
        var product = number(account, "weight")
                * number(account, "gap")
                * number(demand, "factor")
                * number(account, "targetsFactor");
        assertEquals(product, number(account, "product"), CLOSE);
        assertEquals(number(shown, "product"), number(account, "product"), CLOSE);
        assertEquals(shown.has("score"), account.has("score"));
        if (account.has("score")) {
            assertEquals(product / number(account, "hours"), number(account, "score"), CLOSE);
            assertEquals(number(shown, "score"), number(account, "score"), CLOSE);
        }
    }

    private static void hours(JsonNode gap, JsonNode target) {
        var account = gap.get("hours");
        var range = account.get("range");
        switch (account.get("basis").asText()) {
            case "RESOURCES" -> {
                var hours = stream(account.get("resources"))
                        .filter(each -> each.has("hours"))
                        .mapToDouble(each -> number(each, "hours"))
                        .summaryStatistics();
                assertEquals(hours.getMin(), number(range, "low"), CLOSE);
                assertEquals(hours.getMax(), number(range, "high"), CLOSE);
            }
            case "JOB_ZONE" -> {
                var whole = account.get("preparation");
                var share = weighted(gap, target) / number(target.get("readiness"), "asked");
                assertEquals(share, number(whole, "share"), CLOSE);
                assertEquals(number(whole, "low") * share, number(range, "low"), 1e-6);
                assertEquals(number(whole, "high") * share, number(range, "high"), 1e-6);
            }
            default -> assertFalse(account.has("range"));
        }
        if (account.has("range")) {
            var middle = (number(range, "low") + number(range, "high")) / 2;
            assertEquals(middle, number(gap.get("priority"), "hours"), CLOSE);
        }
    }

    private static double weighted(JsonNode gap, JsonNode target) {
        return number(byId(target.get("readiness").get("terms")).get(id(gap)), "weightedGap");
    }

    private static void alignment(JsonNode shown, JsonNode account) {
        assertEquals(6, account.get("values").size());
        assertEquals(shown.has("alignment"), account.has("score"));
        if (account.has("score")) {
            assertEquals(number(account, "correlation"), sum(account.get("values"), "term"), CLOSE);
            assertEquals(50 * (1 + number(account, "correlation")), number(account, "score"), CLOSE);
            assertEquals(number(shown, "alignment"), number(account, "score"), 0.05 + CLOSE);
        }
    }

    private Map<String, Double> estimates() {
        var estimates = new HashMap<String, Double>();
        explanation.get("estimates").forEach(each -> estimates.put(id(each), number(each, "estimate")));
        return estimates;
    }

    private static Map<String, JsonNode> byId(JsonNode skills) {
        var byId = new HashMap<String, JsonNode>();
        skills.forEach(each -> byId.put(id(each), each));
        return byId;
    }

    private static String id(JsonNode of) {
        return of.get("skillId").asText();
    }

    private static double number(JsonNode of, String name) {
        return of.get(name).doubleValue();
    }

    private static double sum(JsonNode terms, String name) {
        return stream(terms)
                .filter(each -> each.has(name))
                .mapToDouble(each -> number(each, name))
                .sum();
    }

    private static Stream<JsonNode> stream(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }
}

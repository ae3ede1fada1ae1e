package io.careerplan.assessment.report;

import io.careerplan.events.Money;
import io.careerplan.kit.language.Language;
import io.restassured.path.json.JsonPath;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What has to stand on the page of a document, read off its JSON. Cells of a row follow each other without anything between.
 *
 * @param json the document as JSON
 * @param language of the page
 * @param words of it
 */
record Expected(JsonPath json, Language language, Words words) {

    /** The texts of a document of this name. */
    Stream<String> of(String document) {
        return switch (document) {
            case "situation-report" -> situation();
            case "goals-document" -> goals();
            case "market-position-analysis" -> market();
            case "skills-assessment-report" -> skills();
            case "skills-gap-analysis" -> gaps();
            case "skills-development-plan" -> development();
            default -> throw new AssertionError(document);
        };
    }

    private Stream<String> situation() {
        return Stream.of(
                        rows("assessment.strengths").map(each -> text(each, "text")),
                        Stream.of(
                                json.getString("assessment.role"),
                                json.getString("occupation"),
                                money(json.getMap("assessment.totalCompensation"))),
                        rows("satisfaction")
                                .flatMap(each -> list(each, "scores"))
                                .map(each -> number(path(each, "score", "value"))))
                .flatMap(each -> each);
    }

    private Stream<String> goals() {
        return Stream.of(
                        rows("goals").map(each -> text(each, "statement")),
                        rows("goals").map(each -> date(text(each, "due"))),
                        rows("quality.goals").map(each -> words.of("goals.points.of", text(each, "total"))),
                        rows("quality.goals")
                                .flatMap(each -> list(each, "letters"))
                                .flatMap(each -> list(each, "findings"))
                                .map(each -> text(each, "text")))
                .flatMap(each -> each);
    }

    private Stream<String> market() {
        return Stream.of(
                        Stream.of(
                                money(json.getMap("position.pay.base")),
                                number(json.getString("position.pay.percentile"))),
                        rows("position.landscape")
                                .map(each -> text(each, "title") + " (" + text(each, "code") + ")"
                                        + fixed(text(each, "similarity"), 3)),
                        rows("position.skills")
                                .map(each -> skill(each)
                                        + level(each, "estimate")
                                        + language.percent(new BigDecimal(text(each, "demand")))),
                        rows("position.technologies").map(this::technologyDemand),
                        rows("position.benefits").map(each -> text(each, "benefit")),
                        rows("position.trends").map(each -> text(each, "title") + " (" + text(each, "code") + ")"),
                        rows("position.trends").map(this::change),
                        rows("position.trends")
                                .filter(each -> Boolean.TRUE.equals(each.get("renamed")))
                                .map(each -> path(each, "earliest", "title")),
                        Stream.of(
                                language.count(json.getLong("position.outlook.openingsPerYear")),
                                json.getString("position.outlook.title") + " ("
                                        + json.getString("position.outlook.code") + ")"),
                        rows("position.skills")
                                .filter(each -> each.get("change") != null)
                                .flatMap(each -> Stream.of(skill(each) + demandBefore(each), demandDifference(each))),
                        rows("position.missing").map(each -> words.of("missing-reason." + kebab(text(each, "reason")))))
                .flatMap(each -> each);
    }

    private String technologyDemand(Map<String, Object> technology) {
        return text(technology, "skillName")
                + level(technology, "estimate")
                + language.percent(new BigDecimal(text(technology, "demand")));
    }

    private String change(Map<String, Object> trend) {
        return words.of("market.percent", language.number(new BigDecimal(text(trend, "change")).movePointRight(2), 1));
    }

    private String demandBefore(Map<String, Object> skill) {
        var demand = (Map<?, ?>) ((Map<?, ?>) skill.get("change")).get("demand");
        var then = new BigDecimal(String.valueOf(demand.get("then")));
        return words.of("market.percent", language.number(then.movePointRight(2), 1));
    }

    /** The last cells of its row: both differences, and how many occupations both releases rate. */
    private String demandDifference(Map<String, Object> skill) {
        var change = (Map<?, ?>) skill.get("change");
        return points(change, "demand")
                + points(change, "demandAtLevel")
                + language.count(Long.parseLong(String.valueOf(change.get("rated"))));
    }

    private String points(Map<?, ?> change, String share) {
        var difference = String.valueOf(((Map<?, ?>) change.get(share)).get("difference"));
        var points = language.number(new BigDecimal(difference).movePointRight(2), 1);
        return points + (language.equals(Language.ENGLISH) ? " percentage points" : " Prozentpunkte");
    }

    private Stream<String> skills() {
        return Stream.concat(
                rows("profile.skills").map(each -> skill(each) + level(each, "estimate")),
                rows("targets")
                        .flatMap(each -> list(each, "skills").limit(8))
                        .map(each -> skill(each)
                                + fixed(text(each, "importance"), 1)
                                + level(each, "estimate")
                                + level(each, "required")));
    }

    private Stream<String> gaps() {
        return Stream.concat(skillGaps(), technologies());
    }

    private Stream<String> technologies() {
        return rows("analysis.targets")
                .map(each -> (Map<?, ?>) each.get("technologies"))
                .flatMap(each -> ((List<?>) each.get("named")).stream())
                .map(each -> (Map<?, ?>) each)
                .map(each -> each.get("name")
                        + String.valueOf(((Map<?, ?>) each.get("commodity")).get("title"))
                        + (each.get("estimate") == null
                                ? words.of("technology.unrated")
                                : words.level(new BigDecimal(String.valueOf(each.get("estimate"))))));
    }

    private Stream<String> skillGaps() {
        return rows("analysis.targets").flatMap(each -> list(each, "skills")).map(each -> switch (text(
                each, "status")) {
            case "GAP" ->
                fixed(text(each, "importance"), 1)
                        + level(each, "estimate")
                        + level(each, "required")
                        + fixed(text(each, "levelGap"), 1)
                        + fixed(text(each, "weightedGap"), 3);
            case "NO_DATA" -> skill(each) + words.of("no-data-reason." + kebab(text(each, "reason")));
            default -> skill(each);
        });
    }

    private Stream<String> development() {
        Map<String, Map<String, Object>> objectives = json.getMap("plan.objectives");
        return Stream.concat(
                objectives.values().stream()
                        .map(each -> level(each, "from")
                                + level(each, "to")
                                + level(each, "required")
                                + date(text(each, "startsOn"))
                                + date(text(each, "dueOn"))),
                objectives.values().stream()
                        .flatMap(each -> list(each, "resources"))
                        .map(each -> text(each, "title") + words.of("resource-kind." + kebab(text(each, "kind")))));
    }

    private Stream<Map<String, Object>> rows(String path) {
        List<Map<String, Object>> rows = json.getList(path);
        return rows.stream();
    }

    @SuppressWarnings("unchecked")
    private static Stream<Map<String, Object>> list(Map<String, Object> row, String name) {
        return ((List<Map<String, Object>>) row.get(name)).stream();
    }

    private static String text(Map<String, Object> row, String name) {
        return String.valueOf(row.get(name));
    }

    private static String path(Map<String, Object> row, String first, String second) {
        return String.valueOf(((Map<?, ?>) row.get(first)).get(second));
    }

    private String skill(Map<String, Object> row) {
        return words.skill(text(row, "skillId"), text(row, "skillName"));
    }

    private String level(Map<String, Object> row, String name) {
        return words.level(new BigDecimal(text(row, name)));
    }

    private String fixed(String number, int places) {
        return language.number(new BigDecimal(number), places);
    }

    private String number(String number) {
        return language.number(new BigDecimal(number));
    }

    private String date(String day) {
        return language.date(LocalDate.parse(day));
    }

    private String money(Map<String, String> money) {
        return language.money(new Money(new BigDecimal(money.get("amount")), money.get("currency")));
    }

    private static String kebab(String name) {
        return name.toLowerCase(Locale.ROOT).replace('_', '-');
    }
}

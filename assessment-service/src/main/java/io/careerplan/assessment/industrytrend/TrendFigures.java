package io.careerplan.assessment.industrytrend;

import io.careerplan.assessment.wagesurvey.DatedFigure;
import io.careerplan.assessment.wagesurvey.SurveyFigure;
import io.careerplan.assessment.wagesurvey.SurveyGroup;
import io.careerplan.kit.Algorithm;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What all years say around an occupation.
 *
 * @param years how many were taken in
 * @param codes under which the survey may know it; in each year the first that the year has counts
 * @param figures of it and of groups, the oldest first
 * @param members codes of the single occupations of its major groups, by year
 */
@Algorithm
record TrendFigures(int years, List<String> codes, List<DatedFigure> figures, Map<Integer, Set<String>> members) {

    private static final int MAJOR = 2;

    List<IndustryTrend> trends() {
        return Stream.of(TrendMeasure.values())
                .flatMap(measure -> Stream.of(TrendScope.values()).flatMap(scope -> trend(measure, scope).stream()))
                .toList();
    }

    private Optional<IndustryTrend> trend(TrendMeasure measure, TrendScope scope) {
        return Optional.of(figures(scope))
                .filter(found -> !found.isEmpty())
                .map(found -> IndustryTrend.of(measure, scope, found, years, isOfSameMembers(scope, found)));
    }

    /** Codes move between groups when the taxonomy changes, and a group's figures with them. All occupations stay all. */
    private boolean isOfSameMembers(TrendScope scope, List<DatedFigure> found) {
        return members(scope, found.getFirst()).equals(members(scope, found.getLast()));
    }

    private Set<String> members(TrendScope scope, DatedFigure group) {
        return members.getOrDefault(group.year(), Set.of()).stream()
                .filter(code -> isOf(scope, group, code))
                .collect(Collectors.toSet());
    }

    private boolean isOf(TrendScope scope, DatedFigure group, String code) {
        return switch (scope) {
            case MINOR_GROUP ->
                minorGroup(code, group.year())
                        .filter(group.figure().code()::equals)
                        .isPresent();
            case MAJOR_GROUP -> majorGroup(code).equals(group.figure().code());
            case OCCUPATION, ALL_OCCUPATIONS -> false;
        };
    }

    private List<DatedFigure> figures(TrendScope scope) {
        return code(scope)
                .map(code -> scope == TrendScope.OCCUPATION ? singleOf(code) : figures(scope.group(), code::equals))
                .orElse(List.of());
    }

    private Optional<String> code(TrendScope scope) {
        return switch (scope) {
            case OCCUPATION -> occupation();
            case MINOR_GROUP -> occupation().flatMap(this::minorGroup);
            case MAJOR_GROUP ->
                occupation().or(() -> codes.stream().findFirst()).map(TrendFigures::majorGroup);
            case ALL_OCCUPATIONS -> Optional.of("00-0000");
        };
    }

    /** That of the newest year that knows the occupation. */
    private Optional<String> occupation() {
        return newest().map(DatedFigure::figure).map(SurveyFigure::code);
    }

    private Optional<DatedFigure> newest() {
        return single().reduce((_, later) -> later);
    }

    /** A year that knows the occupation by another code tells of something else. */
    private List<DatedFigure> singleOf(String code) {
        return single().filter(each -> each.figure().code().equals(code)).toList();
    }

    /** The occupation in each year that knows it. */
    private Stream<DatedFigure> single() {
        return figures.stream().map(DatedFigure::year).distinct().flatMap(year -> single(year).stream());
    }

    private Optional<DatedFigure> single(int year) {
        return codes.stream()
                .flatMap(code -> figures(SurveyGroup.DETAILED, code::equals).stream())
                .filter(each -> each.year() == year)
                .findFirst();
    }

    private static String majorGroup(String code) {
        return code.substring(0, MAJOR) + "-0000";
    }

    /** In the newest year that has the occupation. */
    private Optional<String> minorGroup(String code) {
        return newest().flatMap(each -> minorGroup(code, each.year()));
    }

    /** The taxonomy numbers a group before what it consists of, so it is the last one before the occupation. */
    private Optional<String> minorGroup(String code, int year) {
        return figures(SurveyGroup.MINOR, group -> group.startsWith(code.substring(0, MAJOR))).stream()
                .filter(each -> each.year() == year)
                .map(each -> each.figure().code())
                .filter(group -> group.compareTo(code) <= 0)
                .max(Comparator.naturalOrder());
    }

    private List<DatedFigure> figures(SurveyGroup group, Predicate<String> wanted) {
        return figures.stream()
                .filter(each -> each.figure().group() == group)
                .filter(each -> wanted.test(each.figure().code()))
                .toList();
    }
}

package io.careerplan.assessment.lookup;

import io.careerplan.assessment.technology.TechnologyUse;
import java.util.List;
import java.util.function.Predicate;

/**
 * How many technologies an occupation uses; one that the release lists as several kinds counts once.
 *
 * @param all how many
 * @param inDemand of those, how many employers' postings for this occupation ask for often
 * @param hot of those, how many employers' postings ask for often, whatever the occupation
 */
record TechnologyCounts(long all, long inDemand, long hot) {

    static TechnologyCounts of(List<TechnologyUse> uses) {
        return new TechnologyCounts(
                count(uses, each -> true), count(uses, TechnologyUse::inDemand), count(uses, TechnologyUse::hot));
    }

    private static long count(List<TechnologyUse> uses, Predicate<TechnologyUse> which) {
        return uses.stream().filter(which).map(TechnologyUse::id).distinct().count();
    }
}

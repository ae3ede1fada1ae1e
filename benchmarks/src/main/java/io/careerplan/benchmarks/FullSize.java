package io.careerplan.benchmarks;

import io.careerplan.assessment.catalogue.Catalogue;
import io.careerplan.assessment.catalogue.Occupation;
import io.careerplan.assessment.starter.StarterCatalogue;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/** The starter catalogue repeated under other codes until it has as many occupations as O*NET 30.1. */
final class FullSize {
    /** Occupations of O*NET 30.1. */
    static final int OCCUPATIONS = 1_016;

    private FullSize() {}

    static Catalogue catalogue() {
        var starter = StarterCatalogue.read();
        return new Catalogue(many(rated(starter)), List.copyOf(starter.skills()), starter.resources());
    }

    private static List<Occupation> rated(Catalogue starter) {
        return starter.occupations().stream().filter(Occupation::isRated).toList();
    }

    private static List<Occupation> many(List<Occupation> rated) {
        return IntStream.range(0, OCCUPATIONS)
                .mapToObj(number -> renamed(rated.get(number % rated.size()), number / rated.size()))
                .toList();
    }

    private static Occupation renamed(Occupation one, int round) {
        var code = round == 0 ? one.code() : one.code() + "/" + round;
        return new Occupation(
                code, one.title(), "", one.jobZone(), Set.of(), one.requirements(), Map.of(), null, one.source());
    }
}

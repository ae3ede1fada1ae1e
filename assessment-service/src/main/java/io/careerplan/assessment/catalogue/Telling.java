package io.careerplan.assessment.catalogue;

import io.careerplan.events.OccupationMove;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What the events of occupations say beside their own rows, of two catalogues: skills by name, and others nearby. A move
 * follows from both its occupations and from what can be learnt from, so it is worked out only where one of these is another.
 */
final class Telling {

    private final CataloguePublication publication;
    private final Catalogue before;
    private final Catalogue wanted;
    private final Function<String, List<OccupationMove>> nearestBefore;
    private final Function<String, List<OccupationMove>> nearest;
    private final boolean isOfSameResources;
    private final Set<String> asBefore;

    Telling(CataloguePublication publication, Catalogue before, Catalogue wanted) {
        this.publication = publication;
        this.before = before;
        this.wanted = wanted;
        this.nearestBefore = publication.nearest(before);
        this.nearest = publication.nearest(wanted);
        this.isOfSameResources = List.copyOf(before.resources()).equals(List.copyOf(wanted.resources()));
        this.asBefore = wanted.occupations().stream()
                .filter(each ->
                        before.occupation(each.code()).filter(each::equals).isPresent())
                .map(Occupation::code)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Those nearest to these occupations of the catalogue that is wanted, by their codes, worked out by now. */
    Function<String, List<OccupationMove>> nearest(Collection<String> codes) {
        var known = codes.stream().collect(Collectors.toUnmodifiableMap(code -> code, nearest));
        return code -> known.getOrDefault(code, List.of());
    }

    /** Whether an occupation whose row is as it was is told as it was. */
    boolean isSame(Occupation occupation) {
        var code = occupation.code();
        return names(before, code).equals(names(wanted, code)) && isNearTheSame(occupation);
    }

    /** In the order of the catalogue, in which they are told. */
    private static List<String> names(Catalogue catalogue, String code) {
        return catalogue.occupation(code).stream()
                .flatMap(each -> each.requirements().keySet().stream())
                .flatMap(id -> catalogue.skill(id).stream())
                .map(Skill::name)
                .toList();
    }

    private boolean isNearTheSame(Occupation occupation) {
        return areMovesTheSame(occupation)
                || nearestBefore.apply(occupation.code()).equals(nearest.apply(occupation.code()));
    }

    private boolean areMovesTheSame(Occupation occupation) {
        var near = publication.nearestCodes(wanted, occupation);
        return isOfSameResources
                && asBefore.containsAll(near)
                && near.equals(publication.nearestCodes(before, occupation));
    }
}

package io.careerplan.assessment.gaptechnology;

import io.careerplan.assessment.catalogue.DataRow;
import io.careerplan.assessment.technology.Technologies;
import io.careerplan.assessment.technology.TechnologyUse;
import io.careerplan.kit.Algorithm;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Technologies named beside what was found for a target; stored as they were found. They are no part of the score, because the
 * data says that an occupation uses them, and neither how well nor how much it matters.
 *
 * @param occupation code of the target
 * @param choice which were named
 * @param named those that the person was rated in, then the others, both in the order of the occupation's list; each once
 * @param more how many others there are that could have been named
 */
@Algorithm
public record TargetTechnologies(String occupation, TechnologyChoice choice, List<NamedTechnology> named, int more) {

    private static final Comparator<NamedTechnology> RATED_FIRST =
            Comparator.comparing(each -> each.estimate() == null);

    public TargetTechnologies {
        named = List.copyOf(named);
    }

    /**
     * Those of a target.
     *
     * @param estimates where the person stands, 0 to 1, by skill id
     * @param most how many are named at most
     * @return empty where nothing is known to be in demand or hot
     */
    public static Optional<TargetTechnologies> of(
            Technologies technologies, String occupation, Map<String, Double> estimates, int most) {
        var uses = technologies.of(occupation);
        return Stream.of(TechnologyChoice.values())
                .map(choice -> of(choice, uses, new Naming(technologies.release(), occupation, estimates), most))
                .filter(found -> !found.named.isEmpty())
                .findFirst();
    }

    private static TargetTechnologies of(TechnologyChoice choice, List<TechnologyUse> uses, Naming naming, int most) {
        var all = once(uses.stream().filter(choice::takes).toList());
        var named =
                all.stream().map(naming::named).sorted(RATED_FIRST).limit(most).toList();
        return new TargetTechnologies(naming.occupation, choice, named, all.size() - named.size());
    }

    /** One that is listed as several kinds is named as the first of them. */
    private static List<TechnologyUse> once(List<TechnologyUse> uses) {
        var once = new ArrayList<TechnologyUse>();
        var seen = new HashSet<String>();
        uses.stream().filter(use -> seen.add(use.id())).forEach(once::add);
        return once;
    }

    private record Naming(String release, String occupation, Map<String, Double> estimates) {

        NamedTechnology named(TechnologyUse use) {
            return new NamedTechnology(
                    use.id(),
                    use.name(),
                    use.commodity(),
                    use.hot(),
                    use.inDemand(),
                    estimates.get(use.id()),
                    DataRow.of(release, occupation, use));
        }
    }
}

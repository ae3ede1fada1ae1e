package io.careerplan.planning.careergraph;

import io.careerplan.planning.fact.OccupationEdges;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** All paths of at most four moves by trying everything, written from the specification and not from the search. */
final class EveryPath {
    private final Map<String, OccupationEdges> catalogue;
    private final String target;
    private final List<BigDecimal> costs = new ArrayList<>();

    private EveryPath(List<OccupationEdges> occupations, String target) {
        this.catalogue = occupations.stream().collect(Collectors.toMap(OccupationEdges::code, Function.identity()));
        this.target = target;
    }

    /** The costs of the cheapest, ascending. */
    static List<BigDecimal> costs(List<OccupationEdges> occupations, String from, String to, int count) {
        var all = new EveryPath(occupations, to);
        all.walk(new LinkedHashSet<>(Set.of(from)), from, BigDecimal.ZERO);
        return all.costs.stream().sorted().limit(count).toList();
    }

    private void walk(Set<String> met, String at, BigDecimal cost) {
        if (at.equals(target)) {
            costs.add(cost);
        } else if (met.size() <= 4) {
            for (var move : catalogue.get(at).nearest()) {
                if (met.add(move.code())) {
                    var rise = new BigDecimal(Math.max(0, move.jobZoneChange())).multiply(new BigDecimal("0.15"));
                    walk(
                            met,
                            move.code(),
                            cost.add(BigDecimal.ONE.subtract(move.similarity())).add(rise));
                    met.remove(move.code());
                }
            }
        }
    }
}

package io.careerplan.assessment.technology;

import io.careerplan.kit.Algorithm;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Packs rows of the data: every text once, every use in one number. */
@Algorithm
final class Packing {

    private final Collection<TechnologyRow> rows;
    private final TreeMap<String, String> names = new TreeMap<>();
    private final TreeMap<String, Commodity> commodities = new TreeMap<>();
    private final Map<String, String> ids = new HashMap<>();

    Packing(Collection<TechnologyRow> rows) {
        this.rows = rows;
        rows.forEach(this::note);
    }

    private void note(TechnologyRow row) {
        var name = row.example();
        var id = ids.computeIfAbsent(name, TechnologyId::of);
        if (!names.computeIfAbsent(id, none -> name).equals(name)) {
            throw new IllegalArgumentException(name + " and " + names.get(id) + " have the same id");
        }
        commodities.putIfAbsent(row.commodity().code(), row.commodity());
    }

    PackedUses packed() {
        return new PackedUses(
                List.copyOf(names.keySet()),
                List.copyOf(names.values()),
                kinds(),
                List.copyOf(commodities.values()),
                uses());
    }

    /** The kinds of each technology, in the order of the ids; of technologies of the same kinds the same list. */
    private List<List<Commodity>> kinds() {
        var codes = new TreeMap<String, TreeSet<String>>();
        rows.forEach(row -> codes.computeIfAbsent(id(row), none -> new TreeSet<>())
                .add(row.commodity().code()));
        var shared = new HashMap<TreeSet<String>, List<Commodity>>();
        return codes.values().stream()
                .map(each -> shared.computeIfAbsent(
                        each, all -> all.stream().map(commodities::get).toList()))
                .toList();
    }

    private Map<String, long[]> uses() {
        var technologyPlaces = places(names.keySet());
        var commodityPlaces = places(commodities.keySet());
        var uses = new TreeMap<String, long[]>();
        byOccupation()
                .forEach((code, all) -> uses.put(
                        code,
                        all.stream()
                                .mapToLong(row -> PackedUses.pack(
                                        row.hot(),
                                        row.inDemand(),
                                        technologyPlaces.getOrDefault(id(row), 0),
                                        commodityPlaces.getOrDefault(
                                                row.commodity().code(), 0)))
                                .sorted()
                                .toArray()));
        return uses;
    }

    private Map<String, List<TechnologyRow>> byOccupation() {
        return rows.stream().collect(Collectors.groupingBy(TechnologyRow::occupation));
    }

    private String id(TechnologyRow row) {
        return ids.getOrDefault(row.example(), "");
    }

    private static Map<String, Integer> places(Collection<String> ascending) {
        var places = new HashMap<String, Integer>();
        ascending.forEach(each -> places.put(each, places.size()));
        return places;
    }
}

package io.careerplan.planning.document;

import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Rules on the items of each section as such: their ids and how many there are. */
final class ItemRules {
    private static final Pattern ID = Pattern.compile("[a-z0-9][a-z0-9-]{0,39}");
    private static final int MOST_MILESTONES = 200;
    private static final int MOST_ACTIVITIES = 500;
    private static final int MOST_TASKS = 5_000;
    private static final int MOST_ALTERNATIVES = 5;
    private static final int MOST_RESERVES = 20;
    private static final int MOST_ADJUSTMENT_RULES = 50;
    private static final int MOST_RISKS = 100;
    private static final int MOST_CONTINGENCIES = 200;

    private ItemRules() {}

    static Stream<String> oddIds(PlanDocument document) {
        return sections(document).flatMap(ItemSection::oddIds);
    }

    static Stream<String> overfullSections(PlanDocument document) {
        return sections(document).filter(ItemSection::isOverfull).map(ItemSection::pointer);
    }

    private static Stream<ItemSection> sections(PlanDocument document) {
        return Stream.concat(work(document), care(document));
    }

    private static Stream<ItemSection> work(PlanDocument document) {
        return Stream.of(
                new ItemSection(Pointers.MILESTONES, document.roadmap().milestones(), MOST_MILESTONES),
                new ItemSection(Pointers.ACTIVITIES, document.learning().activities(), MOST_ACTIVITIES),
                new ItemSection(Pointers.TASKS, document.timeline().tasks(), MOST_TASKS),
                new ItemSection(Pointers.ALTERNATIVES, document.roadmap().alternatives(), MOST_ALTERNATIVES));
    }

    private static Stream<ItemSection> care(PlanDocument document) {
        return Stream.of(
                new ItemSection(Pointers.RESERVES, document.resources().reserves(), MOST_RESERVES),
                new ItemSection(Pointers.RISKS, document.risks().register(), MOST_RISKS),
                new ItemSection(Pointers.CONTINGENCIES, document.contingencies().plans(), MOST_CONTINGENCIES),
                new ItemSection(
                        Pointers.ADJUSTMENT_RULES, document.flexibility().adjustmentRules(), MOST_ADJUSTMENT_RULES));
    }

    private record ItemSection(String pointer, Map<String, ?> items, int most) {
        Stream<String> oddIds() {
            return items.keySet().stream()
                    .filter(id -> !ID.matcher(id).matches())
                    .map(id -> Pointers.item(pointer, id));
        }

        boolean isOverfull() {
            return items.size() > most;
        }
    }
}

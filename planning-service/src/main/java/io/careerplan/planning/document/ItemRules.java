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

    private ItemRules() {}

    static Stream<String> oddIds(PlanDocument document) {
        return sections(document).flatMap(ItemSection::oddIds);
    }

    static Stream<String> overfullSections(PlanDocument document) {
        return sections(document).filter(ItemSection::isOverfull).map(ItemSection::pointer);
    }

    private static Stream<ItemSection> sections(PlanDocument document) {
        return Stream.of(
                new ItemSection(Pointers.MILESTONES, document.roadmap().milestones(), MOST_MILESTONES),
                new ItemSection(Pointers.ACTIVITIES, document.learning().activities(), MOST_ACTIVITIES),
                new ItemSection(Pointers.TASKS, document.timeline().tasks(), MOST_TASKS));
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

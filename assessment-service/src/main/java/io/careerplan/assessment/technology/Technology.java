package io.careerplan.assessment.technology;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A tool or technology that people at work use, such as a programming language or a program.
 *
 * @param id follows from the name alone, so that it is the same in every release: see {@link TechnologyId}
 * @param name as the release words it, for example {@code Microsoft Excel}
 * @param commodities the kinds that it is of, by code; at least one
 */
public record Technology(String id, String name, List<Commodity> commodities) {

    /** What the id of every technology begins with. */
    public static final String BRANCH = TechnologyId.PREFIX;

    public Technology {
        commodities = List.copyOf(commodities);
    }

    /** Whether an id of a skill is one of a technology. */
    public static boolean isNamedBy(String skillId) {
        return skillId.startsWith(TechnologyId.PREFIX);
    }

    /** What it is: the titles of its kinds. */
    public String description() {
        return commodities.stream().map(Commodity::title).collect(Collectors.joining("; "));
    }
}

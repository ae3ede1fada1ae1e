package io.careerplan.systemtests.stream;

import io.careerplan.systemtests.bench.Database;
import io.careerplan.systemtests.bench.Staff;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * An organisation of people with a plan each, of whom the bench tells on. Ids are nobody else's, for a person is of one
 * organisation for good.
 *
 * @param tenant its name
 * @param plans its people and their plans
 */
record ToldOrganisation(String tenant, List<ToldPlan> plans) {

    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    /** A new one. */
    static ToldOrganisation of(PlanPattern pattern, String purpose, int people) {
        var tenant = Staff.unique(purpose);
        return new ToldOrganisation(tenant, pattern.several(tenant, people));
    }

    /** Every row of its copies, with each person and plan by their place here instead of their id: equal for equal stories. */
    List<String> copies(Database tracking) {
        var places = places();
        return Copies.of(tracking, tenant).stream()
                .map(row -> ID.matcher(row).replaceAll(id -> places.getOrDefault(id.group(), id.group())))
                .sorted()
                .toList();
    }

    private Map<String, String> places() {
        Map<String, String> places = new HashMap<>();
        for (int i = 0; i < plans.size(); i++) {
            places.put(plans.get(i).personId(), "person " + i);
            places.put(plans.get(i).id(), "plan " + i);
        }
        return places;
    }
}

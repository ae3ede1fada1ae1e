package io.careerplan.tracking.nextcall;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.careerplan.events.WorkValue;
import io.careerplan.kit.Algorithm;
import io.careerplan.tracking.personfact.Profile;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What calls of the first steps send, member by member in a fixed order. */
@Algorithm
final class Bodies {

    /** An example: hours a week that are neither nothing nor more than most have. */
    private static final int WEEKLY_HOURS = 5;

    /** An example: a level in the middle of 0 to 7. */
    private static final int LEVEL = 3;

    /** Examples: weights that differ, for equal ones say nothing about any occupation. */
    private static final Map<WorkValue, Integer> WEIGHTS = Map.of(
            WorkValue.ACHIEVEMENT, 6,
            WorkValue.INDEPENDENCE, 5,
            WorkValue.RECOGNITION, 3,
            WorkValue.RELATIONSHIPS, 5,
            WorkValue.SUPPORT, 4,
            WorkValue.WORKING_CONDITIONS, 4);

    private Bodies() {}

    static ObjectNode empty() {
        return JsonNodeFactory.instance.objectNode();
    }

    /** A merge patch of what the profile lacks. */
    static ObjectNode profile(Profile known) {
        ObjectNode patch = empty();
        if (known.occupation().isEmpty()) {
            patch.put("currentOccupation", Choice.OPEN);
        }
        if (!known.hoursSaid() || !known.budgetSaid()) {
            patch.set("circumstances", circumstances(known));
        }
        return patch;
    }

    private static ObjectNode circumstances(Profile known) {
        ObjectNode own = empty();
        if (!known.hoursSaid()) {
            own.put("weeklyHours", WEEKLY_HOURS);
        }
        if (!known.budgetSaid()) {
            own.putObject("monthlyBudget").put("amount", "50.00").put("currency", known.currency());
        }
        return own;
    }

    /** The places of that patch which are for the person to fill. */
    static List<Choice> profileChoices(Profile known) {
        List<Choice> choices = new ArrayList<>();
        if (known.occupation().isEmpty()) {
            choices.add(
                    Choice.open("/currentOccupation", "current-occupation").from(Sources.OCCUPATIONS, Sources.CODE));
        }
        if (!known.hoursSaid()) {
            choices.add(Choice.example("/circumstances/weeklyHours", "weekly-hours"));
        }
        if (!known.budgetSaid()) {
            choices.add(Choice.example("/circumstances/monthlyBudget/amount", "monthly-budget"));
        }
        return choices;
    }

    /** Each of the six work values with a weight. */
    static ObjectNode workValues() {
        ObjectNode body = empty();
        ObjectNode values = body.putObject("values");
        for (WorkValue value : WorkValue.values()) {
            values.put(value.name(), WEIGHTS.get(value));
        }
        return body;
    }

    /** One rating, to be repeated for each skill. */
    static ObjectNode ratings() {
        ObjectNode body = empty();
        body.putArray("ratings")
                .addObject()
                .put("skillId", Choice.OPEN)
                .put("scale", "onet-level")
                .put("level", LEVEL);
        return body;
    }

    /** The occupations to be compared with. */
    static ObjectNode targets(List<String> codes) {
        ObjectNode body = empty();
        var targets = body.putArray("targets");
        codes.forEach(targets::add);
        return body;
    }
}

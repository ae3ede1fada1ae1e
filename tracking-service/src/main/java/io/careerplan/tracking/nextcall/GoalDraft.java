package io.careerplan.tracking.nextcall;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.careerplan.events.GoalHorizon;
import io.careerplan.events.WorkValue;
import io.careerplan.kit.Algorithm;
import io.careerplan.tracking.personfact.GoalWeakness;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * A goal that can be sent as it is and that the person replaces by their own: it has points of every letter of SMART that
 * a goal can have by itself.
 */
@Algorithm
final class GoalDraft {

    private GoalDraft() {}

    /** A whole goal of that horizon, under its parent. */
    static ObjectNode of(GoalHorizon horizon, Optional<UUID> parent, Situation situation) {
        ObjectNode goal = node().put("horizon", horizon.name());
        parent.ifPresent(id -> goal.put("parentId", id.toString()));
        Stream.of(GoalWeakness.values()).forEach(point -> goal.setAll(part(point, horizon, situation)));
        return goal;
    }

    /** The members of such a goal that a weak one is to be changed by. */
    static ObjectNode mended(List<GoalWeakness> weak, GoalHorizon horizon, Situation situation) {
        ObjectNode goal = node();
        weak.forEach(point -> goal.setAll(part(point, horizon, situation)));
        return goal;
    }

    /** Each member as a choice that has a value which works. */
    static List<Choice> choices(ObjectNode goal) {
        return goal.properties().stream()
                .map(member -> member.getKey())
                .filter(name -> !name.equals("horizon") && !name.equals("parentId"))
                .map(name -> Choice.suggested("/" + name, "goal." + name))
                .toList();
    }

    private static ObjectNode part(GoalWeakness point, GoalHorizon horizon, Situation situation) {
        return switch (point) {
            case SPECIFIC -> node().put("statement", said(situation, horizon, "statement"));
            case MEASURABLE -> measure(situation, horizon);
            case RELEVANT -> values(situation.known().foremostValue().orElse(WorkValue.ACHIEVEMENT));
            case TIMELY -> dates(situation.today(), horizon);
        };
    }

    private static ObjectNode measure(Situation situation, GoalHorizon horizon) {
        return node().put("metric", said(situation, horizon, "metric"))
                .put("unit", said(situation, horizon, "unit"))
                .put("baseline", 0)
                .put("target", target(horizon));
    }

    private static String said(Situation situation, GoalHorizon horizon, String member) {
        return situation.texts().of("journey.goal." + horizon + "." + member);
    }

    /** People led, moves made, courses completed. */
    private static int target(GoalHorizon horizon) {
        return switch (horizon) {
            case VISION -> 10;
            case MEDIUM -> 1;
            case SHORT -> 3;
        };
    }

    private static ObjectNode values(WorkValue foremost) {
        ObjectNode goal = node();
        goal.putArray("values").add(foremost.name());
        return goal;
    }

    private static ObjectNode dates(LocalDate today, GoalHorizon horizon) {
        return node().put("due", today.plus(ahead(horizon)).toString())
                .put("checkpoint", today.plus(halfway(horizon)).toString());
    }

    /** The middle of the window of each horizon: 5 to 10 years, 1 to 3 years, 6 to 12 months. */
    private static Period ahead(GoalHorizon horizon) {
        return switch (horizon) {
            case VISION -> Period.ofYears(7);
            case MEDIUM -> Period.ofYears(2);
            case SHORT -> Period.ofMonths(9);
        };
    }

    private static Period halfway(GoalHorizon horizon) {
        return switch (horizon) {
            case VISION -> Period.ofYears(3);
            case MEDIUM -> Period.ofYears(1);
            case SHORT -> Period.ofMonths(4);
        };
    }

    private static ObjectNode node() {
        return JsonNodeFactory.instance.objectNode();
    }
}

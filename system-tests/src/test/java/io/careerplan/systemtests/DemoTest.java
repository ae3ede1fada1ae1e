package io.careerplan.systemtests;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.careerplan.events.EventType;
import io.careerplan.systemtests.demo.Demo;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The loop that {@code ./run --demo} tells, against the packaged services: each call's answer is checked on the way. */
class DemoTest {

    private static final List<String> TOLD = List.of(
            "as PEER, and answers. Of Writing there are 3 sources now",
            "a step of the ladder",
            "3 paths lead there",
            "the plan is ACTIVE",
            "is COMPLETED",
            "as EVIDENCE; the offer is TAKEN",
            "is MISSED",
            "OFF_TRACK",
            "MILESTONE_MISSED",
            "LATER_DATE: until",
            "by the employee's own 10 done tasks",
            "revision 2",
            "arrives now: refused, 1 time");

    /** Where the person must be found while there, or the search that finds nothing later proves nothing. */
    private static final Set<String> HELD = Set.of(
            "assessment.person",
            "assessment.member",
            "assessment.given_grant",
            "assessment.skill_rating",
            "assessment.rating_invitation",
            "assessment.evidence_offer",
            "assessment.survey_response",
            "assessment.situation_assessment",
            "assessment.goal",
            "assessment.work_values",
            "assessment.gap_analysis",
            "assessment.development_plan",
            "assessment.told_pay",
            "assessment.qualification",
            "assessment.deliverable",
            "assessment.outbox",
            "planning.plan",
            "planning.plan_revision",
            "planning.path_search",
            "planning.person_fact",
            "planning.plan_forecast",
            "planning.proposal",
            "planning.task_log",
            "planning.deliverable",
            "planning.outbox",
            "tracking.plan_copy",
            "tracking.task_log",
            "tracking.review",
            "tracking.deliverable_copy",
            "tracking.recommendation");

    /** What says that the person was erased, and of which tenant they were, and so has to name them. */
    private static final Set<String> LEFT = Set.of(
            "assessment.erased_person",
            "assessment.outbox",
            "assessment.person_home",
            "planning.erased_person",
            "planning.person_home",
            "tracking.erased_person",
            "tracking.person_home");

    @Test
    void the_whole_loop_twice_in_a_row() {
        play();
        play();
    }

    private static void play() {
        var told = new ByteArrayOutputStream();
        var out = new PrintStream(told, true, UTF_8);
        var played = Demo.playUntilAdjusted(RunningPlatform.addresses(), out);
        assertHeld(played.employee().id());
        Demo.leave(RunningPlatform.addresses(), played, out);
        assertTold(told.toString(UTF_8));
        assertErased(played.employee().id());
    }

    private static void assertTold(String story) {
        TOLD.forEach(line -> assertTrue(story.contains(line), () -> "\"" + line + "\" is missing in:\n" + story));
    }

    private static void assertHeld(String person) {
        var found = Stored.naming(person).keySet();
        assertTrue(found.containsAll(HELD), () -> "Only found in " + found);
    }

    private static void assertErased(String person) {
        var found = Stored.naming(person);
        assertEquals(LEFT, found.keySet(), () -> "Left of the person: " + found);
        var events = found.get("assessment.outbox");
        assertEquals(1, events.size(), events::toString);
        assertTrue(events.getFirst().contains(EventType.PERSON_ERASED.type()), events::toString);
    }
}

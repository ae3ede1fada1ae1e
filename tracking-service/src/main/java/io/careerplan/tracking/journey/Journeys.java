package io.careerplan.tracking.journey;

import io.careerplan.kit.access.AccessControl;
import io.careerplan.kit.access.Section;
import io.careerplan.kit.access.Verb;
import io.careerplan.tracking.deliverable.WorkflowStep;
import io.careerplan.tracking.nextcall.NamedCall;
import io.careerplan.tracking.nextcall.NextCalls;
import io.careerplan.tracking.text.Texts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/** Journeys as people read them. */
@ApplicationScoped
class Journeys {

    private final Standpoints standpoints;
    private final AccessControl access;

    Journeys(Standpoints standpoints, AccessControl access) {
        this.standpoints = standpoints;
        this.access = access;
    }

    @Transactional
    JourneyView read(UUID person, Texts texts) {
        access.require(person, Section.PROGRESS, Verb.READ);
        Standpoint standpoint = standpoints.of(person, texts);
        List<NamedCall> next = NextCalls.in(standpoint.situation());
        List<StepView> steps = Stream.of(WorkflowStep.values())
                .map(step -> StepView.of(step, standpoint.situation(), next))
                .toList();
        return new JourneyView(
                person, standpoint.version(), StepView.waitingFor(next), steps, calls(person, next, texts));
    }

    /** Bodies name goals and targets: they are for those to whom the section that they belong to is open. */
    private List<CallView> calls(UUID person, List<NamedCall> next, Texts texts) {
        Map<Section, Boolean> open = new EnumMap<>(Section.class);
        return next.stream()
                .map(named -> CallView.of(
                        named,
                        open.computeIfAbsent(
                                named.call().operation().section(),
                                section -> access.allows(person, section, Verb.READ)),
                        texts))
                .toList();
    }
}

package io.careerplan.assessment.workvalue;

import io.careerplan.assessment.deliverable.AssessmentDeliverable;
import io.careerplan.assessment.deliverable.Deliverables;
import io.careerplan.assessment.person.Directory;
import io.careerplan.events.WorkValue;
import io.careerplan.kit.access.AccessControl;
import io.careerplan.kit.access.Section;
import io.careerplan.kit.access.Verb;
import io.careerplan.kit.audit.Audit;
import io.careerplan.kit.http.IfMatch;
import io.careerplan.kit.outbox.Outbox;
import io.careerplan.kit.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Keeps and shows what people look for in work. */
@ApplicationScoped
@Transactional
class WorkValues {

    /** The version of what is not there; no stored one has it. */
    private static final long NONE = -1;

    private final ValuesRepository repository;
    private final Directory directory;
    private final AccessControl access;
    private final Outbox outbox;
    private final Deliverables deliverables;
    private final Audit audit;
    private final Clock clock;

    WorkValues(
            ValuesRepository repository,
            Directory directory,
            AccessControl access,
            Outbox outbox,
            Deliverables deliverables,
            Audit audit,
            Clock clock) {
        this.repository = repository;
        this.directory = directory;
        this.access = access;
        this.outbox = outbox;
        this.deliverables = deliverables;
        this.audit = audit;
        this.clock = clock;
    }

    WorkValuesView read(UUID person) {
        access.require(person, Section.GOALS, Verb.READ);
        return repository.findByIdOptional(person).map(WorkValuesView::from).orElseThrow(Refusal::notFound);
    }

    /** The person is locked, so that of two who say the first values at once one comes second and is told so. */
    StoredValues put(UUID person, WantedValues request, IfMatch ifMatch) {
        access.require(person, Section.GOALS, Verb.EDIT);
        var wanted = request.checked();
        directory.lock(person);
        var stored = repository.findByIdOptional(person);
        stored.ifPresentOrElse(present -> ifMatch.require(present.version()), () -> requireUnnamed(ifMatch));
        return put(stored.orElseGet(() -> new PersonValues(person, clock.instant())), wanted, stored.isEmpty());
    }

    private StoredValues put(PersonValues values, Map<WorkValue, BigDecimal> wanted, boolean created) {
        var before = created ? null : WorkValuesView.from(values);
        values.put(wanted, clock.instant()).ifPresent(event -> {
            repository.persistAndFlush(values);
            outbox.append(event);
            // An analysis shows how far its targets suit the values.
            deliverables.outdate(values.id(), AssessmentDeliverable.SKILLS_GAP_ANALYSIS);
            recorded(before, values);
        });
        return new StoredValues(WorkValuesView.from(values), created);
    }

    private void recorded(@Nullable WorkValuesView before, PersonValues values) {
        audit.record("work-values-put", "work-values", values.id(), values.id(), before, WorkValuesView.from(values));
    }

    /** Whoever names a version of values that are not there believes that some are: there is nothing to change. */
    private static void requireUnnamed(IfMatch ifMatch) {
        if (refusal(ifMatch)
                .map(Refusal::kind)
                .filter(Refusal.Kind.PRECONDITION_REQUIRED::equals)
                .isEmpty()) {
            throw refusal(ifMatch)
                    .filter(refusal -> refusal.kind() == Refusal.Kind.BAD_REQUEST)
                    .orElseGet(Refusal::notFound);
        }
    }

    /** What the header would be refused with; the only way to see whether there is one. */
    private static Optional<Refusal> refusal(IfMatch ifMatch) {
        try {
            ifMatch.require(NONE);
            return Optional.empty();
        } catch (Refusal refusal) {
            return Optional.of(refusal);
        }
    }
}

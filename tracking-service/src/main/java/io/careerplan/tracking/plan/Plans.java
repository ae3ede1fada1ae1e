package io.careerplan.tracking.plan;

import io.careerplan.events.PlanStatus;
import io.careerplan.kit.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;

/** The tracked plans of the tenant with their milestones, tasks and own facts. */
@ApplicationScoped
public class Plans {

    private final Session session;

    Plans(Session session) {
        this.session = session;
    }

    /** The plan, if the tenant has it. */
    public Optional<PlanCopy> find(UUID planId) {
        return Optional.ofNullable(session.find(PlanCopy.class, planId));
    }

    /**
     * The plan.
     *
     * @throws Refusal 404 when the tenant does not have it
     */
    public PlanCopy require(UUID planId) {
        return find(planId).orElseThrow(Refusal::notFound);
    }

    /** The plan as it is stored now, kept from change by others until the transaction ends. */
    public Optional<PlanCopy> lock(UUID planId) {
        Optional<PlanCopy> plan = find(planId);
        plan.ifPresent(copy -> session.refresh(copy, LockModeType.PESSIMISTIC_WRITE));
        return plan;
    }

    /**
     * The same of a plan that must be there.
     *
     * @throws Refusal 404 when the tenant does not have it
     */
    public PlanCopy requireLocked(UUID planId) {
        return lock(planId).orElseThrow(Refusal::notFound);
    }

    /** The plan that the person carries out, if one. */
    public Optional<PlanCopy> findActiveOf(UUID personId) {
        return session.createSelectionQuery(
                        "from PlanCopy where personId = :person and status = :status order by id desc", PlanCopy.class)
                .setParameter("person", personId)
                .setParameter("status", PlanStatus.ACTIVE)
                .setMaxResults(1)
                .uniqueResultOptional();
    }

    /** Ids of the plans that the person carries out; planning allows one, and events may tell of the next one first. */
    List<UUID> activeOf(UUID personId) {
        return session.createSelectionQuery(
                        "select id from PlanCopy where personId = :person and status = :status order by id", UUID.class)
                .setParameter("person", personId)
                .setParameter("status", PlanStatus.ACTIVE)
                .getResultList();
    }

    /**
     * A milestone by its id within the plan.
     *
     * @throws Refusal 404 when the plan has no such milestone
     */
    public Milestone requireMilestone(UUID planId, String itemId) {
        return found(Milestone.class, ItemId.of(planId, itemId));
    }

    /**
     * A task by its id within the plan.
     *
     * @throws Refusal 404 when the plan has no such task
     */
    public Task requireTask(UUID planId, String itemId) {
        return found(Task.class, ItemId.of(planId, itemId));
    }

    private <T> T found(Class<T> type, UUID id) {
        return Optional.ofNullable(session.find(type, id)).orElseThrow(Refusal::notFound);
    }

    /** That a milestone was reached, if it was. */
    public Optional<MilestoneCompletion> findCompletion(UUID planId, String itemId) {
        return Optional.ofNullable(session.find(MilestoneCompletion.class, ItemId.of(planId, itemId)));
    }

    /** The Monday of the first task that leads to the milestone, if one does. */
    Optional<LocalDate> firstWeekOf(Milestone milestone) {
        return session.createSelectionQuery(
                        "select weekStart from Task where planId = :plan and milestoneId = :milestone order by weekStart",
                        LocalDate.class)
                .setParameter("plan", milestone.planId())
                .setParameter("milestone", milestone.itemId())
                .setMaxResults(1)
                .uniqueResultOptional();
    }

    /** Ids of the skills that the tasks which lead to the milestone build, ascending. */
    List<String> skillsOf(Milestone milestone) {
        return session.createSelectionQuery(
                        "select distinct skillId from Task where planId = :plan and milestoneId = :milestone"
                                + " and skillId is not null order by skillId",
                        String.class)
                .setParameter("plan", milestone.planId())
                .setParameter("milestone", milestone.itemId())
                .getResultList();
    }

    /** Milestones still ahead, by date. */
    List<Milestone> upcoming(UUID planId) {
        return session.createSelectionQuery(
                        "from Milestone where planId = :plan and state = :state order by due, id", Milestone.class)
                .setParameter("plan", planId)
                .setParameter("state", MilestoneState.UPCOMING)
                .getResultList();
    }

    /** What the person did about the plan, in the order in which they did it. */
    OwnFacts factsOf(UUID planId) {
        return OwnFacts.of(
                listOf(TaskLog.class, planId, "sequence"),
                listOf(MilestoneCompletion.class, planId, "itemId"),
                listOf(MilestoneMiss.class, planId, "id"));
    }

    private <T> List<T> listOf(Class<T> type, UUID planId, String order) {
        return session.createSelectionQuery(
                        "from " + type.getSimpleName() + " where planId = :plan order by " + order, type)
                .setParameter("plan", planId)
                .getResultList();
    }

    /** Adds the first copy of a plan. */
    PlanCopy add(PlanCopy plan) {
        session.persist(plan);
        session.flush();
        return plan;
    }

    /** Adds an own fact about a locked plan. */
    void add(PlanCopy plan, Row fact) {
        session.persist(fact);
        plan.countFact();
    }

    /** Puts new milestones and tasks in place of all that the plan had. */
    void replaceItems(UUID planId, List<Milestone> milestones, List<Task> tasks) {
        List.of("Milestone", "Task")
                .forEach(entity -> session.createMutationQuery("delete from " + entity + " where planId = :plan")
                        .setParameter("plan", planId)
                        .executeUpdate());
        letGo(Milestone.class);
        letGo(Task.class);
        milestones.forEach(session::persist);
        tasks.forEach(session::persist);
        session.flush();
    }

    /** What was read of rows that are gone would be in the way of new ones with the same ids. */
    private void letGo(Class<?> type) {
        List.copyOf(session.getManagedEntities(type)).forEach(session::detach);
    }
}

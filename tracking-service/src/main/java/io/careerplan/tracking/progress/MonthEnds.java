package io.careerplan.tracking.progress;

import io.careerplan.tracking.plan.Calendars;
import io.careerplan.tracking.plan.EndedMonth;
import io.careerplan.tracking.plan.PlanCopy;
import io.careerplan.tracking.plan.PlanStanding;
import io.careerplan.tracking.plan.Standings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;

/** Keeps how plans stood when months ended. */
@ApplicationScoped
public class MonthEnds {

    private final Session session;
    private final Calendars calendars;
    private final Standings standings;
    private final Schedules schedules;

    MonthEnds(Session session, Calendars calendars, Standings standings, Schedules schedules) {
        this.session = session;
        this.calendars = calendars;
        this.standings = standings;
        this.schedules = schedules;
    }

    /** Keeps the months of a locked plan that have ended by now, each once, oldest first. */
    @Transactional(Transactional.TxType.MANDATORY)
    public List<MonthEnd> close(PlanCopy plan, Instant now) {
        return calendars.takeEndedMonths(plan, now).stream()
                .map(ended -> close(plan, ended))
                .toList();
    }

    private MonthEnd close(PlanCopy plan, EndedMonth ended) {
        PlanStanding standing = standings.before(plan, ended.end());
        MonthEnd month = new MonthEnd(plan.id(), plan.personId(), ended.month(), schedules.of(standing));
        session.persist(month);
        return month;
    }

    /** The latest months of a plan up to that one, newest first. */
    public List<MonthEnd> upTo(UUID planId, YearMonth last, int count) {
        return session.createSelectionQuery(
                        "from MonthEnd where planId = :plan and month <= :last order by month desc", MonthEnd.class)
                .setParameter("plan", planId)
                .setParameter("last", last.atDay(1))
                .setMaxResults(count)
                .getResultList();
    }

    /** All months of a plan, oldest first. */
    List<MonthView> series(UUID planId) {
        return session.createSelectionQuery("from MonthEnd where planId = :plan order by month", MonthEnd.class)
                .setParameter("plan", planId)
                .getResultStream()
                .map(MonthEnd::view)
                .toList();
    }

    /** Forgets a person's months. */
    void erase(UUID personId) {
        session.createMutationQuery("delete from MonthEnd where personId = :person")
                .setParameter("person", personId)
                .executeUpdate();
    }
}

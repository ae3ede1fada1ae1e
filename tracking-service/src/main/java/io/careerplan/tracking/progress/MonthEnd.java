package io.careerplan.tracking.progress;

import io.careerplan.events.Band;
import io.careerplan.kit.id.Ids;
import io.careerplan.kit.tenancy.TenantOwned;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How a plan stood when a month ended where the person lives, by the plan as it was then: a later revision plans anew, and
 * would make every month before it look as planned. Never changed.
 */
@Entity
@Table(name = "month_end")
public class MonthEnd extends TenantOwned {

    /** With the month what queries find it by. */
    UUID planId;

    UUID personId;
    private LocalDate month;
    private @Nullable BigDecimal totalHours;
    private @Nullable BigDecimal plannedHours;
    private @Nullable BigDecimal earnedHours;
    private @Nullable BigDecimal earnedWeeks;
    private @Nullable Integer actualWeeks;
    private @Nullable BigDecimal spi;

    @Enumerated(EnumType.STRING)
    private @Nullable Band band;

    protected MonthEnd() {}

    /** The end of a month in which the plan could be measured, or not. */
    MonthEnd(UUID planId, UUID personId, YearMonth month, Optional<EarnedSchedule> schedule) {
        this.id = Ids.next();
        this.planId = planId;
        this.personId = personId;
        this.month = month.atDay(1);
        schedule.ifPresent(this::keep);
    }

    private void keep(EarnedSchedule schedule) {
        totalHours = schedule.totalHours();
        plannedHours = schedule.plannedHours();
        earnedHours = schedule.earnedHours();
        earnedWeeks = schedule.earnedWeeks();
        actualWeeks = schedule.actualWeeks();
        spi = schedule.spi();
        band = schedule.band();
    }

    public YearMonth month() {
        return YearMonth.from(month);
    }

    /** The band it ended in, where that could be said. */
    public Optional<Band> band() {
        return Optional.ofNullable(band);
    }

    /** Whether it ended off track, with work left to do. */
    public boolean isOffTrack() {
        return band == Band.OFF_TRACK
                && earnedHours != null
                && totalHours != null
                && earnedHours.compareTo(totalHours) < 0;
    }

    MonthView view() {
        return new MonthView(
                month().toString(), totalHours, plannedHours, earnedHours, earnedWeeks, actualWeeks, spi, band);
    }
}

package io.careerplan.kit.localclock;

import io.careerplan.kit.access.Requires;
import io.careerplan.kit.access.Section;
import io.careerplan.kit.access.Verb;
import io.careerplan.kit.problem.Refusal;
import io.careerplan.kit.startup.Surroundings;
import io.careerplan.kit.time.MovableClock;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;

/**
 * Moves the clock of this process, so that a demo need not wait for months. Only forward: what happened stays before what
 * happens. A restart is back at real time.
 */
@Path("local-clock")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class LocalClockResource {

    private final MovableClock clock;

    LocalClockResource(MovableClock clock) {
        this.clock = clock;
    }

    @GET
    @Requires(section = Section.OPERATIONS, verb = Verb.READ)
    @Operation(hidden = true)
    public LocalTime read() {
        demandLocal();
        return new LocalTime(clock.instant());
    }

    @PUT
    @Requires(section = Section.OPERATIONS, verb = Verb.EDIT)
    @Operation(hidden = true)
    public LocalTime move(LocalTime wanted) {
        demandLocal();
        if (wanted.instant().isBefore(clock.instant())) {
            throw Refusal.conflict("clock-cannot-go-back", clock.instant().toString());
        }
        clock.moveTo(wanted.instant());
        return new LocalTime(clock.instant());
    }

    private static void demandLocal() {
        if (!Surroundings.areLocal()) {
            throw Refusal.notFound();
        }
    }
}

package io.careerplan.kit.sample;

import io.careerplan.kit.access.Requires;
import io.careerplan.kit.access.Section;
import io.careerplan.kit.access.Verb;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.persistence.OptimisticLockException;
import jakarta.validation.constraints.Max;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.sql.SQLException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.TimeoutException;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.hibernate.StaleStateException;

/** Fails on demand, in every way a use case can. */
@Path("failures")
@RunOnVirtualThread
class FailingResource {

    @GET
    @Path("{kind}")
    @Requires(section = Section.DIRECTORY, verb = Verb.READ)
    @Operation(operationId = "fail", summary = "Fail")
    public Map<String, String> fail(@PathParam("kind") String kind) throws Exception {
        switch (kind) {
            case "lock" -> throw new OptimisticLockException("late");
            case "stale" -> throw new StaleStateException("late");
            case "pool" -> throw new SQLException("no connection in time", new TimeoutException());
            case "bug" -> throw new IllegalStateException("secret of the inside");
            default -> throw new IllegalStateException(new SQLException("secret of the database", kind));
        }
    }

    @GET
    @Path("parameters")
    @Requires(section = Section.DIRECTORY, verb = Verb.READ)
    @Operation(operationId = "convert", summary = "Convert parameters")
    public Map<String, String> convert(
            @QueryParam("from") LocalDate from, @QueryParam("day") DayOfWeek day, @QueryParam("n") @Max(9) Integer n) {
        return Map.of("from", String.valueOf(from), "day", String.valueOf(day), "n", String.valueOf(n));
    }

    @GET
    @Path("operators")
    @Requires(section = Section.OPERATIONS, verb = Verb.READ)
    @Operation(operationId = "operate", summary = "For operators")
    public Map<String, String> operate() {
        return Map.of();
    }
}

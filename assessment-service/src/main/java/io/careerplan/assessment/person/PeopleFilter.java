package io.careerplan.assessment.person;

import io.careerplan.kit.http.Keyset;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** What narrows the list of people; each part alone or with the others. */
class PeopleFilter {

    @QueryParam("externalId")
    @Parameter(description = "The person with this id in the organisation's own systems", example = "E-1024")
    @Nullable
    String externalId;

    @QueryParam("department")
    @Parameter(description = "People of this department", example = "Finance")
    @Nullable
    String department;

    @QueryParam("updatedSince")
    @Parameter(
            description =
                    "People changed at or after this instant, in the order of change. Who polls asks from a minute "
                            + "before their last walk began: a change is dated before it commits",
            example = "2026-11-01T00:00:00Z")
    @Nullable
    Instant updatedSince;

    /** The HQL condition on the alias {@code e}. */
    String condition() {
        return (externalId == null ? "1 = 1" : "e.externalId = :externalId")
                + (department == null ? "" : " and e.department = :department")
                + (updatedSince == null ? "" : " and e.updatedAt >= :updatedSince");
    }

    /** The parameters that {@link #condition} names. */
    Map<String, Object> parameters() {
        var all = new HashMap<String, Object>();
        putIfGiven(all, "externalId", externalId);
        putIfGiven(all, "department", department);
        putIfGiven(all, "updatedSince", updatedSince);
        return all;
    }

    /** Deltas come in the order of change, so that a walk misses nothing that changes meanwhile; else by registration. */
    Keyset order() {
        return updatedSince == null ? Keyset.BY_ID : Keyset.BY_UPDATE;
    }

    /** What a cursor is bound to. */
    Object[] identity() {
        return new Object[] {
            String.valueOf(externalId), String.valueOf(department), String.valueOf(updatedSince),
        };
    }

    private static void putIfGiven(Map<String, Object> all, String name, @Nullable Object value) {
        if (value != null) {
            all.put(name, value);
        }
    }
}

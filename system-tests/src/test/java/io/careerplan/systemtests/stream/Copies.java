package io.careerplan.systemtests.stream;

import io.careerplan.systemtests.bench.Database;
import java.util.ArrayList;
import java.util.List;

/** All that a tenant's copies in tracking hold, row by row as text, to be compared with another tenant's that was told the same. */
public final class Copies {

    /** Made of events alone, whatever came first. */
    private static final List<String> TABLES =
            List.of("member", "copy_version", "journey_fact", "plan_copy", "plan_deadline");

    /** Known by plan and item, of which their id is derived. */
    private static final List<String> ITEMS = List.of("milestone", "task");

    /** The revision with which a plan was first seen active depends, by its nature, on what was seen first. */
    private static final String CALENDAR = "plan_calendar";

    private Copies() {}

    /** Every row of every copy, without the tenant. */
    public static List<String> of(Database tracking, String tenant) {
        var rows = new ArrayList<String>();
        TABLES.forEach(table -> rows.addAll(rows(tracking, tenant, table, "- 'tenant'")));
        ITEMS.forEach(table -> rows.addAll(rows(tracking, tenant, table, "- 'tenant' - 'id'")));
        rows.addAll(rows(tracking, tenant, CALENDAR, "- 'tenant' - 'activation_revision'"));
        return rows;
    }

    private static List<String> rows(Database tracking, String tenant, String table, String without) {
        return tracking.texts(
                "SELECT '%1$s '::text || (to_jsonb(t) %2$s)::text FROM %1$s t WHERE tenant = '%3$s' ORDER BY 1"
                        .formatted(table, without, tenant));
    }
}

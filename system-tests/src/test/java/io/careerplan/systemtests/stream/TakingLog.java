package io.careerplan.systemtests.stream;

import io.careerplan.localstack.platform.Part;
import io.careerplan.systemtests.bench.Bench;
import io.careerplan.systemtests.bench.Database;
import java.util.List;

/**
 * What tracking took, written down in order by its own database in the transaction of each effect: every delivery, the repeated
 * ones too, and every version that a copy of a plan stepped to. Its tables have no column named tenant, for a service does not
 * start while such a table is without the tenant wall.
 *
 * @param tracking tracking's database
 */
public record TakingLog(Database tracking) {

    private static final String WATCH = """
            CREATE TABLE IF NOT EXISTS bench_delivery (
                n bigint GENERATED ALWAYS AS IDENTITY, organisation text NOT NULL, consumer text NOT NULL, event_id uuid NOT NULL);
            CREATE TABLE IF NOT EXISTS bench_step (
                n bigint GENERATED ALWAYS AS IDENTITY, organisation text NOT NULL, plan uuid NOT NULL, version bigint NOT NULL);
            CREATE OR REPLACE FUNCTION bench_delivery() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER AS $$
            BEGIN
                INSERT INTO bench_delivery (organisation, consumer, event_id) VALUES (NEW.tenant, NEW.consumer, NEW.event_id);
                RETURN NEW;
            END $$;
            CREATE OR REPLACE FUNCTION bench_step() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER AS $$
            BEGIN
                IF TG_OP = 'INSERT' OR NEW.version IS DISTINCT FROM OLD.version THEN
                    INSERT INTO bench_step (organisation, plan, version) VALUES (NEW.tenant, NEW.id, NEW.version);
                END IF;
                RETURN NEW;
            END $$;
            CREATE OR REPLACE TRIGGER bench_delivery BEFORE INSERT ON inbox
                FOR EACH ROW EXECUTE FUNCTION bench_delivery();
            CREATE OR REPLACE TRIGGER bench_step AFTER INSERT OR UPDATE ON plan_copy
                FOR EACH ROW EXECUTE FUNCTION bench_step()""";

    /** Opens the log; from now on all is written down. */
    public static TakingLog open(Bench bench) {
        var log = new TakingLog(bench.database(Part.TRACKING));
        log.tracking.run(WATCH);
        return log;
    }

    /** Deliveries beyond the first of each event of a tenant: the insert into the inbox is tried for them as well. */
    public long redelivered(String tenant) {
        return tracking.count(
                "SELECT count(*) - count(DISTINCT (consumer, event_id)) FROM bench_delivery" + of(tenant));
    }

    /** The versions that copies of a tenant stepped to, as id and version. */
    public List<String> steps(String tenant) {
        return tracking.texts("SELECT plan || ' ' || version FROM bench_step" + of(tenant) + " ORDER BY n");
    }

    /** Steps to a version that the copy had stepped to before. */
    public long twice(String tenant) {
        return tracking.count("SELECT count(*) - count(DISTINCT (plan, version)) FROM bench_step" + of(tenant));
    }

    /** Steps to a version below the one before. */
    public long outOfOrder(String tenant) {
        return tracking.count(
                "SELECT count(*) FROM (SELECT version < lag(version) OVER (PARTITION BY plan ORDER BY n) AS back"
                        + " FROM bench_step" + of(tenant) + ") steps WHERE back");
    }

    private static String of(String tenant) {
        return " WHERE organisation = '" + tenant + "'";
    }
}

package io.careerplan.assessment.catalogue;

import io.careerplan.assessment.catalogue.CatalogueRows.Kind;
import io.careerplan.kit.database.Sql;
import io.careerplan.kit.database.TenantDatabase;
import io.careerplan.kit.event.EventJson;
import io.careerplan.kit.tenancy.CurrentTenant;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the tenant in hand has of its own in the catalogue, in the running transaction. */
@ApplicationScoped
public class OwnShelf {

    /**
     * Selects nothing, but waits for everybody who has taken a turn on any shelf. Whoever takes one afterwards knows the
     * shared catalogue that holds by then.
     */
    public static final String TURNS_OVER = "select pg_advisory_xact_lock(hashtext('" + CatalogueRows.OWN_TURNS + "'))";

    private static final String NOTHING = "";
    private static final String SKILLS = "select body, version from skill where tenant = ? order by position";
    private static final String ADD_SKILL = """
            insert into skill (tenant, id, position, body, version)
            select ?, ?, coalesce(max(position) + 1, 0), ?::jsonb, 0 from skill where tenant = ?""";
    private static final String CHANGE_SKILL =
            "update skill set body = ?::jsonb, version = version + 1 where tenant = ? and id = ?";
    private static final String REMOVE_SKILL = "delete from skill where tenant = ? and id = ?";

    private final CatalogueRows rows;
    private final Catalogues catalogues;
    private final TenantDatabase database;
    private final CurrentTenant tenant;
    private final Event<OwnChange> changes;

    OwnShelf(
            CatalogueRows rows,
            Catalogues catalogues,
            TenantDatabase database,
            CurrentTenant tenant,
            Event<OwnChange> changes) {
        this.rows = rows;
        this.catalogues = catalogues;
        this.database = database;
        this.tenant = tenant;
        this.changes = changes;
    }

    /**
     * Nobody else changes anything on it until this transaction ends. The shared catalogue is asked for anew: whatever is
     * worked out from the former one behind the back of those who follow the new one would never be told again.
     */
    public void takeTurn() {
        rows.takeOwnTurn();
        catalogues.look();
    }

    /** Whether an occupation has or had the code. */
    public boolean isUsed(String code) {
        return rows.all(Kind.OCCUPATION).containsKey(code);
    }

    /** The occupations that are not retired, by code. */
    public Map<String, Own<Occupation>> occupations() {
        return held(rows.all(Kind.OCCUPATION));
    }

    private static Map<String, Own<Occupation>> held(Map<String, Stored<Occupation>> all) {
        var held = new LinkedHashMap<String, Own<Occupation>>();
        all.forEach((code, row) -> {
            if (!row.retired()) {
                held.put(code, new Own<>(row.body(), row.version()));
            }
        });
        return held;
    }

    /** Those that are retired, by code, each as of its last version. */
    public Map<String, Own<Occupation>> retired() {
        var retired = new LinkedHashMap<String, Own<Occupation>>();
        rows.all(Kind.OCCUPATION).forEach((code, row) -> {
            if (row.retired()) {
                retired.put(code, new Own<>(row.body(), row.version()));
            }
        });
        return retired;
    }

    /** Puts an occupation on it, new or changed. */
    public void put(Own<Occupation> occupation) {
        put(occupation, false);
    }

    /** Takes it out of the catalogue for good. */
    public void retire(Own<Occupation> occupation) {
        put(occupation, true);
    }

    private void put(Own<Occupation> own, boolean retired) {
        rows.put(Kind.OCCUPATION, own.body().code(), new Stored<>(own.body(), own.version(), retired));
        changed();
    }

    /** The skills, in the order in which they were added. */
    public List<Own<Skill>> skills() {
        return database.call(connection -> Sql.of(SKILLS, tenant.require())
                .list(
                        connection,
                        row -> new Own<>(
                                EventJson.document(row.getString("body"), Skill.class), row.getLong("version"))));
    }

    /** One of them. */
    public Optional<Own<Skill>> skill(String id) {
        return skills().stream().filter(each -> each.body().id().equals(id)).findFirst();
    }

    /** Adds a skill behind the others. */
    public void add(Skill skill) {
        run(Sql.of(ADD_SKILL, tenant.require(), skill.id(), EventJson.text(skill), tenant.require()));
    }

    /** Changes what a skill is called. */
    public void change(Skill skill) {
        run(Sql.of(CHANGE_SKILL, EventJson.text(skill), tenant.require(), skill.id()));
    }

    /** Takes a skill away; ratings of it stay what they were. */
    public void remove(String id) {
        run(Sql.of(REMOVE_SKILL, tenant.require(), id));
    }

    /** The catalogue as the tenant sees it with what stands on the shelf in this transaction. */
    public Catalogue catalogue() {
        return catalogues
                .shared()
                .catalogue()
                .with(new OwnEntries(skills(), List.copyOf(occupations().values())));
    }

    private void run(Sql change) {
        database.call(change::update);
        changed();
    }

    private void changed() {
        rows.advance(NOTHING, NOTHING, false);
        changes.fire(new OwnChange(tenant.require()));
    }
}

package io.careerplan.assessment.skilldemand;

import static java.util.stream.Collectors.toMap;

import io.careerplan.assessment.catalogue.DataRow;
import io.careerplan.assessment.catalogue.SharedTenant;
import io.careerplan.assessment.catalogue.TakenIn;
import io.careerplan.kit.database.Sql;
import io.careerplan.kit.database.TenantDatabase;
import io.careerplan.kit.database.WorkerDatabase;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Keeps what releases before the present one asked of skills: one row per skill and release, nothing of it in memory. Read as
 * the worker role, which may read it and write none of it.
 */
@ApplicationScoped
public class FormerRatings {

    private static final String KEEP = """
            insert into former_rating (tenant, skill_id, release, data_set, occupations, importances, levels)
            values (?, ?, ?, ?, ?, ?::float8[], ?::float8[])
            on conflict (tenant, skill_id, release) do update
               set data_set = excluded.data_set, occupations = excluded.occupations,
                   importances = excluded.importances, levels = excluded.levels""";
    private static final String RELEASES =
            "select skill_id, release from former_rating where tenant = ? and skill_id = any(?)";
    private static final String ROWS = """
            select skill_id, release, data_set, occupations, importances, levels from former_rating
             where tenant = ? and (skill_id, release) in (select * from unnest(?::text[], ?::text[]))""";

    private final TenantDatabase shared;
    private final WorkerDatabase database;

    FormerRatings(TenantDatabase shared, WorkerDatabase database) {
        this.shared = shared;
        this.database = database;
    }

    /**
     * Keeps what the release before asked of those skills whose ratings are of another one from now on. To be called in the
     * transaction that takes the catalogue in.
     */
    public void keep(TakenIn taken) {
        for (var skill : taken.before().skills()) {
            SkillRatings.of(taken.before(), skill.id())
                    .filter(before -> !isSameRelease(before, SkillRatings.of(taken.after(), skill.id())))
                    .ifPresent(before -> keep(skill.id(), before));
        }
    }

    private static boolean isSameRelease(SkillRatings before, Optional<SkillRatings> after) {
        return after.filter(now -> now.source().release().equals(before.source().release()))
                .isPresent();
    }

    private void keep(String skillId, SkillRatings ratings) {
        var asked = ratings.byCode().values();
        var change = Sql.of(
                KEEP,
                SharedTenant.NAME,
                skillId,
                ratings.source().release(),
                ratings.source().dataSet(),
                List.copyOf(ratings.byCode().keySet()),
                array(asked.stream().map(Asked::importance).toList()),
                array(asked.stream().map(Asked::level).toList()));
        shared.call(change::update);
    }

    private static String array(List<Double> figures) {
        return figures.stream().map(String::valueOf).collect(Collectors.joining(",", "{", "}"));
    }

    /**
     * These beside what the newest release before them asked of each of their skills; of some there is none.
     *
     * @param present what the present release asks, by skill
     */
    ComparedReleases beside(Map<String, SkillRatings> present) {
        var former = new HashMap<String, String>();
        var otherwiseRated = new HashSet<String>();
        releases(present.keySet()).forEach((skillId, kept) -> Optional.ofNullable(present.get(skillId))
                .map(now -> now.source().release())
                .ifPresent(now -> {
                    ReleaseOrder.newestBefore(now, kept).ifPresent(release -> former.put(skillId, release));
                    if (kept.stream().anyMatch(release -> !release.equals(now))) {
                        otherwiseRated.add(skillId);
                    }
                }));
        return new ComparedReleases(present, former.isEmpty() ? Map.of() : rows(former), otherwiseRated);
    }

    private Map<String, List<String>> releases(Collection<String> skillIds) {
        var kept = new HashMap<String, List<String>>();
        if (!skillIds.isEmpty()) {
            var question = Sql.of(RELEASES, SharedTenant.NAME, List.copyOf(skillIds));
            database.call(connection -> question.list(
                    connection, row -> kept.computeIfAbsent(row.getString("skill_id"), none -> new ArrayList<>())
                            .add(row.getString("release"))));
        }
        return kept;
    }

    private Map<String, SkillRatings> rows(Map<String, String> releases) {
        var skills = List.copyOf(releases.keySet());
        var question = Sql.of(
                ROWS,
                SharedTenant.NAME,
                skills,
                skills.stream().map(releases::get).toList());
        return database.call(connection -> question.list(connection, FormerRatings::entry)).stream()
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static Map.Entry<String, SkillRatings> entry(ResultSet row) throws SQLException {
        var skillId = row.getString("skill_id");
        var codes = (String[]) row.getArray("occupations").getArray();
        var importances = (Double[]) row.getArray("importances").getArray();
        var levels = (Double[]) row.getArray("levels").getArray();
        var asked = new TreeMap<String, Asked>();
        for (int i = 0; i < codes.length; i++) {
            asked.put(codes[i], new Asked(importances[i], levels[i]));
        }
        var source = new DataRow(row.getString("data_set"), row.getString("release"), "* " + skillId);
        return Map.entry(skillId, new SkillRatings(asked, source));
    }
}

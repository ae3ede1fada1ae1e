package io.careerplan.planning.careerpath;

import io.careerplan.kit.id.Ids;
import io.careerplan.kit.problem.Refusal;
import io.careerplan.kit.tenancy.TenantOwned;
import io.careerplan.planning.careergraph.FoundPaths;
import io.careerplan.planning.careergraph.OccupationName;
import io.careerplan.planning.fact.OccupationEdges;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A person's search for paths: kept as it was found, so that a choice stays explained when the catalogue changes. */
@Entity
class PathSearch extends TenantOwned {

    @Column(updatable = false)
    private UUID personId;

    @Column(updatable = false)
    private String fromCode;

    @Column(updatable = false)
    private String fromTitle;

    @Column(updatable = false)
    private String toCode;

    @Column(updatable = false)
    private String toTitle;

    @JdbcTypeCode(SqlTypes.JSON)
    @Column(updatable = false)
    private FoundPaths found;

    private @Nullable Integer chosen;
    private @Nullable Instant chosenAt;

    @Column(updatable = false)
    private Instant createdAt;

    protected PathSearch() {}

    PathSearch(UUID personId, OccupationEdges from, OccupationEdges to, FoundPaths found, Instant now) {
        this.id = Ids.next();
        this.personId = personId;
        this.fromCode = from.code();
        this.fromTitle = from.title();
        this.toCode = to.code();
        this.toTitle = to.title();
        this.found = found;
        this.createdAt = now;
    }

    /** @throws Refusal 422 {@code no-such-path} where the search found none of that rank */
    void choose(int rank, Instant now) {
        if (rank > found.paths().size()) {
            throw Refusal.invalid("no-such-path", rank, found.paths().size());
        }
        chosen = rank;
        chosenAt = now;
    }

    /** Another search holds the person's choice now. */
    void giveUp() {
        chosen = null;
        chosenAt = null;
    }

    UUID personId() {
        return personId;
    }

    OccupationName from() {
        return new OccupationName(fromCode, fromTitle);
    }

    OccupationName to() {
        return new OccupationName(toCode, toTitle);
    }

    FoundPaths found() {
        return found;
    }

    /** Rank of the path chosen. */
    Optional<Integer> chosen() {
        return Optional.ofNullable(chosen);
    }

    Optional<Instant> chosenAt() {
        return Optional.ofNullable(chosenAt);
    }

    Instant createdAt() {
        return createdAt;
    }
}

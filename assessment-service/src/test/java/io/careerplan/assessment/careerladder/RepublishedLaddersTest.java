package io.careerplan.assessment.careerladder;

import static io.careerplan.assessment.careerladder.LadderSteward.AGENTS;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.careerplan.assessment.AssessmentTest;
import io.careerplan.assessment.Tenant;
import io.careerplan.kit.database.Sql;
import io.careerplan.kit.database.WorkerDatabase;
import io.careerplan.kit.republish.Republisher;
import io.quarkus.arc.All;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An organisation without people, which nobody would find by its members when everything is said again. */
@AssessmentTest
class RepublishedLaddersTest {

    @Inject
    @All
    List<Republisher> republishers;

    @Inject
    WorkerDatabase database;

    private Tenant tenant;

    @BeforeEach
    void beginWithAnOrganisation() {
        tenant = Tenant.existing();
    }

    @Test
    void itsLaddersAndItsOccupationsAreNotForgotten() {
        var ladders = new LadderSteward(tenant);
        assertFalse(names("own-catalogue"));
        ladders.own("hero");
        assertTrue(names("own-catalogue"));

        assertFalse(names("career-ladders"));
        ladders.add("Support", AGENTS, "hero").then().statusCode(201);
        assertTrue(names("career-ladders"));

        assertFalse(hasMembers());
    }

    private boolean names(String kind) {
        return republishers.stream().filter(each -> each.name().equals(kind)).anyMatch(each -> each.tenants()
                .contains(tenant.slug()));
    }

    private boolean hasMembers() {
        return database.call(connection -> Sql.of("select 1 from member where tenant = ?", tenant.slug())
                .first(connection, row -> true)
                .isPresent());
    }
}

package io.careerplan.tracking.journey;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.careerplan.events.GrantSection;
import io.careerplan.events.GrantVerb;
import io.careerplan.events.PersonErased;
import io.careerplan.events.PlanStatus;
import io.careerplan.events.PlanSubmitted;
import io.careerplan.tracking.stage.Clocks;
import io.careerplan.tracking.stage.Person;
import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class JourneyAccessTest {

    private static final String TENANT = "journey-access";

    private final Person person = Person.employee(TENANT);
    private final Person coach = Person.employee(TENANT).as("employee", "coach");
    private final JourneyFacts facts = new JourneyFacts(person);

    @BeforeEach
    void setClock() {
        Clocks.moveTo(Clocks.START);
    }

    @Test
    void othersDoNotEvenLearnThatThereIsAJourney() {
        Person elsewhere = Person.employee("journey-elsewhere");
        elsewhere.get(person.personPath("journey")).statusCode(404).body("code", equalTo("not-found"));
        Person.employee(TENANT).get(person.personPath("journey")).statusCode(404);
        coach.get(person.personPath("journey")).statusCode(404);
        person.get("/tracking/v1/people/" + UUID.randomUUID() + "/journey").statusCode(404);
        Person.employee(TENANT)
                .as("hr-partner")
                .get(person.personPath("journey"))
                .statusCode(403);
        person.anonymous().get(person.personPath("journey")).then().statusCode(401);
    }

    @Test
    void aCoachSeesWhatIsNextAndBodiesOnlyOfWhatIsOpenToThem() {
        person.told(facts.granted(UUID.randomUUID(), coach.id(), GrantVerb.COMMENT, GrantSection.PROGRESS));
        coach.get(person.personPath("journey"))
                .statusCode(200)
                .body("next.operationId", hasItem("createGoal"))
                .body("next.findAll { it.operationId == 'createGoal' }[0].body", nullValue())
                .body("next.findAll { it.operationId == 'createGoal' }[0].choices", hasSize(0));
        person.told(facts.granted(
                UUID.randomUUID(), coach.id(), GrantVerb.COMMENT, GrantSection.PROGRESS, GrantSection.GOALS));
        coach.get(person.personPath("journey"))
                .body("next.findAll { it.operationId == 'createGoal' }[0].body.horizon", equalTo("VISION"))
                .body("next.findAll { it.operationId == 'appendSkillRatings' }[0].body", nullValue());
    }

    @Test
    void aPlanWaitsForTheCoachWhoMayApproveItAsLongAsTheyAreThere() {
        person.told(
                new PlanSubmitted(person.fixture().status(PlanStatus.SUBMITTED).state()));
        person.get(person.personPath("journey")).body("steps[3].waitingFor", equalTo("PERSON"));
        String etag = person.get(person.personPath("journey")).extract().header("ETag");
        person.told(facts.granted(UUID.randomUUID(), coach.id(), GrantVerb.APPROVE, GrantSection.PLAN));
        person.get(person.personPath("journey"))
                .body("steps[3].waitingFor", equalTo("COACH"))
                .header("ETag", not(etag));
        String granted = person.get(person.personPath("journey")).extract().header("ETag");
        coach.told(new PersonErased(coach.id(), 9, Clocks.START));
        person.request()
                .header("If-None-Match", granted)
                .get(person.personPath("journey"))
                .then()
                .statusCode(200)
                .body("steps[3].waitingFor", equalTo("PERSON"));
    }
}

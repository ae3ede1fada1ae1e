package io.careerplan.kit.problem;

import static io.restassured.RestAssured.given;

import io.agroal.api.AgroalDataSource;
import io.careerplan.kit.example.People;
import io.careerplan.kit.id.Ids;
import io.careerplan.localstack.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** All connections are in use: whoever comes now may come again. */
@QuarkusTest
class FullPoolTest {

    @Inject
    AgroalDataSource pool;

    @Inject
    People people;

    @Test
    void isToldAsAPassingFailure() throws SQLException {
        var tenant = "full-pool-" + Ids.next();
        UUID ada = people.register(tenant, "sub-ada");
        List<Connection> taken = new ArrayList<>();
        try {
            int size = pool.getConfiguration().connectionPoolConfiguration().maxSize();
            while (taken.size() < size) {
                taken.add(pool.getConnection());
            }
            given().auth()
                    .oauth2(Tokens.of(tenant).employee("sub-ada", "E-1"))
                    .get("/kit/v1/people/" + ada + "/export")
                    .then()
                    .statusCode(503)
                    .header("Retry-After", "2");
        } finally {
            for (var connection : taken) {
                connection.close();
            }
        }
    }
}

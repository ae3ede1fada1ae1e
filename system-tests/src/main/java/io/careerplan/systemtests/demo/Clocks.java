package io.careerplan.systemtests.demo;

import io.careerplan.systemtests.http.Api;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;

/** The clocks of the three services, which an operator may move in the local profile. */
record Clocks(Seat operator) {

    /** The day it is for tracking-service, which decides what is late. */
    LocalDate today() {
        var now = operator.tracking().get("/local-clock").expect(200).text("/instant");
        return LocalDate.ofInstant(Instant.parse(now), ZoneOffset.UTC);
    }

    void moveTo(Instant instant) {
        for (var service : services()) {
            service.put("/local-clock", "{\"instant\": \"%s\"}".formatted(instant))
                    .expect(200);
        }
    }

    private List<Api> services() {
        return List.of(operator.assessment(), operator.planning(), operator.tracking());
    }
}

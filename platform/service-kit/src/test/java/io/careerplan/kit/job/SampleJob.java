package io.careerplan.kit.job;

import com.fasterxml.jackson.databind.JsonNode;
import io.careerplan.kit.event.EventJson;
import io.careerplan.kit.problem.Refusal;
import io.careerplan.kit.tenancy.CurrentTenant;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLTransientConnectionException;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/** A job that does as its input says. */
@ApplicationScoped
class SampleJob implements JobHandler {

    private final CurrentTenant tenant;
    private final AtomicInteger runs = new AtomicInteger();

    SampleJob(CurrentTenant tenant) {
        this.tenant = tenant;
    }

    record Input(String does) {}

    int runs() {
        return runs.get();
    }

    @Override
    public String kind() {
        return "sample";
    }

    @Override
    public JsonNode run(JobRun run) {
        runs.incrementAndGet();
        run.progress(40);
        return switch (run.input(Input.class).does()) {
            case "refuse" -> throw Refusal.conflict("sample-refused");
            case "break" -> throw new IllegalStateException("secret detail");
            case "stop-half-way" -> {
                run.progress(50, Map.of("done", 3));
                throw new IllegalStateException("secret detail");
            }
            case "lose-database" -> throw new IllegalStateException(new SQLTransientConnectionException("away"));
            default -> EventJson.node(Map.of("tenant", tenant.require()));
        };
    }
}

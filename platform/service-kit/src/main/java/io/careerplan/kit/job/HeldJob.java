package io.careerplan.kit.job;

import com.fasterxml.jackson.databind.JsonNode;
import io.careerplan.kit.event.EventJson;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A run over the claimed row. */
record HeldJob(ClaimedJob claimed, JobTable table) implements JobRun {

    @Override
    public UUID id() {
        return claimed.id();
    }

    @Override
    public String tenant() {
        return claimed.tenant();
    }

    @Override
    public JsonNode input() {
        return EventJson.tree(claimed.input());
    }

    @Override
    public <T> T input(Class<T> type) {
        return EventJson.value(input(), type);
    }

    @Override
    public void progress(int percent) {
        keep(percent, null);
    }

    @Override
    public void progress(int percent, Object soFar) {
        keep(percent, EventJson.text(soFar));
    }

    private void keep(int percent, @Nullable String soFar) {
        if (!table.keep(claimed, Math.clamp(percent, 0, 99), soFar)) {
            throw new JobLost();
        }
    }
}

package io.careerplan.kit.republish;

import com.fasterxml.jackson.databind.JsonNode;
import io.careerplan.kit.event.EventJson;
import io.careerplan.kit.job.JobHandler;
import io.careerplan.kit.job.JobRun;
import io.careerplan.kit.tenancy.TenantScope;
import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The job that says facts again: tenant by tenant, kind by kind, a page of people to a transaction. */
@ApplicationScoped
class Republication implements JobHandler {

    static final String KIND = "republication";

    private static final UUID FIRST = new UUID(0, 0);

    private final List<Republisher> republishers;
    private final RepublishedPage pages;
    private final Tenants tenants;
    private final TenantScope scope;

    Republication(@All List<Republisher> republishers, RepublishedPage pages, Tenants tenants, TenantScope scope) {
        this.republishers = republishers;
        this.pages = pages;
        this.tenants = tenants;
        this.scope = scope;
    }

    /** What was said again. */
    record Result(int tenants, int events) {}

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public JsonNode run(JobRun run) {
        RepublicationRequest request = run.input(RepublicationRequest.class);
        // An erasure in between empties the input; without its scope it must not mean everything.
        request.demandWhatScopeNeeds();
        List<String> told = tenants(request.tenant());
        int events = 0;
        for (int i = 0; i < told.size(); i++) {
            run.progress(100 * i / told.size());
            String tenant = told.get(i);
            events += scope.call(tenant, () -> tenant(run, request));
        }
        return EventJson.node(new Result(told.size(), events));
    }

    private List<String> tenants(@Nullable String asked) {
        return asked == null ? tenants.all() : List.of(asked);
    }

    private int tenant(JobRun run, RepublicationRequest request) {
        UUID person = request.personId();
        return republishers.stream()
                .mapToInt(republisher ->
                        person == null ? everything(run, republisher) : pages.ofPerson(republisher, person))
                .sum();
    }

    private int everything(JobRun run, Republisher republisher) {
        int events = pages.ofTenant(republisher);
        UUID after = FIRST;
        while (after != null) {
            run.progress(0);
            RepublishedPage.Said said = pages.ofPeopleAfter(republisher, after);
            events += said.events();
            after = said.last();
        }
        return events;
    }
}

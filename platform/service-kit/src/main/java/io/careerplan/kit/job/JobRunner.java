package io.careerplan.kit.job;

import io.careerplan.kit.database.TransientFault;
import io.careerplan.kit.tenancy.TenantScope;
import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;

/** Runs one claimed job with the handler of its kind, to whichever end. */
@ApplicationScoped
class JobRunner {

    private static final Logger LOG = Logger.getLogger(JobRunner.class);
    private static final long PAUSE_MILLIS = 5_000;

    private final Map<String, JobHandler> handlers;
    private final JobTable table;
    private final TenantScope tenants;
    private final JobMetrics metrics;

    JobRunner(@All List<JobHandler> handlers, JobTable table, TenantScope tenants, JobMetrics metrics) {
        this.handlers = handlers.stream().collect(Collectors.toUnmodifiableMap(JobHandler::kind, Function.identity()));
        this.table = table;
        this.tenants = tenants;
        this.metrics = metrics;
    }

    /** The kinds this instance can run; others wait for an instance that can. */
    Set<String> kinds() {
        return handlers.keySet();
    }

    void run(ClaimedJob job) {
        try {
            JobHandler handler = Objects.requireNonNull(handlers.get(job.kind()), job.kind());
            HeldJob held = new HeldJob(job, table);
            end(job, tenants.call(job.tenant(), () -> JobEnd.succeeded(handler.run(held))));
        } catch (JobLost lost) {
            LOG.warnf("job %s went on elsewhere", job.id());
        } catch (RuntimeException fault) {
            fail(job, fault);
        }
    }

    private void fail(ClaimedJob job, RuntimeException fault) {
        LOG.warnf(fault, "job %s of kind %s failed in run %d", job.id(), job.kind(), job.attempt());
        if (TransientFault.is(fault)) {
            table.putBack(job, PAUSE_MILLIS);
        } else {
            end(job, JobEnd.failed(fault));
        }
    }

    private void end(ClaimedJob job, JobEnd end) {
        table.end(job, end);
        metrics.ended(job.kind(), end.state());
    }
}

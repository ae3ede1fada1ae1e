package io.careerplan.kit.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.runtime.ShutdownEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.net.URI;
import java.net.URISyntaxException;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Puts problems into words and JSON. What nobody foresaw is logged with the id that the caller gets. */
@ApplicationScoped
public class Problems {

    private static final Logger LOG = Logger.getLogger(Problems.class);

    private final ProblemTexts texts;
    private final ObjectMapper mapper;
    private volatile boolean stopping;

    Problems(ProblemTexts texts, ObjectMapper mapper) {
        this.texts = texts;
        this.mapper = mapper;
    }

    void stop(@Observes ShutdownEvent event) {
        stopping = true;
    }

    /**
     * The body of a problem.
     *
     * @param path of the request, as it came
     */
    public String body(Problem problem, String path) {
        return write(new ProblemBody(
                ProblemBody.TYPE_PREFIX + problem.code(),
                texts.title(problem.code()),
                problem.status(),
                texts.detail(problem.code(), problem.arguments()),
                instance(path),
                problem.code(),
                Traces.currentId(),
                problem.errors()));
    }

    /**
     * The problem of what was thrown; logs what is ours to mend. Under a request that comes while the service stops, all it
     * needs may go away: another instance, or this one later, will answer it.
     */
    public Problem explain(Throwable thrown) {
        var problem = stopping ? Failures.explainWhileStopping(thrown) : Failures.explain(thrown);
        if (problem.status() == 500) {
            LOG.errorf(thrown, "Request failed, trace %s", Traces.currentId());
        } else if (problem.status() == 503) {
            LOG.warnf("Request refused for now, trace %s: %s", Traces.currentId(), thrown);
        }
        return problem;
    }

    private String write(ProblemBody body) {
        try {
            return mapper.writeValueAsString(body);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("a problem is made of text", impossible);
        }
    }

    private static @Nullable String instance(String path) {
        try {
            return new URI(path).getRawPath();
        } catch (URISyntaxException noPath) {
            return null;
        }
    }
}

package io.careerplan.kit.idempotency;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.careerplan.kit.access.Caller;
import io.careerplan.kit.erasure.ErasedPeople;
import io.careerplan.kit.failpoint.FailPoint;
import io.careerplan.kit.failpoint.FailPoints;
import io.careerplan.kit.problem.Refusal;
import io.careerplan.kit.request.BodyDigest;
import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.Duration;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** One answer per key: the stored one, or that of the work, which is stored when it is a success. */
@ApplicationScoped
class Answering {

    /** How long a key is remembered. */
    static final Duration KEPT = Duration.ofHours(24);

    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private final AnswerStore store;
    private final Caller caller;
    private final BodyDigest digest;
    private final HttpServerRequest request;
    private final ObjectMapper mapper;
    private final Clock clock;
    private final ErasedPeople erased;
    private final FailPoints failPoints;

    Answering(
            AnswerStore store,
            Caller caller,
            BodyDigest digest,
            HttpServerRequest request,
            ObjectMapper mapper,
            Clock clock,
            ErasedPeople erased,
            FailPoints failPoints) {
        this.store = store;
        this.caller = caller;
        this.digest = digest;
        this.request = request;
        this.mapper = mapper;
        this.clock = clock;
        this.erased = erased;
        this.failPoints = failPoints;
    }

    /** Runs in the transaction of the work. */
    Response once(AnswerStore.Key key, Callable<Response> work) throws Exception {
        if (!store.lock(key)) {
            throw Refusal.conflict("request-still-running");
        }
        var stored = store.find(key);
        if (stored.isPresent() && isKept(stored.get())) {
            return replay(stored.get());
        }
        if (stored.isPresent()) {
            store.forget(key);
        }
        return stored(key, work.call());
    }

    private Response replay(StoredAnswer stored) {
        if (!stored.answers(signature(), digest.hash())) {
            throw Refusal.invalid("idempotency-key-reused");
        }
        return stored.replay();
    }

    private Response stored(AnswerStore.Key key, Response response) {
        if (response.getStatus() >= 400 || erased.containsAny(namedPeople())) {
            return response;
        }
        var body = json(response.getEntity());
        var type = body == null ? null : MediaType.APPLICATION_JSON;
        var answer = new StoredAnswer(
                signature(),
                digest.hash(),
                response.getStatus(),
                response.getHeaderString(HttpHeaders.LOCATION),
                response.getHeaderString(HttpHeaders.ETAG),
                type,
                body,
                clock.instant());
        failPoints.pass(FailPoint.BEFORE_IDEMPOTENCY_STORE);
        store.store(key, caller.personId().orElse(null), answer);
        return body == null
                ? response
                : Response.fromResponse(response).entity(body).type(type).build();
    }

    /** Ids in the address, and the caller: an erasure leaves no answer behind that names whom it erased. */
    private Set<UUID> namedPeople() {
        var named = ID.matcher(request.uri())
                .results()
                .map(id -> UUID.fromString(id.group()))
                .collect(Collectors.toSet());
        caller.personId().ifPresent(named::add);
        return named;
    }

    private boolean isKept(StoredAnswer stored) {
        return clock.instant().isBefore(stored.storedAt().plus(KEPT));
    }

    private String signature() {
        return request.method() + " " + request.uri();
    }

    private @Nullable String json(@Nullable Object entity) {
        try {
            return entity == null ? null : mapper.writeValueAsString(entity);
        } catch (JsonProcessingException unwritable) {
            throw new IllegalStateException("answers are records", unwritable);
        }
    }
}

package io.careerplan.kit.idempotency;

import io.careerplan.kit.access.Caller;
import io.careerplan.kit.database.LostRace;
import io.careerplan.kit.http.Idempotent;
import io.careerplan.kit.problem.Refusal;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Puts one transaction around a resource method that came with a key. The row of the stored answer commits together
 * with the effect or not at all, so that no crash can leave one without the other.
 */
@Idempotent
@Interceptor
@Priority(Interceptor.Priority.LIBRARY_BEFORE)
class IdempotencyInterceptor {

    static final String HEADER = "Idempotency-Key";

    /** Scope of machine clients, which must be able to repeat a request whose answer got lost. */
    static final String INTEGRATION = "integration";

    private static final Pattern FORM = Pattern.compile("[\\x21-\\x7E]{1,200}");

    private final HttpHeaders headers;
    private final Caller caller;
    private final Answering answering;
    private final OuterTransaction outer;

    IdempotencyInterceptor(HttpHeaders headers, Caller caller, Answering answering, OuterTransaction outer) {
        this.headers = headers;
        this.caller = caller;
        this.answering = answering;
        this.outer = outer;
    }

    @AroundInvoke
    @Nullable
    Object answerOnce(InvocationContext call) throws Exception {
        var key = headers.getHeaderString(HEADER);
        if (key == null) {
            if (caller.scopes().contains(INTEGRATION)) {
                throw Refusal.badRequest("idempotency-key-required");
            }
            return call.proceed();
        }
        if (!FORM.matcher(key).matches()) {
            throw Refusal.badRequest("idempotency-key-malformed");
        }
        var mine = new AnswerStore.Key(caller.subject(), key);
        return outer.call(() -> LostRace.doneOver(
                () -> QuarkusTransaction.requiringNew().call(() -> answering.once(mine, () -> proceed(call)))));
    }

    private static Response proceed(InvocationContext call) throws Exception {
        if (call.proceed() instanceof Response response) {
            return response;
        }
        throw new IllegalStateException(call.getMethod() + " is @Idempotent and must answer with a Response");
    }
}

package io.careerplan.systemtests.load;

import io.careerplan.systemtests.http.Answer;
import io.careerplan.systemtests.http.Api;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;

/**
 * A client who knows every instance of a service and turns to each in turn. From one that is not there, or says that it is going,
 * it turns to the next, once.
 */
public final class Balance {

    private final List<URI> instances;
    private final AtomicInteger turn = new AtomicInteger();
    private final AtomicLong retries = new AtomicLong();

    /** Between instances, by their addresses without a root path. */
    public Balance(List<URI> instances) {
        this.instances = List.copyOf(instances);
    }

    /** The answer to a call of the service as that client has it, of whichever instance. */
    Answer call(Api service, Function<Api, Answer> call) {
        int first = Math.floorMod(turn.getAndIncrement(), instances.size());
        if (instances.size() == 1) {
            return call.apply(at(service, first));
        }
        try {
            var answer = call.apply(at(service, first));
            if (answer.status() != 503) {
                return answer;
            }
        } catch (UncheckedIOException gone) {
            // Counted below like one that said so itself.
            turn.getPlain();
        }
        retries.incrementAndGet();
        return call.apply(at(service, (first + 1) % instances.size()));
    }

    private Api at(Api service, int instance) {
        return new Api(instances.get(instance).resolve(service.root().getPath()), service.token());
    }

    /** Calls that a second instance had to answer. */
    public long retries() {
        return retries.get();
    }
}

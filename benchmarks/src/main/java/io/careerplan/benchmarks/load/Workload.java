package io.careerplan.benchmarks.load;

import java.util.function.IntPredicate;
import java.util.function.LongFunction;

/**
 * What is asked of a server, over and over.
 *
 * @param port where it listens
 * @param request the request of a number, counted from 0
 * @param isGood whether an answer's status is the one that was wanted
 */
public record Workload(int port, LongFunction<Request> request, IntPredicate isGood) {

    /** The same request each time. */
    public static Workload of(int port, Request request, int wanted) {
        return new Workload(port, _ -> request, status -> status == wanted);
    }
}

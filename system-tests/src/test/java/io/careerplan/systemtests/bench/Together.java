package io.careerplan.systemtests.bench;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** Lets several do something at the same moment. */
public final class Together {

    private Together() {}

    /**
     * What each of them got, in their order.
     *
     * @param many how many there are
     * @param work what the one of a number does; it begins when all are there
     * @throws IllegalStateException when it went wrong for one of them
     */
    public static <T> List<T> all(int many, IntFunction<T> work) {
        var start = new CyclicBarrier(many);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var each = IntStream.range(0, many).<Callable<T>>mapToObj(number -> () -> {
                start.await();
                return work.apply(number);
            });
            return threads.invokeAll(each.toList()).stream().map(Together::got).toList();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while others were at work", e);
        }
    }

    private static <T> T got(Future<T> work) {
        try {
            return work.get();
        } catch (ExecutionException failed) {
            throw new IllegalStateException(failed.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while others were at work", e);
        }
    }
}

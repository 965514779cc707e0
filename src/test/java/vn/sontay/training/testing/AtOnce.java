package vn.sontay.training.testing;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

/** Does the same many times at once. */
public final class AtOnce {

    private AtOnce() {
    }

    /** One step, told its number from 0. */
    @FunctionalInterface
    public interface Step<T> {

        T run(int number) throws Exception;
    }

    /** @return what the steps returned, in the order of their numbers; all start when all are ready */
    public static <T> List<T> times(int count, Step<T> step) {
        CountDownLatch ready = new CountDownLatch(count);
        try (ExecutorService threads = Executors.newFixedThreadPool(count)) {
            List<Callable<T>> calls = IntStream.range(0, count).<Callable<T>>mapToObj(number -> () -> {
                ready.countDown();
                ready.await();
                return step.run(number);
            }).toList();
            return threads.invokeAll(calls).stream().map(AtOnce::result).toList();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static <T> T result(Future<T> future) {
        try {
            return future.get();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}

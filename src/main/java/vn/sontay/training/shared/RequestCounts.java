package vn.sontay.training.shared;

import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLongArray;
import java.util.concurrent.atomic.LongAdder;

/** How many requests this node has answered since its start, and how long that took. */
public final class RequestCounts {

    private static final int CLASSES = 6;
    private static final AtomicLongArray COUNTS = new AtomicLongArray(CLASSES);
    private static final LongAdder NANOS = new LongAdder();

    private RequestCounts() {
    }

    /** @param status of the answer */
    public static void note(int status, long nanos) {
        COUNTS.incrementAndGet(Math.clamp(status / 100, 1, CLASSES - 1));
        NANOS.add(nanos);
    }

    /** @return by the first digit of the status, from 2 on */
    public static Map<Integer, Long> byStatus() {
        Map<Integer, Long> counts = new TreeMap<>();
        for (int first = 2; first < CLASSES; first++) {
            counts.put(first, COUNTS.get(first));
        }
        return counts;
    }

    /** @return of all requests together */
    public static long seconds() {
        return TimeUnit.NANOSECONDS.toSeconds(NANOS.sum());
    }
}

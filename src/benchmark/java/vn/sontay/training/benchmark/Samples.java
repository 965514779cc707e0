package vn.sontay.training.benchmark;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Response times of one run. Filled by several threads. */
final class Samples {

    private final List<Long> nanos = new ArrayList<>();
    private final Map<String, List<Long>> nanosByStep = new LinkedHashMap<>();
    private long first = Long.MAX_VALUE;
    private long last = Long.MIN_VALUE;
    private final List<String> failures = new ArrayList<>();
    private int jobs;

    /** Adds a request by the readings of {@link System#nanoTime()} when it was sent and when its answer was there. */
    synchronized void request(String step, long sent, long answered) {
        nanos.add(answered - sent);
        nanosByStep.computeIfAbsent(step, name -> new ArrayList<>()).add(answered - sent);
        first = Math.min(first, sent);
        last = Math.max(last, answered);
    }

    /** Counts a job that has been done whole. */
    synchronized void job() {
        jobs++;
    }

    /** Notes a job that broke off. @param where for whoever looks into it */
    synchronized void failure(String where) {
        failures.add(where);
    }

    synchronized int requests() {
        return nanos.size();
    }

    synchronized int jobs() {
        return jobs;
    }

    synchronized List<String> failures() {
        return List.copyOf(failures);
    }

    synchronized double requestsPerSecond() {
        return nanos.size() / ((last - first) / 1e9);
    }

    /** @return the response time in milliseconds that so many percent of the requests stayed within */
    synchronized double percentile(double percent) {
        return percentile(nanos, percent);
    }

    /** @return the median response time in milliseconds of each step of the job, in the order in which they came first */
    synchronized Map<String, Double> medians() {
        Map<String, Double> medians = new LinkedHashMap<>();
        nanosByStep.forEach((step, times) -> medians.put(step, percentile(times, 50)));
        return medians;
    }

    private static double percentile(List<Long> times, double percent) {
        long[] sorted = times.stream().mapToLong(Long::longValue).sorted().toArray();
        int rank = (int) Math.ceil(percent / 100 * sorted.length);
        return sorted.length == 0 ? 0 : sorted[Math.max(0, rank - 1)] / 1e6;
    }
}

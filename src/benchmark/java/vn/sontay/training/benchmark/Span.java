package vn.sontay.training.benchmark;

import java.time.Duration;

/**
 * How long a run goes on: so long, then until so many requests are done, but never beyond the limit. A server that gets
 * little of a busy machine needs longer until its code is compiled.
 */
record Span(Duration least, int requests, Duration limit) {

    static Span of(Duration duration) {
        return new Span(duration, 0, duration);
    }

    boolean isOver(Duration passed, int done) {
        return passed.compareTo(limit) >= 0 || passed.compareTo(least) >= 0 && done >= requests;
    }
}

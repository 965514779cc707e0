/**
 * Measures what a request costs the server: starts the built application as its users do, seeds it, drives signed-in
 * trainees and trainers through it and prints the figures beside two floors of the same run. Nothing here is part of
 * {@code mvn verify}; the profile {@code benchmark} compiles and runs it, see {@code src/docs/benchmark.md}.
 *
 * <ul>
 * <li>BEN-1: CPU is the server process's own accounting, all threads, from before the first request of a run until after
 * its last; so it holds on a busy machine too, while requests per second don't.
 * <li>BEN-2: a closed model: as many users as connections, each sends its next request when the answer is there.
 * <li>BEN-3: every job, the bare answer too, is warmed up until what it costs no longer falls.
 * <li>BEN-4: bytes are counted on the socket, heads and all, compressed as a browser asks for it.
 * <li>BEN-5: only 127.0.0.1 is ever driven.
 * <li>BEN-6: jobs take turns, round after round; each is told as the median of its rounds, and beside the bare answer of the
 * same round.
 * </ul>
 */
@NullMarked
package vn.sontay.training.benchmark;

import org.jspecify.annotations.NullMarked;

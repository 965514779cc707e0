package vn.sontay.training.benchmark;

import static io.gatling.javaapi.core.CoreDsl.atOnceUsers;
import static io.gatling.javaapi.core.CoreDsl.exec;
import static io.gatling.javaapi.core.CoreDsl.scenario;
import static io.gatling.javaapi.core.CoreDsl.tryMax;
import static io.gatling.javaapi.http.HttpDsl.Cookie;
import static io.gatling.javaapi.http.HttpDsl.addCookie;
import static io.gatling.javaapi.http.HttpDsl.flushCookieJar;
import static io.gatling.javaapi.http.HttpDsl.http;

import io.gatling.javaapi.core.ChainBuilder;
import io.gatling.javaapi.core.Session;
import io.gatling.javaapi.core.Simulation;
import io.gatling.javaapi.http.HttpProtocolBuilder;
import io.gatling.javaapi.http.HttpRequestActionBuilder;
import java.time.Duration;

/** A closed model (BEN-2): each user takes a task, does the job, takes the next. Times are taken around each request. */
abstract class MeasuredSimulation extends Simulation {

    private static final String BEGUN = "begun";
    private static final String SENT = "sent";
    private static final String STEP = "step";

    private final Drive drive = Drive.current();

    /** Says what one job is, out of {@link #timed} requests; the session has cookie, token and subject. */
    protected final void drive(ChainBuilder job) {
        setUp(scenario(getClass().getSimpleName())
                .exec(session -> session.set(BEGUN, System.nanoTime()))
                .asLongAs(session -> drive.hasMore(Duration.ofNanos(System.nanoTime() - session.getLong(BEGUN))))
                .on(take(), tryMax(1).on(job), exec(this::done)).injectOpen(atOnceUsers(drive.users())))
                .protocols(protocol());
    }

    /** Each user takes one task, gets ready for it, then does the same thing again and again. */
    protected final void seated(ChainBuilder ready, ChainBuilder again) {
        setUp(scenario(getClass().getSimpleName()).exec(take()).exec(ready)
                .exec(session -> session.set(BEGUN, System.nanoTime()))
                .asLongAs(session -> drive.hasMore(Duration.ofNanos(System.nanoTime() - session.getLong(BEGUN))))
                .on(tryMax(1).on(again), exec(this::done)).injectOpen(atOnceUsers(drive.users())))
                .protocols(protocol());
    }

    /** Everybody takes one task, gets ready, and waits for the last of them; then all do the same thing so many times. */
    protected final void crowd(ChainBuilder ready, int times, ChainBuilder again) {
        setUp(scenario(getClass().getSimpleName()).exec(take()).exec(ready).rendezVous(drive.users()).repeat(times)
                .on(tryMax(1).on(again), exec(this::done)).injectOpen(atOnceUsers(drive.users())))
                .protocols(protocol());
    }

    /** @return how many take part */
    protected final int users() {
        return drive.users();
    }

    private HttpProtocolBuilder protocol() {
        return http.baseUrl(drive.address()).acceptEncodingHeader("gzip")
                .disableFollowRedirect().disableCaching().shareConnections();
    }

    /** @return the request with its time taken; when its checks fail, the job ends there */
    protected final ChainBuilder timed(String name, HttpRequestActionBuilder request) {
        return exec(session -> session.set(STEP, name).set(SENT, System.nanoTime())).exec(request).exec(session -> {
            drive.samples().request(name, session.getLong(SENT), System.nanoTime());
            return session;
        });
    }

    /** The next task, done as whoever it belongs to. */
    private ChainBuilder take() {
        return exec(session -> {
            Task task = drive.tasks().take();
            Visitor visitor = task.visitor();
            return session.set("session", visitor.cookie("session")).set("device", visitor.cookie("device"))
                    .set("token", visitor.token()).set("subject", task.subject());
        }).exec(flushCookieJar(), addCookie(Cookie("session", "#{session}")), addCookie(Cookie("device", "#{device}")));
    }

    private Session done(Session session) {
        if (session.isFailed()) {
            drive.samples().failure(session.getString(STEP) + " of " + session.getLong("subject"));
        } else {
            drive.samples().job();
        }
        return session.markAsSucceeded();
    }
}

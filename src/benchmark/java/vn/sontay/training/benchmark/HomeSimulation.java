package vn.sontay.training.benchmark;

import static io.gatling.javaapi.core.CoreDsl.css;
import static io.gatling.javaapi.http.HttpDsl.http;
import static io.gatling.javaapi.http.HttpDsl.status;

/** Somebody opens their first screen: a trainee in ten classes, an administrator or a leader of them all. */
public class HomeSimulation extends MeasuredSimulation {

    {
        drive(timed("home", http("home").get("/home").check(status().is(200), css("main h1").exists())));
    }
}

package vn.sontay.training.benchmark;

import static io.gatling.javaapi.http.HttpDsl.http;
import static io.gatling.javaapi.http.HttpDsl.status;

/** The first floor: a small static file. */
public class StaticFileSimulation extends MeasuredSimulation {

    {
        drive(timed("static file", http("static file").get("/static/icon.svg").check(status().is(200))));
    }
}

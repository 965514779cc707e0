package vn.sontay.training.benchmark;

import static io.gatling.javaapi.http.HttpDsl.http;
import static io.gatling.javaapi.http.HttpDsl.status;

/** The second floor: a bare JSON answer, without database, for a signed-in user. */
public class BareAnswerSimulation extends MeasuredSimulation {

    {
        drive(timed("bare answer", http("bare answer").get("/health/live").check(status().is(200))));
    }
}

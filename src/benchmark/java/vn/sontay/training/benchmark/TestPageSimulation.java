package vn.sontay.training.benchmark;

import static io.gatling.javaapi.core.CoreDsl.css;
import static io.gatling.javaapi.http.HttpDsl.http;
import static io.gatling.javaapi.http.HttpDsl.status;

/** A trainee opens the page of a test that has begun: ten questions. */
public class TestPageSimulation extends MeasuredSimulation {

    {
        seated(CrowdSimulation.sitDown(), timed("test page", http("test page").get(AttemptSimulation.TEST).check(status().is(200),
                css("#attempt", "data-attempt").exists())));
    }
}

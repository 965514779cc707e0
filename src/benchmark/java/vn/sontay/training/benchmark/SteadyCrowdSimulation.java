package vn.sontay.training.benchmark;

import static io.gatling.javaapi.core.CoreDsl.exec;
import static io.gatling.javaapi.core.CoreDsl.pause;

import java.time.Duration;

/** Each answers a question every five seconds or so, which is faster than people read. */
public class SteadyCrowdSimulation extends CrowdSimulation {

    private static final int ANSWERS = 4;

    {
        crowd(sitDown(), ANSWERS, exec(pause(Duration.ZERO, Duration.ofSeconds(10)), answer()));
    }
}

package vn.sontay.training.benchmark;

import static io.gatling.javaapi.core.CoreDsl.exec;
import static io.gatling.javaapi.core.CoreDsl.pause;
import static io.gatling.javaapi.core.CoreDsl.rendezVous;

import java.time.Duration;

/** The worst that can be: all answer at the same instant, again and again, as when the network comes back for all of them. */
public class BurstSimulation extends CrowdSimulation {

    private static final int TIMES = 10;

    {
        crowd(sitDown(), TIMES, exec(rendezVous(users()), answer(), pause(Duration.ofMillis(500))));
    }
}

package vn.sontay.training.benchmark;

import static io.gatling.javaapi.core.CoreDsl.css;
import static io.gatling.javaapi.http.HttpDsl.http;
import static io.gatling.javaapi.http.HttpDsl.status;

/** A trainee opens a lesson. */
public class LessonSimulation extends MeasuredSimulation {

    /** Path of the lesson's page, for Gatling's own expressions. */
    static final String PAGE = "/trainee/lesson?enrolment=#{subject}&code=" + Seed.LESSON;

    {
        drive(timed("lesson", http("lesson").get(PAGE).check(status().is(200), css("main h1").exists())));
    }
}

package vn.sontay.training.benchmark;

import static io.gatling.javaapi.core.CoreDsl.StringBody;
import static io.gatling.javaapi.core.CoreDsl.exec;
import static io.gatling.javaapi.http.HttpDsl.http;
import static io.gatling.javaapi.http.HttpDsl.status;

import io.gatling.javaapi.core.Session;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A trainee's page sends ten answers in one request, as after a gap in the network; again and again. */
public class TenAnswersSimulation extends MeasuredSimulation {

    {
        seated(CrowdSimulation.sitDown(), exec(exec(TenAnswersSimulation::next), timed("ten answers",
                http("ten answers").post("/api/v1/attempts/#{attempt}/answers").header("X-Token", "#{token}")
                        .header("Content-Type", "application/json")
                        .body(StringBody(AttemptSimulation.body("#{client}", "#{ten}")))
                        .check(status().in(200, 204)))));
    }

    private static Session next(Session session) {
        List<String> responses = AttemptSimulation.answered(session).responses();
        int seq = session.getInt("seq");
        String ten = IntStream.range(0, responses.size()).mapToObj(i -> AttemptSimulation.entry(seq + i + 1, i + 1, responses.get(i)))
                .collect(Collectors.joining(","));
        return session.set("ten", ten).set("seq", seq + responses.size());
    }
}

package vn.sontay.training.benchmark;

import static io.gatling.javaapi.core.CoreDsl.StringBody;
import static io.gatling.javaapi.core.CoreDsl.bodyString;
import static io.gatling.javaapi.core.CoreDsl.css;
import static io.gatling.javaapi.core.CoreDsl.exec;
import static io.gatling.javaapi.core.CoreDsl.form;
import static io.gatling.javaapi.core.CoreDsl.repeat;
import static io.gatling.javaapi.http.HttpDsl.http;
import static io.gatling.javaapi.http.HttpDsl.status;

import io.gatling.javaapi.core.Session;
import io.gatling.javaapi.http.HttpRequestActionBuilder;
import jakarta.json.Json;
import java.util.Objects;

/**
 * A trainee takes a whole test as a browser with scripts does: reads the rule, starts, saves every answer as it is given,
 * hands in, reads the result.
 */
public class AttemptSimulation extends MeasuredSimulation {

    static final String TEST = "/trainee/test?enrolment=#{subject}&quiz=" + Seed.QUIZ;

    {
        drive(exec(timed("rule", http("rule").get(TEST).check(status().is(200), form("#start").saveAs("start"))),
                timed("start", http("start").post("/trainee/test").form("#{start}").formParam("startSubmit", "1")
                        .check(status().is(302))),
                timed("questions", http("questions").get(TEST).check(status().is(200),
                        form("#answers").saveAs("answers"), css("#attempt", "data-attempt").saveAs("attempt"),
                        css("#attempt", "data-person").saveAs("person"),
                        bodyString().saveAs("page"))),
                exec(session -> session.set("answered", AnsweredPage.of(session.getString("page"))).remove("page")),
                repeat(session -> answered(session).responses().size(), "index").on(exec(AttemptSimulation::next),
                        timed("answer", save("page-#{attempt}"))),
                timed("to submit", http("to submit").post("/trainee/test").form("#{answers}").formParamMap(session -> answered(session).fields())
                        .formParam("toSubmit", "1").check(status().is(302))),
                timed("really", http("really").get("/trainee/submit-test?attempt=#{attempt}").check(status().is(200),
                        form("#submitTest").saveAs("submit"))),
                timed("submit", http("submit").post("/trainee/submit-test").form("#{submit}").formParam("submit", "1")
                        .check(status().is(302))),
                timed("result", http("result").get("/trainee/result?attempt=#{attempt}").check(status().is(200),
                        css("#print").exists()))));
    }

    /** @return the request that brings one answer, as the page's script sends it */
    static HttpRequestActionBuilder save(String client) {
        return http("answer").post("/api/v1/attempts/#{attempt}/answers").header("X-Token", "#{token}")
                .header("Content-Type", "application/json")
                .body(StringBody(body(client, "#{entry}")))
                .check(status().in(200, 204));
    }

    /** @return what the page's script sends, in Gatling's own expressions */
    static String body(String client, String entries) {
        return "{\"person\":\"#{person}\",\"client\":\"" + client + "\",\"current\":false,\"answers\":[" + entries + "]}";
    }

    /** @return one answer of the body of such a request */
    static String entry(int seq, int ordinal, String response) {
        return "{\"seq\":" + seq + ",\"ordinal\":" + ordinal + ",\"response\":" + Json.createValue(response)
                + ",\"age\":0}";
    }

    static AnsweredPage answered(Session session) {
        return Objects.requireNonNull(session.<AnsweredPage>get("answered"));
    }

    private static Session next(Session session) {
        int index = session.getInt("index");
        return response(session, index + 1, index);
    }

    /** @return the session about to answer that question, counted from 0 */
    static Session response(Session session, int seq, int index) {
        return session.set("entry", entry(seq, index + 1, answered(session).responses().get(index)));
    }
}

package vn.sontay.training.benchmark;

import static io.gatling.javaapi.core.CoreDsl.bodyString;
import static io.gatling.javaapi.core.CoreDsl.css;
import static io.gatling.javaapi.core.CoreDsl.doIf;
import static io.gatling.javaapi.core.CoreDsl.exec;
import static io.gatling.javaapi.core.CoreDsl.form;
import static io.gatling.javaapi.http.HttpDsl.http;
import static io.gatling.javaapi.http.HttpDsl.status;

import io.gatling.javaapi.core.ChainBuilder;
import io.gatling.javaapi.core.Session;
import java.util.UUID;

/** Many people sit in their tests and answer. Only the saving is measured, not how they came there. */
abstract class CrowdSimulation extends MeasuredSimulation {

    /** @return goes to the test, and begins it unless it is open already */
    static ChainBuilder sitDown() {
        return exec(http("rule").get(AttemptSimulation.TEST).check(status().is(200),
                form("#start").optional().saveAs("start")),
                doIf(session -> session.contains("start")).then(http("start").post("/trainee/test").form("#{start}")
                        .formParam("startSubmit", "1").check(status().is(302))),
                exec(http("questions").get(AttemptSimulation.TEST).check(status().is(200),
                        css("#attempt", "data-attempt").saveAs("attempt"),
                        css("#attempt", "data-person").saveAs("person"), bodyString().saveAs("page"))),
                exec(session -> session.set("answered", AnsweredPage.of(session.getString("page"))).remove("page")
                        .set("client", UUID.randomUUID().toString().replace("-", "")).set("seq", 0)));
    }

    /** @return answers the next question, from the first again after the last */
    final ChainBuilder answer() {
        return exec(exec(CrowdSimulation::next), timed("answer", AttemptSimulation.save("#{client}")));
    }

    private static Session next(Session session) {
        int seq = session.getInt("seq");
        return AttemptSimulation.response(session.set("seq", seq + 1), seq + 1,
                seq % AttemptSimulation.answered(session).responses().size());
    }
}

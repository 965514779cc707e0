package vn.sontay.training.benchmark;

import static io.gatling.javaapi.core.CoreDsl.StringBody;
import static io.gatling.javaapi.core.CoreDsl.css;
import static io.gatling.javaapi.core.CoreDsl.exec;
import static io.gatling.javaapi.core.CoreDsl.form;
import static io.gatling.javaapi.core.CoreDsl.repeat;
import static io.gatling.javaapi.http.HttpDsl.http;
import static io.gatling.javaapi.http.HttpDsl.status;

import io.gatling.javaapi.core.Session;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A trainee takes a whole test as a browser with scripts does: reads the rule, starts, saves every answer as it is given,
 * hands in, reads the result.
 */
public class AttemptSimulation extends MeasuredSimulation {

    private static final String TEST = "/trainee/test?enrolment=#{subject}&quiz=" + Seed.QUIZ;

    {
        drive(exec(timed("rule", http("rule").get(TEST).check(status().is(200), form("#start").saveAs("start"))),
                timed("start", http("start").post("/trainee/test").form("#{start}").formParam("startSubmit", "1")
                        .check(status().is(302))),
                timed("questions", http("questions").get(TEST).check(status().is(200),
                        form("#answers").saveAs("answers"), css("#attempt", "data-attempt").saveAs("attempt"),
                        css("fieldset.choices input[name^=q]", "name").findAll().saveAs("names"),
                        css("fieldset.choices input[name^=q]", "value").findAll().saveAs("options"))),
                exec(session -> session.set("choices", choices(session))),
                repeat(session -> session.getMap("choices").size(), "index").on(exec(this::next),
                        timed("answer", http("answer").post("/api/v1/attempts/#{attempt}/answers")
                                .header("X-Token", "#{token}").header("Content-Type", "application/json")
                                .body(StringBody("{\"client\":\"page-#{attempt}\",\"answers\":[{\"seq\":#{ordinal},\"ordinal\":#{ordinal},"
                                        + "\"response\":\"#{choice}\",\"age\":0}]}"))
                                .check(status().is(204)))),
                timed("to submit", http("to submit").post("/trainee/test").form("#{answers}").formParamMap(this::given)
                        .formParam("toSubmit", "1").check(status().is(302))),
                timed("really", http("really").get("/trainee/submit-test?attempt=#{attempt}").check(status().is(200),
                        form("#submitTest").saveAs("submit"))),
                timed("submit", http("submit").post("/trainee/submit-test").form("#{submit}").formParam("submit", "1")
                        .check(status().is(302))),
                timed("result", http("result").get("/trainee/result?attempt=#{attempt}").check(status().is(200),
                        css("#attempt[data-done]").exists()))));
    }

    /** @return one option for each question, q1 first */
    private static Map<String, String> choices(Session session) {
        List<String> names = session.getList("names");
        List<String> options = session.getList("options");
        Map<String, String> choices = new HashMap<>();
        for (int i = 0; i < names.size(); i++) {
            choices.put(names.get(i), options.get(i));
        }
        return choices;
    }

    private Session next(Session session) {
        int ordinal = session.getInt("index") + 1;
        String choice = session.<String>getMap("choices").get("q" + ordinal);
        return session.set("ordinal", ordinal).set("choice", String.valueOf(choice));
    }

    /** The script has saved all answers and says so in the form. */
    private Map<String, Object> given(Session session) {
        Map<String, Object> fields = new HashMap<>();
        session.<String>getMap("choices").forEach((name, choice) -> {
            fields.put(name, choice);
            fields.put("was" + name.substring(1), choice);
        });
        return fields;
    }
}

package vn.sontay.training.benchmark;

import static io.gatling.javaapi.core.CoreDsl.css;
import static io.gatling.javaapi.core.CoreDsl.exec;
import static io.gatling.javaapi.core.CoreDsl.form;
import static io.gatling.javaapi.http.HttpDsl.http;
import static io.gatling.javaapi.http.HttpDsl.status;

import io.gatling.javaapi.core.Session;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** A trainer takes the roll of thirty people: opens the page, marks everybody, saves and closes, sees it closed. */
public class RollCallSimulation extends MeasuredSimulation {

    private static final String PAGE = "/trainer/roll-call?session=#{subject}";

    {
        drive(exec(timed("roll", http("roll").get(PAGE).check(status().is(200), form("#rollCall").saveAs("roll"),
                css("input[value=PRESENT]", "name").findAll().saveAs("people"))),
                timed("close", http("close").post("/trainer/roll-call").form("#{roll}").formParamMap(marks())
                        .formParam("close", "1").check(status().is(302))),
                timed("closed", http("closed").get(PAGE).check(status().is(200), css("#rollCall").notExists()))));
    }

    private static Function<Session, Map<String, Object>> marks() {
        return session -> session.<String>getList("people").stream()
                .collect(Collectors.toMap(Function.identity(), name -> name.endsWith("7") ? "LATE" : "PRESENT"));
    }
}

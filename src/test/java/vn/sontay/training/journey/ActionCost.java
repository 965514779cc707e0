package vn.sontay.training.journey;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import vn.sontay.training.testing.StatementMeter;
import vn.sontay.training.testing.WebVisitor;

/** How many statements an action of somebody who takes a test costs, without the page that follows. */
final class ActionCost {

    private static final String TEST = "kiem-tra-can-bo";
    /** None of whom another test asks; several, as what runs beside by the clock, and blocks of ids, fall into one of them. */
    private static final List<String> PEOPLE = List.of("cc10", "cc11", "cc12");
    private static final int TOGETHER = 10;

    private final StatementMeter meter;
    private final WebVisitor person;
    private final WebVisitor stays;
    private final Map<String, Long> found;
    private int seq;

    private ActionCost(String site, String account, StatementMeter meter, Map<String, Long> found) {
        this.meter = meter;
        this.found = found;
        this.person = new WebVisitor(site);
        person.signIn(account, Hasty.DEMO_PASSWORD);
        this.stays = person.withoutRedirects();
    }

    /** @return the least that each action has cost, by its name */
    static Map<String, Long> of(String site, StatementMeter meter) {
        Map<String, Long> found = new TreeMap<>();
        PEOPLE.forEach(account -> new ActionCost(site, account, meter, found).takeTwice());
        return found;
    }

    private void takeTwice() {
        String test = person.open("/home").html().select("main a[href*='/trainee/test']").first().attr("href")
                .replaceAll("quiz=.*", "quiz=" + TEST);
        take(test, "begin a test");
        take(test, "begin a test again");
    }

    private void take(String test, String beginning) {
        WebVisitor.Page before = person.open(test);
        if (before.findForm("start").isPresent()) {
            cost(beginning, () -> before.form("start").pressAs(stays, "startSubmit"), 302);
        }
        WebVisitor.Page page = person.open(test);
        String attempt = page.html().select("#attempt").attr("data-attempt");
        String token = page.html().select("#answers input[name=_token]").attr("value");
        List<String> answers = answers(page.html());
        cost("keep an answer", () -> send(attempt, token, answers, 1), 204);
        cost("keep ten answers together", () -> send(attempt, token, answers, TOGETHER), 204);
        cost("tell that one is there", () -> person.json("POST", "/api/v1/attempts/" + attempt + "/presence",
                "{\"at\":1,\"unsent\":0}", token), 204);
        cost("ask how much time is left", () -> person.open("/api/v1/attempts/" + attempt + "/time"), 200);
        WebVisitor.Page again = person.open(test);
        cost("go to hand in", () -> again.form("answers").pressAs(stays, "toSubmit"), 302);
        String submit = "/trainee/submit-test?attempt=" + attempt;
        cost("be asked whether to hand in", () -> person.open(submit), 200);
        WebVisitor.Page asked = person.open(submit);
        cost("hand in", () -> asked.form("submitTest").pressAs(stays, "submit"), 302);
        cost("see the result", () -> person.open("/trainee/result?attempt=" + attempt), 200);
    }

    /** @return the ends of answers to questions with options, as scripts send them */
    private static List<String> answers(Document page) {
        return page.select("#answers fieldset[data-question]:has(> [data-kind=options])").stream()
                .map(ActionCost::answer).toList();
    }

    private static String answer(Element question) {
        return "\"ordinal\":" + question.attr("data-question") + ",\"response\":\""
                + question.select("input[type=radio], input[type=checkbox]").first().attr("value") + "\",\"age\":0}";
    }

    private WebVisitor.Page send(String attempt, String token, List<String> answers, int many) {
        String all = IntStream.range(0, many).mapToObj(i -> {
            seq++;
            return "{\"seq\":" + seq + "," + answers.get(i % answers.size());
        }).collect(Collectors.joining(","));
        return person.json("POST", "/api/v1/attempts/" + attempt + "/answers",
                "{\"client\":\"one-page-each\",\"answers\":[" + all + "]}", token);
    }

    private void cost(String action, Supplier<WebVisitor.Page> work, int status) {
        long before = meter.count();
        WebVisitor.Page answer = work.get();
        long cost = meter.count() - before;
        if (answer.status() != status) {
            throw new AssertionError(action + " is answered " + answer.status() + ": " + answer.messages());
        }
        found.merge(action, cost, Math::min);
    }
}

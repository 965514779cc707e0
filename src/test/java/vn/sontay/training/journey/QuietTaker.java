package vn.sontay.training.journey;

import java.util.List;
import org.jsoup.nodes.Element;
import vn.sontay.training.testing.WebVisitor;
import vn.sontay.training.testing.WebVisitor.Form;
import vn.sontay.training.testing.WebVisitor.Page;

/** Takes a class's tests without a script, page by page: what somebody with an old phone does. */
final class QuietTaker {

    private final WebVisitor visitor;

    /** Signs in for the first time. */
    QuietTaker(String address, Actor.Slip slip) {
        visitor = new WebVisitor(address);
        visitor.open("/first-sign-in").form("activate").with("name", slip.userName()).with("code", slip.code())
                .with("password", Actor.PASSWORD).press("submit");
    }

    /**
     * Begins a test that the first screen offers, chooses that option wherever it stands and the first one elsewhere, and hands
     * in.
     */
    void take(String quizCode, String option) {
        Page page = offered(quizCode).form("start").press("startSubmit");
        Form answers = page.form("answers");
        for (Element question : page.html().select("fieldset[data-question]")) {
            choose(answers, question, option);
        }
        Page submission = answers.press("toSubmit");
        Page result = submission.form("submitTest").press("submit");
        if (!result.url().contains("/trainee/result")) {
            throw new AssertionError(result.url() + ": " + result.messages());
        }
    }

    private Page offered(String quizCode) {
        List<String> links = visitor.open("/home").html()
                .select("main a[href*='/trainee/test'][href*='quiz=" + quizCode + "']").eachAttr("href");
        return visitor.open(links.getFirst());
    }

    private static void choose(Form answers, Element question, String option) {
        List<Element> choices = question.select("input[type=radio]");
        choices.stream().filter(each -> each.parent() != null && each.parent().text().equals(option)).findFirst()
                .or(() -> choices.stream().findFirst())
                .ifPresent(each -> answers.with(each.attr("name"), each.val()));
    }
}

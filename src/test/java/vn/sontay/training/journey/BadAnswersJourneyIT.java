package vn.sontay.training.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.sontay.training.testing.NeedsBrowser;
import vn.sontay.training.testing.WebVisitor;

/** Answers that can't be: told why, and nothing is changed. Sent as static/attempt.js sends them, and by the form. */
@ExtendWith({NeedsBrowser.class, SharedDemo.class})
class BadAnswersJourneyIT {

    private static final int MEGABYTE = 1 << 20;
    private static final int UNPROCESSABLE = 422;
    private static final int FORBIDDEN = 403;

    private static Preparation prepared;
    private static WebVisitor trainee;
    private static WebVisitor other;
    private static String test;
    private static Document page;

    @BeforeAll
    static void twoTrainees() {
        prepared = new Preparation(SharedDemo.address());
        List<String> people = List.of(prepared.person("Phạm Sai Một"), prepared.person("Phạm Sai Hai"));
        prepared.trainingClass("Lớp trả lời sai", Preparation.today(), people);
        trainee = signedIn(prepared.slip(people.getFirst()));
        other = signedIn(prepared.slip(people.getLast()));
        test = trainee.open("/home").html().select("main a[href*='/trainee/test']").attr("href").replaceAll("quiz=.*",
                "quiz=" + QuizTaker.LAST);
        page = trainee.open(test).form("start").press("startSubmit").html();
    }

    private static WebVisitor signedIn(Actor.Slip slip) {
        WebVisitor visitor = new WebVisitor(SharedDemo.address());
        visitor.open("/first-sign-in").form("activate").with("name", slip.userName()).with("code", slip.code())
                .with("password", Actor.PASSWORD).press("submit");
        return visitor;
    }

    private static WebVisitor.Page send(WebVisitor who, int seq, int ordinal, String response) {
        String attempt = page.select("#attempt").attr("data-attempt");
        return who.json("POST", "/api/v1/attempts/" + attempt + "/answers",
                "{\"client\":\"one-page\",\"answers\":[{\"seq\":" + seq + ",\"ordinal\":" + ordinal + ",\"response\":\""
                        + response + "\",\"age\":0}]}",
                who.token());
    }

    private static void refused(WebVisitor.Page answer, int status, String words) {
        assertEquals(status, answer.status(), answer.body());
        assertTrue(answer.body().contains(words), answer.body());
        assertEquals(List.of(), trainee.open(test).html().select("#answers input[checked]").eachAttr("name"));
    }

    @Test
    void what_can_not_be_is_told_and_after_submission_nothing_is_taken() {
        int choice = Integer.parseInt(
                page.select("#answers fieldset[data-question]:has(> [data-kind=options] input[type=radio][value=A])")
                        .first()
                        .attr("data-question"));
        refused(send(trainee, 1, 999, "A"), UNPROCESSABLE, "không có trong bài anh/chị đang làm");
        refused(send(trainee, 2, choice, "x".repeat(5000)), UNPROCESSABLE, "ký tự");
        refused(send(trainee, 3, choice, "x".repeat(MEGABYTE)), UNPROCESSABLE, "ký tự");
        refused(send(trainee, 4, choice, "Z"), UNPROCESSABLE, "message");
        refused(send(other, 5, choice, "A"), FORBIDDEN, "message");
        WebVisitor.Page form = trainee.open(test);
        WebVisitor.Page answered = form.form("answers").with("q" + choice, "x".repeat(MEGABYTE)).press("save");
        assertEquals(200, answered.status());
        assertTrue(!answered.messages().isEmpty(), "a message is shown");
        assertEquals(List.of(), trainee.open(test).html().select("#answers input[checked]").eachAttr("name"));

        assertEquals(204, send(trainee, 6, choice, "A").status());
        String attempt = page.select("#attempt").attr("data-attempt");
        WebVisitor.Form submit = trainee.open("/trainee/submit-test?attempt=" + attempt).form("submitTest");
        String first = submit.press("submit").url();
        assertEquals(first, submit.press("submit").url());
        WebVisitor.Page late = send(trainee, 7, choice, "B");
        assertEquals(UNPROCESSABLE, late.status());
        assertTrue(late.body().contains("Bài này đã nộp, không sửa được nữa."), late.body());
        assertEquals(1, prepared.trail().lines("quiz.submit", "Phạm Sai Một"));
        WebVisitor.Page stale = form.form("answers").with("q" + choice, "B").press("save");
        assertTrue(stale.html().text().contains("những câu vừa gửi không lưu được nữa"), stale.html().text());
    }
}

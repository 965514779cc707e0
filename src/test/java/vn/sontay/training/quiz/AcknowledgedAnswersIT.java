package vn.sontay.training.quiz;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sontay.training.shared.Dates;
import vn.sontay.training.shared.TimeSource;
import vn.sontay.training.testing.RunningApp;
import vn.sontay.training.testing.WebVisitor;

/** What the application has acknowledged is there after a power cut. One person takes a test of 300 questions. */
class AcknowledgedAnswersIT {

    private static final int QUESTIONS = 300;
    private static final String QUIZ = "kiem-tra-can-bo";
    private static final String PASSWORD = "mot cau dai de nho 2026";

    @TempDir
    Path content;

    @TempDir
    Path data;

    @Test
    void qui_7_every_acknowledged_answer_survives_a_kill() {
        writeContent();
        try (RunningApp app = RunningApp
                .start(Map.of("DEMO", "false", "CONTENT_DIR", content.toString(), "DATA_DIR", data.toString()))) {
            WebVisitor visitor = new WebVisitor(app.address());
            visitor.open(app.setupLink()).form("setup").with("fullName", "Lê Thị Quản").with("userName", "quan.tri")
                    .with("password", PASSWORD).press("submit");
            long enrolment = enrolAdministrator(visitor);
            String test = "/trainee/test?enrolment=" + enrolment + "&quiz=" + QUIZ;
            Document page = visitor.open(test).form("start").press("startSubmit").html();
            String attempt = page.select("#attempt").attr("data-attempt");
            String token = page.select("#answers input[name=_token]").attr("value");
            for (int ordinal = 1; ordinal <= QUESTIONS; ordinal++) {
                String body = "{\"client\":\"one-page\",\"answers\":[{\"seq\":" + ordinal + ",\"ordinal\":" + ordinal
                        + ",\"response\":\"" + letter(ordinal) + "\",\"age\":0}]}";
                String address = "/api/v1/attempts/" + attempt + "/answers";
                assertEquals(204, visitor.json("POST", address, body, token).status());
            }
            app.kill();
            app.start();
            WebVisitor again = new WebVisitor(app.address());
            again.signIn("quan.tri", PASSWORD);
            assertEquals(IntStream.rangeClosed(1, QUESTIONS).mapToObj(AcknowledgedAnswersIT::letter).toList(),
                    again.open(test).html().select("#answers input[checked]").stream().map(Element::val).toList());
        }
    }

    private static String letter(int ordinal) {
        return List.of("A", "B", "C", "D").get(ordinal % 4);
    }

    /** @return the administrator's enrolment in a class that begins today */
    private static long enrolAdministrator(WebVisitor visitor) {
        visitor.signIn("quan.tri", PASSWORD);
        String person = visitor.open("/admin/people").html().select("a[href*=/admin/person?id=]").attr("href");
        visitor.open(person).form("roleForm").with("roles", "ADMINISTRATOR", "TRAINEE").press("saveRoles");
        visitor.signIn("quan.tri", PASSWORD);
        String today = Dates.day(LocalDate.now(TimeSource.ZONE));
        WebVisitor.Page form = visitor.open("/admin/open-class?course=can-bo-huyen&start=" + today);
        String unit = form.html().select("#organiser option[value~=\\d+]").attr("value");
        WebVisitor.Page opened = form.form("open").with("place", "Hội trường xã").with("organiser", unit)
                .press("openSubmit");
        String classId = opened.url().replaceAll(".*[?&]id=(\\d+).*", "$1");
        visitor.open("/admin/enrol?class=" + classId + "&q=quan").form("enrol")
                .with("person", person.replaceAll(".*id=(\\d+).*", "$1")).press("enrolSubmit");
        String paper = visitor.open("/trainer/tests?class=" + classId).html()
                .select("a[href*=/trainer/paper-test?enrolment=]").attr("href");
        return Long.parseLong(paper.replaceAll(".*enrolment=(\\d+).*", "$1"));
    }

    /** The product's own content, but with a test of 300 questions. */
    private void writeContent() {
        try (Stream<Path> files = Files.walk(Path.of("content"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path copy = content.resolve(Path.of("content").relativize(file));
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
            String questions = IntStream.rangeClosed(1, 2 * QUESTIONS).mapToObj(i -> """
                      - code: KT%d
                        type: single
                        outcome: %d
                        difficulty: easy
                        text: "Câu thứ %d chọn gì?"
                        options: {A: "Một", B: "Hai", C: "Ba", D: "Bốn"}
                        key: %s
                        explanation: "Theo công văn."
                        source: "Công văn 623/TTg-KSTT"
                    """.formatted(i, i % 4 + 1, i, letter(i))).collect(Collectors.joining());
            Files.writeString(content.resolve("questions").resolve("A1.yaml"), "lesson: A1\nquestions:\n" + questions);
            Files.writeString(content.resolve("quizzes").resolve(QUIZ + ".yaml"), "code: " + QUIZ
                    + "\ntitle: Bài kiểm tra\nlessons: [A1]\nquestions: " + QUESTIONS + "\nhalf: second\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

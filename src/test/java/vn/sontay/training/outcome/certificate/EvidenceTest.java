package vn.sontay.training.outcome.certificate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.sontay.training.outcome.completion.CompletionFixture;

/** CER-6: what certificates keep is read for as long as there are certificates, whichever version wrote it. */
class EvidenceTest {

    private static final String TODAY_S = """
            {"asOf":"2025-08-25","course":"cong-chuc-xa","verdicts":[\
            {"key":"attendance","met":true,"sentence":"Tham gia 3/4 buổi (75%), yêu cầu 75%","since":"2025-08-19"},\
            {"key":"quizPassed","met":true,"sentence":"Bài kiểm tra đạt 8 điểm, yêu cầu 5","since":"2025-08-20"}],\
            "facts":{"sessions":4,"attended":["2025-08-18","2025-08-18","2025-08-19"],"lessons":{"A1":"2025-08-18"},\
            "practice":{}},"content":[],"since":"2025-08-20",\
            "rule":{"edition":2,"demands":["attendance 75%","quiz kiem-tra-can-bo 5"],"tookEffectOn":"2025-08-01"},\
            "quiz":{"attempts":1,"passed":true,"attempt":17,"score":8.00,"passMark":5}}""";

    /** As the version wrote it that knew sentences alone. */
    private static final String BEFORE = """
            {"asOf":"2025-08-25","course":"cong-chuc-xa",\
            "rule":{"attendance":"75%","quiz":true,"lessons":[],"practice":[]},"attended":{"part":4,"whole":4},\
            "quiz":{"attempts":2,"passed":true,"attempt":23,"score":8.00,"passMark":5},"lessonsDone":["A1"],\
            "practiceSignedOff":[],"content":[{"lesson":"A1","edition":"2025","sha256":"00ff"}],\
            "reasons":["Tham gia 4/4 buổi (100%), yêu cầu 75%","Bài kiểm tra đạt 8 điểm, yêu cầu 5"]}""";

    @Test
    void it_is_written_as_it_will_have_to_be_read() {
        assertEquals(TODAY_S, Evidence.of(CompletionFixture.finished(17), List.of()).json());
    }

    @Test
    void what_today_s_version_wrote_is_read_back() {
        Evidence kept = new Evidence(TODAY_S);
        assertEquals(17, kept.attempt());
        assertEquals(new Decision(LocalDate.parse("2025-08-25"), LocalDate.parse("2025-08-20"), 2,
                LocalDate.parse("2025-08-01"),
                List.of(new Decision.Line("Tham gia 3/4 buổi (75%), yêu cầu 75%", LocalDate.parse("2025-08-19")),
                        new Decision.Line("Bài kiểm tra đạt 8 điểm, yêu cầu 5", LocalDate.parse("2025-08-20")))),
                kept.decision());
    }

    @Test
    void what_the_version_before_wrote_is_read_back_as_far_as_it_knew() {
        Evidence kept = new Evidence(BEFORE);
        assertEquals(23, kept.attempt());
        assertEquals(new Decision(LocalDate.parse("2025-08-25"), null, null, null,
                List.of(new Decision.Line("Tham gia 4/4 buổi (100%), yêu cầu 75%", null),
                        new Decision.Line("Bài kiểm tra đạt 8 điểm, yêu cầu 5", null))),
                kept.decision());
        assertNull(new Evidence(BEFORE.replace("\"attempt\":23,", "")).attempt());
    }
}

package vn.sontay.training.outcome.report.results.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import vn.sontay.training.assessment.quiz.standing.MatchedScores;
import vn.sontay.training.learning.fieldwork.DiaryDifficulties.Difficulty;
import vn.sontay.training.learning.fieldwork.ServiceKind;
import vn.sontay.training.teaching.feedback.Distribution;
import vn.sontay.training.teaching.feedback.FeedbackOfClasses.Said;
import vn.sontay.training.teaching.feedback.QuestionResult;

/** RES-9. */
class OffersTest {

    private static final LocalDate DAY = LocalDate.of(2025, 10, 14);
    private static final Said NOTHING = new Said(0, 0, List.of(), List.of());

    private static List<MatchedScores> scores(int people, String before, String after) {
        return LongStream.range(0, people)
                .mapToObj(id -> new MatchedScores(id, new BigDecimal(before), new BigDecimal(after))).toList();
    }

    @Test
    void the_commonest_difficulties_of_diaries_are_offered_with_how_many_of_how_many() {
        List<Offer> offers = Offers.of(List.of(new Difficulty(ServiceKind.VNEID, 10, 6),
                new Difficulty(ServiceKind.PAY, 4, 1), new Difficulty(ServiceKind.RATE, 3, 0)), NOTHING, List.of(),
                DAY);
        assertEquals(List.of(
                "Còn 7 trong 17 lượt hướng dẫn người dân chưa làm được hoặc phải chuyển ra quầy; nhiều nhất là cài hoặc kích "
                        + "hoạt VNeID (6/10 lượt), thanh toán (1/4 lượt).",
                "Tăng thời lượng thực hành và hướng dẫn tại chỗ về những việc người dân còn vướng: cài hoặc kích hoạt VNeID, "
                        + "thanh toán."),
                offers.stream().map(Offer::sentence).toList());
        assertEquals(List.of(true, false), offers.stream().map(Offer::shortcoming).toList());
        assertTrue(offers.getFirst().source().contains("17 lượt đến ngày 14/10/2025"));
        assertEquals(List.of(),
                Offers.of(List.of(new Difficulty(ServiceKind.PAY, 4, 0)), NOTHING, List.of(), DAY));
    }

    @Test
    void low_marks_and_remarks_of_feedback_are_offered_and_good_ones_are_not() {
        Said said = new Said(1, 6,
                List.of(new QuestionResult("a", "Thời lượng phù hợp", Distribution.of(0, 3, 3, 0, 0)),
                        new QuestionResult("b", "Giảng viên", Distribution.of(0, 0, 0, 3, 3))),
                List.of("Buổi chiều hơi gấp."));
        assertEquals(
                List.of("Theo 6 phiếu đánh giá của học viên, các mục được đánh giá thấp: “Thời lượng phù hợp” (2,5/5).",
                        "Học viên góp ý: “Buổi chiều hơi gấp.”"),
                Offers.of(List.of(), said, List.of(), DAY).stream().map(Offer::sentence).toList());
    }

    @Test
    void a_gain_is_told_of_five_people_at_least_by_those_who_have_both_tests() {
        assertEquals(List.of(), Offers.of(List.of(), NOTHING, scores(4, "5", "8"), DAY));
        Offer gain = Offers.of(List.of(), NOTHING, scores(5, "5", "7.25"), DAY).getFirst();
        assertTrue(gain.sentence().startsWith(
                "Điểm kiểm tra tăng trung bình 2,25 điểm (từ 5,00 lên 7,25, 5 người có cả bài đầu vào và bài cuối khóa)"),
                gain.sentence());
        assertEquals(false, gain.shortcoming());
        assertTrue(Offers.of(List.of(), NOTHING, scores(6, "7", "7"), DAY).getFirst().shortcoming());
    }

    @Test
    void another_sentence_has_another_key() {
        List<Offer> one = Offers.of(List.of(), NOTHING, scores(5, "5", "7"), DAY);
        List<Offer> other = Offers.of(List.of(), NOTHING, scores(6, "5", "7"), DAY);
        assertTrue(!one.getFirst().key().equals(other.getFirst().key()));
    }
}

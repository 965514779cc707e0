package vn.sontay.training.assessment.question;

import java.util.List;
import vn.sontay.training.learning.curriculum.Curriculum;
import vn.sontay.training.learning.curriculum.LessonEdition;
import vn.sontay.training.shared.content.ContentPlace;
import vn.sontay.training.shared.content.ContentProblems;

/** Whether the questions of a lesson fit the outcomes of its editions (QST-8). */
final class OutcomeChecks {

    /** A file with fewer is being begun: it isn't asked to ask about everything yet. */
    private static final int BEGUN = 6;

    private final Curriculum curriculum;
    private final ContentProblems problems;

    OutcomeChecks(Curriculum curriculum, ContentProblems problems) {
        this.curriculum = curriculum;
        this.problems = problems;
    }

    /** @param place of the lesson in the questions' file */
    void check(ContentPlace place, String lessonCode, List<WrittenQuestion> questions) {
        curriculum.lesson(lessonCode).ifPresent(lesson -> lesson.editions().forEach(edition -> {
            List<WrittenQuestion> asked = questions.stream().filter(each -> fits(each.question(), edition)).toList();
            asked.forEach(each -> refuseUnknown(each, edition));
            if (questions.size() >= BEGUN) {
                refuseUnasked(place, asked, edition);
            }
        }));
    }

    private static boolean fits(Question question, LessonEdition edition) {
        return edition.meets(question.validFrom(), question.validTo());
    }

    private static void refuseUnknown(WrittenQuestion written, LessonEdition edition) {
        int last = edition.outcomes().size();
        if (written.question().outcome() > last) {
            written.fields().problem("outcome",
                    "Bài " + edition.code() + " bản " + edition.edition() + " chỉ có " + last
                            + " mục tiêu (outcomes); đang ghi: " + written.question().outcome()
                            + ". Sửa số, hoặc sửa validFrom, validTo của câu hỏi cho đúng bản.");
        }
    }

    private void refuseUnasked(ContentPlace place, List<WrittenQuestion> asked, LessonEdition edition) {
        for (int outcome = 1; outcome <= edition.outcomes().size(); outcome++) {
            int number = outcome;
            if (asked.stream().noneMatch(each -> each.question().outcome() == number)) {
                problems.add(place,
                        "Chưa có câu hỏi nào cho mục tiêu " + number + " của bài " + edition.code() + " bản "
                                + edition.edition() + " (" + edition.outcomes().get(number - 1)
                                + "). Viết thêm câu hỏi, hoặc xem lại outcome, validFrom, validTo của các câu đã có.");
            }
        }
    }
}

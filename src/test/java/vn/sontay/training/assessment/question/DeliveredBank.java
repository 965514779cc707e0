package vn.sontay.training.assessment.question;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import vn.sontay.training.learning.curriculum.Curriculum;
import vn.sontay.training.learning.curriculum.CurriculumFiles;
import vn.sontay.training.learning.curriculum.LessonEdition;
import vn.sontay.training.shared.content.ContentFolder;
import vn.sontay.training.shared.content.ContentProblems;

/**
 * The questions that are delivered and in force on the content's day.
 *
 * @param questions of both banks
 */
record DeliveredBank(List<Question> questions) {

    static DeliveredBank read() {
        try (ContentFolder folder = ContentFolder.at(Path.of("content"))) {
            ContentProblems problems = new ContentProblems();
            Curriculum curriculum = new CurriculumFiles(folder, problems).read();
            QuestionBank bank = new QuestionFiles(folder, curriculum, problems).read();
            problems.refuseIfAny();
            LocalDate day = dayOf(curriculum);
            return new DeliveredBank(bank.all().stream().filter(question -> question.isValidOn(day)).toList());
        }
    }

    /** @return the day on which a lesson was reviewed last */
    private static LocalDate dayOf(Curriculum curriculum) {
        return curriculum.lessons().stream().flatMap(lesson -> lesson.editions().stream())
                .map(LessonEdition::reviewed).max(Comparator.naturalOrder()).orElseThrow();
    }

    /** @param bank first letter of its lessons */
    List<Question> of(String bank) {
        return questions.stream().filter(question -> question.lessonCode().startsWith(bank)).toList();
    }
}

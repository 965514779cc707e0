package vn.sontay.training.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.sontay.training.assessment.question.Question;
import vn.sontay.training.assessment.question.QuestionFiles;
import vn.sontay.training.assessment.question.QuestionYaml;
import vn.sontay.training.learning.curriculum.Curriculum;
import vn.sontay.training.learning.curriculum.CurriculumFiles;
import vn.sontay.training.shared.content.ContentFolder;
import vn.sontay.training.shared.content.ContentProblems;

/** The content of {@link TenQuestions} with its questions over and over, each time under other codes and in other words. */
final class ManyQuestions {

    private ManyQuestions() {
    }

    /** @return how many questions that content has */
    static int in(Path content) {
        return read(content).size();
    }

    /** @return the folder it was written to, with so many questions or a few more */
    static Path into(Path folder, int count) throws IOException {
        Path content = TenQuestions.into(folder);
        List<Question> own = read(content);
        List<Question> all = new ArrayList<>(own);
        for (int round = 1; all.size() < count; round++) {
            for (Question question : own) {
                all.add(again(question, round));
            }
        }
        Map<String, List<Question>> lessons = all.stream().collect(Collectors.groupingBy(Question::lessonCode));
        for (var lesson : lessons.entrySet()) {
            Files.writeString(content.resolve("questions").resolve(lesson.getKey() + ".yaml"),
                    QuestionYaml.write(lesson.getKey(), lesson.getValue()));
        }
        return content;
    }

    private static Question again(Question question, int round) {
        return new Question(question.code() + "-R" + round, question.lessonCode(), question.outcome(),
                question.difficulty(), question.tags(), question.format(), question.text() + " (" + round + ")",
                question.task(), question.explanation(), question.source(), question.validFrom(), question.validTo());
    }

    private static List<Question> read(Path content) {
        try (ContentFolder folder = ContentFolder.at(content)) {
            ContentProblems problems = new ContentProblems();
            Curriculum curriculum = new CurriculumFiles(folder, problems).read();
            List<Question> questions = new QuestionFiles(folder, curriculum, problems).read().all();
            problems.refuseIfAny();
            return questions;
        }
    }
}

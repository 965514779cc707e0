package vn.sontay.training.demo;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import vn.sontay.training.assessment.question.BankEntry;
import vn.sontay.training.assessment.question.Question;
import vn.sontay.training.assessment.question.QuestionCatalogue;
import vn.sontay.training.assessment.question.QuestionEditing;
import vn.sontay.training.assessment.question.SaveQuestion;

/** A question that the demo's administrator has edited in the browser. What is asked and what is right stays. */
@Dependent
class DemoQuestions {

    @Inject
    Unguarded unguarded;

    @Inject
    ClassMaker maker;

    @Inject
    QuestionCatalogue catalogue;

    void edit() {
        BankEntry entry = catalogue.entries().getFirst();
        Question now = entry.question();
        List<String> tags = new ArrayList<>(now.tags());
        tags.add("on-tap");
        unguarded.service(QuestionEditing.class)
                .save(new SaveQuestion(maker.request(),
                        new Question(now.code(), now.lessonCode(), now.outcome(), now.difficulty(), tags, now.format(),
                                now.text(), now.task(), now.explanation() + " Chưa chắc, anh/chị đọc lại bài này.",
                                now.source(), now.validFrom(), now.validTo()),
                        entry.version()));
    }
}

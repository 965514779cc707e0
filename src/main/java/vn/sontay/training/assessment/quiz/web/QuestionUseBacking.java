package vn.sontay.training.assessment.quiz.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import vn.sontay.training.assessment.quiz.draw.QuestionUse;
import vn.sontay.training.web.Parameters;

/** Where the question of the address is used. */
@Named("questionUse")
@RequestScoped
public class QuestionUseBacking {

    @Inject
    Parameters parameters;

    @Inject
    QuestionUse use;

    private String code = "";
    private String quizzes = "";
    private List<QuestionUse.ClassUse> classes = List.of();

    /** Reads where it is used. */
    @PostConstruct
    void read() {
        code = parameters.text("code");
        quizzes = String.join(", ", use.quizzes(code));
        classes = use.classes(code);
    }

    public String getCode() {
        return code;
    }

    /** @return the quizzes' titles in one line */
    public String getQuizzes() {
        return quizzes;
    }

    public List<QuestionUse.ClassUse> getClasses() {
        return classes;
    }
}

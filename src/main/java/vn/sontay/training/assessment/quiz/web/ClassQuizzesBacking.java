package vn.sontay.training.assessment.quiz.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;
import vn.sontay.training.assessment.quiz.standing.ClassQuizzes;
import vn.sontay.training.assessment.quiz.standing.QuizQueries;
import vn.sontay.training.teaching.trainingclass.ClassFacts;
import vn.sontay.training.teaching.trainingclass.ClassQueries;
import vn.sontay.training.web.Parameters;

/** How everybody of a class stands with its quiz. */
@Named
@RequestScoped
public class ClassQuizzesBacking {

    @Inject
    Parameters parameters;

    @Inject
    ClassQueries classes;

    @Inject
    QuizQueries queries;

    private ClassFacts facts;
    private @Nullable ClassQuizzes quizzes;

    @PostConstruct
    void read() {
        facts = classes.facts(parameters.id("class"));
        quizzes = queries.classTests(facts.classId()).orElse(null);
    }

    /** Makes sure that a class that isn't there, or isn't the caller's, is refused before the page is begun. */
    public void open() {
        facts.classId();
    }

    public ClassFacts getFacts() {
        return facts;
    }

    /** @return null when the content no longer has the class's quiz */
    public @Nullable ClassQuizzes getTests() {
        return quizzes;
    }
}

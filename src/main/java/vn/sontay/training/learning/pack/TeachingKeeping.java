package vn.sontay.training.learning.pack;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import vn.sontay.training.assessment.question.QuestionLoader;
import vn.sontay.training.assessment.quiz.QuizLoader;
import vn.sontay.training.learning.card.CardCatalogue;
import vn.sontay.training.learning.curriculum.CurriculumLoader;
import vn.sontay.training.learning.glossary.GlossaryCatalogue;
import vn.sontay.training.learning.kit.KitLoader;
import vn.sontay.training.learning.lawchange.LawChangeCatalogue;
import vn.sontay.training.learning.search.SearchLoader;

/** Hands teaching content to the features that it belongs to. */
@ApplicationScoped
class TeachingKeeping {

    @Inject
    CurriculumLoader curriculum;

    @Inject
    QuestionLoader questions;

    @Inject
    QuizLoader quizzes;

    @Inject
    CardCatalogue cards;

    @Inject
    KitLoader kits;

    @Inject
    LawChangeCatalogue lawChanges;

    @Inject
    GlossaryCatalogue glossary;

    @Inject
    SearchLoader search;

    /** Waits for others who adopt content or change the bank; held until the transaction ends. Take it before the first read. */
    void lock() {
        questions.lock();
    }

    /**
     * Archives what is new, in the caller's transaction where there is one.
     *
     * @return puts all of it in force, once that is stored for good
     */
    Runnable keep(Teaching teaching) {
        List<Runnable> steps = List.of(curriculum.keep(teaching.curriculum()), questions.keep(teaching.bank()),
                quizzes.keep(teaching.quizzes()), () -> cards.replace(teaching.cards()),
                kits.keep(teaching.kits()),
                () -> lawChanges.replace(teaching.lawChanges()),
                () -> glossary.replace(teaching.glossary(), teaching.curriculum()), search::load);
        return () -> steps.forEach(Runnable::run);
    }
}

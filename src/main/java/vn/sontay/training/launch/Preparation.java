package vn.sontay.training.launch;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import vn.sontay.training.assessment.question.QuestionLoader;
import vn.sontay.training.assessment.quiz.QuizLoader;
import vn.sontay.training.learning.card.CardLoader;
import vn.sontay.training.learning.curriculum.CurriculumLoader;
import vn.sontay.training.learning.glossary.GlossaryLoader;
import vn.sontay.training.learning.kit.KitLoader;
import vn.sontay.training.learning.lawchange.LawChangeLoader;
import vn.sontay.training.learning.search.SearchLoader;
import vn.sontay.training.outcome.certificate.wording.WordingCatalogue;
import vn.sontay.training.people.organisation.UnitLoader;
import vn.sontay.training.shared.ApplicationStarting;
import vn.sontay.training.shared.Installation;
import vn.sontay.training.shared.SettingService;
import vn.sontay.training.shared.content.ContentFolder;
import vn.sontay.training.teaching.feedback.FeedbackLoader;
import vn.sontay.training.teaching.plan.PlanLoader;

/** The steps between the migrations and the first request. */
@ApplicationScoped
class Preparation {

    @Inject
    SettingService settings;

    @Inject
    Installation installation;

    @Inject
    UnitLoader units;

    @Inject
    CurriculumLoader curriculum;

    @Inject
    CardLoader cards;

    @Inject
    KitLoader kits;

    @Inject
    LawChangeLoader lawChanges;

    @Inject
    GlossaryLoader glossary;

    @Inject
    SearchLoader search;

    @Inject
    QuestionLoader questions;

    @Inject
    QuizLoader quizzes;

    @Inject
    PlanLoader plans;

    @Inject
    FeedbackLoader feedback;

    @Inject
    WordingCatalogue wording;

    @Inject
    Event<ApplicationStarting> starting;

    void run() {
        InstallationMode.keep(settings, installation.demo());
        loadContent();
        ApplicationStarting event = new ApplicationStarting();
        starting.fire(event);
        String notice = System.getenv("START_NOTICE");
        if (notice != null) {
            write(Path.of(notice), String.join("\n", event.notices()) + "\n");
        }
    }

    private void loadContent() {
        try (ContentFolder folder = ContentFolder.ofInstallation()) {
            units.load(folder);
            curriculum.load(folder);
            cards.load(folder);
            kits.load(folder);
            lawChanges.load(folder);
            glossary.load(folder);
            search.load();
            questions.load(folder);
            quizzes.load(folder);
            plans.load(folder, installation.demo());
            feedback.load(folder);
            wording.load(folder);
        }
    }

    private static void write(Path file, String text) {
        try {
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

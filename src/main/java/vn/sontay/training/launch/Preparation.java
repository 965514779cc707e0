package vn.sontay.training.launch;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import vn.sontay.training.learning.pack.PackInForce;
import vn.sontay.training.outcome.certificate.wording.WordingCatalogue;
import vn.sontay.training.people.organisation.UnitLoader;
import vn.sontay.training.shared.ApplicationStarting;
import vn.sontay.training.shared.Installation;
import vn.sontay.training.shared.SettingService;
import vn.sontay.training.shared.content.ContentException;
import vn.sontay.training.shared.content.ContentFolder;
import vn.sontay.training.teaching.attendance.SessionLessons;
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
    PackInForce packs;

    @Inject
    SessionLessons lessons;

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
            packs.load(folder);
            lessons.keepMissing();
            loadPlans(folder);
            feedback.load(folder);
            wording.load(folder);
        }
    }

    /** Their courses are those of the pack, where one was adopted. */
    private void loadPlans(ContentFolder folder) {
        try {
            plans.load(folder, installation.demo());
        } catch (ContentException e) {
            throw packs.explained(e);
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

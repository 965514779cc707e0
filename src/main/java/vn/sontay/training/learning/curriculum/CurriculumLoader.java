package vn.sontay.training.learning.curriculum;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import vn.sontay.training.shared.content.ContentException;
import vn.sontay.training.shared.content.ContentFolder;
import vn.sontay.training.shared.content.ContentProblems;

/** Loads courses and lessons at start. */
@ApplicationScoped
public class CurriculumLoader {

    @Inject
    private LessonArchive archive;
    @Inject
    private RuleArchive rules;
    @Inject
    private CurriculumCatalogue catalogue;
    @Inject
    private Clock clock;

    @SuppressWarnings("NullAway.Init")
    public CurriculumLoader() {
    }

    CurriculumLoader(LessonArchive archive, RuleArchive rules, CurriculumCatalogue catalogue, Clock clock) {
        this.archive = archive;
        this.rules = rules;
        this.catalogue = catalogue;
        this.clock = clock;
    }

    /**
     * Reads the curriculum, archives the new editions of its lessons and rules, and only once they are stored puts it in force
     * (CUR-6).
     *
     * @throws ContentException when a file is broken; then nothing was changed
     */
    public void load(ContentFolder folder) {
        ContentProblems problems = new ContentProblems();
        Curriculum curriculum = new CurriculumFiles(folder, problems).read();
        problems.refuseIfAny();
        catalogue.replace(curriculum, archive.keep(curriculum, clock.instant()), rules(curriculum, clock.instant()));
    }

    /** Where another node gave a number first, what is missing is found again beside what that one has written. */
    private RuleEditions rules(Curriculum curriculum, Instant at) {
        RuleEditions kept = rules.all();
        List<RuleEdition> missing = kept.missing(curriculum.courses(), at);
        while (!missing.isEmpty()) {
            rules.add(missing);
            kept = rules.all();
            missing = kept.missing(curriculum.courses(), at);
        }
        return kept;
    }
}

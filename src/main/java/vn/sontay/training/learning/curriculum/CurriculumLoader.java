package vn.sontay.training.learning.curriculum;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import vn.sontay.training.shared.content.ContentException;
import vn.sontay.training.shared.content.ContentFolder;
import vn.sontay.training.shared.content.ContentProblems;
import vn.sontay.training.shared.content.EditionArchive;

/** Loads courses and lessons at start. */
@ApplicationScoped
public class CurriculumLoader {

    @Inject
    private LessonArchive archive;
    @Inject
    private EditionArchive editions;
    @Inject
    private CurriculumCatalogue catalogue;
    @Inject
    private Clock clock;

    @SuppressWarnings("NullAway.Init")
    public CurriculumLoader() {
    }

    CurriculumLoader(LessonArchive archive, EditionArchive editions, CurriculumCatalogue catalogue, Clock clock) {
        this.archive = archive;
        this.editions = editions;
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
        keep(curriculum).run();
    }

    /**
     * Archives what is new, in the caller's transaction where there is one.
     *
     * @return puts it in force, once that is stored for good
     */
    public Runnable keep(Curriculum curriculum) {
        Instant now = clock.instant();
        Map<EditionKey, Long> archiveIds = archive.keep(curriculum, now);
        RuleEditions rules = rules(curriculum, now);
        return () -> catalogue.replace(curriculum, archiveIds, rules);
    }

    /** CUR-11. */
    private RuleEditions rules(Curriculum curriculum, Instant now) {
        List<EditionArchive.Fact> facts = curriculum.courses().stream().map(course -> new EditionArchive.Fact(
                course.code(), RuleEdition.of(course).text(), null, course.completion().from())).toList();
        return new RuleEditions(editions.keep(RuleEdition.KIND, facts, now, EditionArchive.CONTENT).stream()
                .map(RuleEdition::of).toList());
    }
}

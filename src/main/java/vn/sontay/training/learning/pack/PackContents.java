package vn.sontay.training.learning.pack;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import vn.sontay.training.assessment.question.BankEntry;
import vn.sontay.training.assessment.question.Origin;
import vn.sontay.training.assessment.question.QuestionCatalogue;
import vn.sontay.training.learning.curriculum.CurriculumCatalogue;
import vn.sontay.training.learning.lawchange.ChangeReach;
import vn.sontay.training.learning.lawchange.LawChangeCatalogue;
import vn.sontay.training.learning.pack.format.ContentPack;
import vn.sontay.training.learning.pack.format.PackReader;
import vn.sontay.training.learning.pack.format.TeachingPaths;
import vn.sontay.training.people.organisation.UnitFile;
import vn.sontay.training.shared.content.ContentFolder;
import vn.sontay.training.shared.content.ContentProblems;
import vn.sontay.training.teaching.plan.PlanFiles;

/** Reads the files that are in force and those of packs, and says what is wrong with a pack here (PCK-5). */
@ApplicationScoped
class PackContents {

    @Inject
    PackStore store;

    @Inject
    Taught taught;

    @Inject
    OwnContent ownContent;

    @Inject
    CurriculumCatalogue curriculum;

    @Inject
    QuestionCatalogue questions;

    @Inject
    ChangeReach reach;

    @Inject
    LawChangeCatalogue lawChanges;

    @Inject
    Clock clock;

    /**
     * A pack with what it holds.
     *
     * @param problems what is wrong with it; where there is anything, the teaching isn't whole
     */
    record Checked(ContentPack pack, Teaching teaching, ContentProblems problems) {
    }

    /** @return the teaching files that are in force, without edits of the browser: bytes by path */
    Map<String, byte[]> filesInForce(AdoptionHistory history) {
        Optional<PackRow> pack = history.inForce();
        if (pack.isPresent()) {
            return PackReader.read(store.content(pack.get().packId())).files();
        }
        try (ContentFolder own = ownContent.open()) {
            return own.bytes(Stream.concat(TeachingPaths.FOLDERS.stream(), TeachingPaths.FILES.stream()).toList());
        }
    }

    /** Checks a pack as a build checks content, and that nothing is missing that is needed here. */
    Checked check(ContentPack pack) {
        LocalDate today = LocalDate.now(clock);
        ContentProblems problems = new ContentProblems();
        try (UnpackedPack unpacked = new UnpackedPack(pack); ContentFolder own = ownContent.open()) {
            Teaching teaching = Teaching.read(unpacked.folder(), problems);
            taught.noteMissing(curriculum.current(), teaching.curriculum(), today, problems);
            new PlanFiles(own, teaching.curriculum(), UnitFile.codes(own), problems).read();
            teaching.noteEndedByReview(problems);
            teaching.noteDraws(List.of(today), problems);
            return new Checked(pack, teaching, problems);
        }
    }

    /** @return what is wrong with a pack, or what it changes for whom */
    PackFindings findings(ContentPack pack, AdoptionHistory history) {
        Checked checked = check(pack);
        return checked.problems().count() > 0
                ? PackFindings.broken(checked.problems().sorted())
                : new PackFindings(List.of(), changes(checked, history), edited(checked), classes(checked),
                        people(checked));
    }

    private List<PackChange> changes(Checked checked, AdoptionHistory history) {
        Map<String, byte[]> now = filesInForce(history);
        return PackDifferences.between(inForce(now), checked.teaching(), now, checked.pack().files());
    }

    private Teaching inForce(Map<String, byte[]> now) {
        try (UnpackedPack unpacked = new UnpackedPack(now)) {
            return Teaching.read(unpacked.folder(), new ContentProblems());
        }
    }

    private ClassesConcerned classes(Checked checked) {
        return taught.concerned(curriculum.current(), checked.teaching().curriculum(), LocalDate.now(clock));
    }

    /** @return codes of questions that stay as they were edited in the browser, though the pack says otherwise (PCK-1) */
    private List<String> edited(Checked checked) {
        List<String> codes = new ArrayList<>();
        for (BankEntry entry : questions.entries()) {
            boolean same = checked.teaching().bank().question(entry.code()).filter(entry.question()::equals)
                    .isPresent();
            if (entry.origin() != Origin.FILE && !same) {
                codes.add(entry.code());
            }
        }
        return codes;
    }

    private int people(Checked checked) {
        return reach.people(lawChanges.current(), checked.teaching().lawChanges(), checked.teaching().curriculum(),
                LocalDate.now(clock));
    }
}

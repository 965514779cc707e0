package vn.sontay.training.learning.pack;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import vn.sontay.training.assessment.question.QuestionBank;
import vn.sontay.training.assessment.question.QuestionFiles;
import vn.sontay.training.assessment.quiz.QuizFiles;
import vn.sontay.training.assessment.quiz.Quizzes;
import vn.sontay.training.assessment.quiz.draw.DrawCheck;
import vn.sontay.training.learning.card.CardFiles;
import vn.sontay.training.learning.card.Cards;
import vn.sontay.training.learning.claim.EndedClaims;
import vn.sontay.training.learning.curriculum.Curriculum;
import vn.sontay.training.learning.curriculum.CurriculumFiles;
import vn.sontay.training.learning.glossary.Glossary;
import vn.sontay.training.learning.glossary.GlossaryFiles;
import vn.sontay.training.learning.kit.KitFiles;
import vn.sontay.training.learning.kit.Kits;
import vn.sontay.training.learning.lawchange.LawChangeFiles;
import vn.sontay.training.learning.lawchange.LawChanges;
import vn.sontay.training.shared.content.ContentFolder;
import vn.sontay.training.shared.content.ContentProblems;

/** All teaching content of one folder: what a pack carries, read in one place for starts, packs and the build's check. */
public record Teaching(Curriculum curriculum, Cards cards, QuestionBank bank, Kits kits, LawChanges lawChanges,
        Glossary glossary, Quizzes quizzes) {

    /** @return what is whole; what is wrong with the rest is noted */
    public static Teaching read(ContentFolder folder, ContentProblems problems) {
        Curriculum curriculum = new CurriculumFiles(folder, problems).read();
        return new Teaching(curriculum, new CardFiles(folder, curriculum.claims(), problems).read(),
                new QuestionFiles(folder, curriculum, problems).read(),
                new KitFiles(folder, curriculum, problems).read(),
                new LawChangeFiles(folder, curriculum.claims(), problems).read(),
                new GlossaryFiles(folder, curriculum.claims(), problems).read(),
                new QuizFiles(folder, curriculum, problems).read());
    }

    /** Notes what is in force on that day and rests on a claim that had ended before it (CLM-4). */
    public void noteEnded(LocalDate day, ContentProblems problems) {
        new EndedClaims(curriculum.claims(),
                Stream.of(curriculum.claimUses(), bank.claimUses(), cards.claimUses(), kits.claimUses(),
                        glossary.claimUses(), lawChanges.claimUses())
                        .flatMap(List::stream).toList())
                .note(day, problems);
    }

    /** Notes the same by the content's own review day, where it declares one. */
    public void noteEndedByReview(ContentProblems problems) {
        curriculum.claims().reviewed().ifPresent(day -> noteEnded(day, problems));
    }

    /** Notes tests that take longer than the session in which they are held has for them (KIT-9). */
    public void noteTests(ContentProblems problems) {
        TestTime time = new TestTime(curriculum, quizzes, problems);
        kits.heldTests().forEach(time::check);
    }

    /** Notes, where nothing else is wrong, quizzes that can't be drawn for classes that begin on those days (QUI-15). */
    public void noteDraws(Collection<LocalDate> classDays, ContentProblems problems) {
        if (problems.count() == 0) {
            new DrawCheck(curriculum, quizzes, bank, problems).check(classDays);
        }
    }
}

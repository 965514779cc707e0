package vn.sontay.training.outcome.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import vn.sontay.training.outcome.document.paper.ClassListPdf;
import vn.sontay.training.shared.Installation;
import vn.sontay.training.shared.paper.PaperWords;
import vn.sontay.training.teaching.trainingclass.ClassFacts;
import vn.sontay.training.teaching.trainingclass.ClassLetterhead;
import vn.sontay.training.teaching.trainingclass.ClassQueries;

/** Draws the list of a class's people, which belongs to no other feature. */
@ApplicationScoped
public class ClassListSource implements PaperSource {

    private static final PaperWords WORDS = PaperWords.beside(ClassListPdf.class);

    @Inject
    ClassQueries classes;

    @Inject
    ClassLetterhead letterhead;

    @Inject
    Installation installation;

    @Inject
    Clock clock;

    @Override
    public Set<DocumentKind> kinds() {
        return Set.of(DocumentKind.CLASS_LIST);
    }

    @Override
    public List<PaperOffer> offers(ClassFacts held) {
        return List.of(new PaperOffer(DocumentKind.CLASS_LIST, "", subject(held), true));
    }

    @Override
    public DrawnPaper draw(long classId, DocumentKind kind, String from) {
        ClassFacts held = classes.facts(classId);
        return new DrawnPaper(subject(held), ClassListPdf.render(held, letterhead.of(held),
                classes.activeEnrolments(classId), installation.demo(), YearMonth.now(clock), clock.instant()));
    }

    private static String subject(ClassFacts held) {
        return WORDS.text("list.subject", held.title());
    }
}

package vn.sontay.training.outcome.classpaper;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import vn.sontay.training.outcome.classpaper.text.Appendices;
import vn.sontay.training.outcome.classpaper.text.ClassOnPapers;
import vn.sontay.training.outcome.classpaper.text.Invitations;
import vn.sontay.training.outcome.classpaper.text.Letters;
import vn.sontay.training.outcome.classpaper.text.OpeningDecision;
import vn.sontay.training.outcome.classpaper.text.RollPapers;
import vn.sontay.training.outcome.classpaper.text.RollsOnPapers;
import vn.sontay.training.outcome.classpaper.text.TeachingHours;
import vn.sontay.training.outcome.document.DocumentKind;
import vn.sontay.training.outcome.document.DrawnPaper;
import vn.sontay.training.outcome.document.PaperOffer;
import vn.sontay.training.outcome.document.PaperSource;
import vn.sontay.training.shared.NotFoundException;
import vn.sontay.training.shared.RuleException;
import vn.sontay.training.shared.paper.FormalPaper;
import vn.sontay.training.shared.paper.PaperFormat;
import vn.sontay.training.shared.paper.PaperWords;
import vn.sontay.training.teaching.trainingclass.ClassFacts;

/** Draws the papers around a class, as PDFs and as word files. */
@ApplicationScoped
public class ClassPaperSource implements PaperSource {

    private static final PaperWords WORDS = PaperWords.beside(ClassPaperSource.class);

    @Inject
    ClassPaperQueries queries;

    @Inject
    Clock clock;

    @Override
    public Set<DocumentKind> kinds() {
        return Arrays.stream(ClassPaper.values()).map(ClassPaper::kind).collect(Collectors.toSet());
    }

    @Override
    public Set<DocumentKind> wordKinds() {
        return kinds();
    }

    @Override
    public List<PaperOffer> offers(ClassFacts held) {
        PapersThereAre are = queries.thereAre(held.classId());
        return Arrays.stream(ClassPaper.values()).filter(each -> each.isThere(are))
                .filter(each -> each != ClassPaper.TO_TRAINERS || !held.trainerNames().isEmpty())
                .map(each -> new PaperOffer(each.kind(), each.from(), WORDS.text(each.subject(), held.title()), true))
                .toList();
    }

    @Override
    public DrawnPaper draw(long classId, DocumentKind kind, String from) {
        ClassPaper paper = ClassPaper.of(kind, from).orElseThrow(NotFoundException::new);
        ClassOnPapers of = queries.onPapers(classId);
        return new DrawnPaper(WORDS.text(paper.subject(), of.held().title()),
                PaperFormat.PDF.render(paper(classId, paper, of), clock.instant()));
    }

    @Override
    public byte[] word(long classId, DocumentKind kind, String from) {
        ClassPaper paper = ClassPaper.of(kind, from).orElseThrow(NotFoundException::new);
        return PaperFormat.DOCX.render(paper(classId, paper, queries.onPapers(classId)), clock.instant());
    }

    /** @throws RuleException when there is nobody whom it concerns, or nothing was held yet */
    private FormalPaper paper(long classId, ClassPaper paper, ClassOnPapers of) {
        PapersThereAre are = queries.thereAre(classId);
        if (!paper.isThere(are) || paper == ClassPaper.TO_TRAINERS && of.held().trainers().isEmpty()) {
            throw new RuleException("classpaper.notYet");
        }
        return switch (paper) {
            case OPENING -> OpeningDecision.of(of);
            case CALL_UP -> Letters.callUp(of);
            case NOMINATION -> Letters.nomination(of);
            case TO_TRAINERS -> Invitations.trainers(of);
            case TO_GUESTS -> Invitations.guests(of);
            case TO_VOLUNTEERS -> Invitations.volunteers(of);
            case PROGRAMME -> Appendices.programme(of);
            case ROLL_SUMMARY -> RollPapers.summary(of, queries.rolls(classId));
            case HOURS -> TeachingHours.of(of, queries.rolls(classId));
            case ALLOWANCES -> {
                RollsOnPapers rolls = queries.rolls(classId);
                if (rolls.supported().isEmpty()) {
                    throw new RuleException("classpaper.notYet");
                }
                yield RollPapers.allowances(of, rolls);
            }
        };
    }
}

package vn.sontay.training.teaching.attendance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import vn.sontay.training.outcome.document.DocumentKind;
import vn.sontay.training.outcome.document.DrawnPaper;
import vn.sontay.training.outcome.document.PaperOffer;
import vn.sontay.training.outcome.document.PaperSource;
import vn.sontay.training.shared.Dates;
import vn.sontay.training.shared.NotFoundException;
import vn.sontay.training.shared.paper.PaperWords;
import vn.sontay.training.teaching.trainingclass.ClassFacts;
import vn.sontay.training.teaching.trainingclass.SessionQueries;
import vn.sontay.training.teaching.trainingclass.SessionRow;

/** The sign sheets of a class's sessions, to be filed; a class ought to have those of the sessions that have begun. */
@ApplicationScoped
public class SignSheetSource implements PaperSource {

    private static final PaperWords WORDS = PaperWords.beside(SignSheetSource.class);

    @Inject
    SessionQueries sessions;

    @Inject
    SignSheetQueries sheets;

    @Inject
    Clock clock;

    @Override
    public Set<DocumentKind> kinds() {
        return Set.of(DocumentKind.SIGN_SHEET);
    }

    @Override
    public List<PaperOffer> offers(ClassFacts held) {
        return sessions.sessions(held.classId()).stream().filter(SessionRow::counted)
                .map(each -> new PaperOffer(DocumentKind.SIGN_SHEET,
                        String.valueOf(each.sessionId()), subject(each), each.begun()))
                .toList();
    }

    /** @param from the id of a session of the class */
    @Override
    public DrawnPaper draw(long classId, DocumentKind kind, String from) {
        SessionRow session = sessions.sessions(classId).stream()
                .filter(each -> String.valueOf(each.sessionId()).equals(from)).findFirst()
                .orElseThrow(NotFoundException::new);
        return new DrawnPaper(subject(session),
                SignSheetPdf.render(sheets.sheet(session.sessionId()), clock.instant()));
    }

    private static String subject(SessionRow session) {
        return WORDS.text("subject", session.ordinal(), Dates.day(session.heldOn()));
    }
}

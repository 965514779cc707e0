package vn.sontay.training.outcome.document;

import java.util.List;
import java.util.Set;
import vn.sontay.training.shared.NotFoundException;
import vn.sontay.training.teaching.trainingclass.ClassFacts;

/** A feature that draws papers of classes tells which, and draws them. Whoever asks administers the class. */
public interface PaperSource {

    /** @return the kinds of papers that it draws, also those that aren't offered for a class */
    Set<DocumentKind> kinds();

    /** @return what it offers to draw of the class now, in its order */
    List<PaperOffer> offers(ClassFacts held);

    /**
     * @param from as in {@link PaperOffer}
     * @throws vn.sontay.training.shared.DomainException when there is no such paper, or it can't be drawn now
     */
    DrawnPaper draw(long classId, DocumentKind kind, String from);

    /** @return those of its kinds that it also draws as word files */
    default Set<DocumentKind> wordKinds() {
        return Set.of();
    }

    /** The same as a word file, where it is of such a kind. */
    default byte[] word(long classId, DocumentKind kind, String from) {
        throw new NotFoundException();
    }
}

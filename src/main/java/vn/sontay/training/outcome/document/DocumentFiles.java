package vn.sontay.training.outcome.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.sontay.training.outcome.document.text.Passage;
import vn.sontay.training.outcome.document.text.PdfText;
import vn.sontay.training.outcome.document.text.TextDifference;
import vn.sontay.training.shared.CurrentUser;
import vn.sontay.training.shared.scan.SentFile;

/** Keeps drafts and what came back, with their bytes (DOC-6, DOC-7). For use cases that have checked permission. */
@ApplicationScoped
public class DocumentFiles {

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    CurrentUser currentUser;

    @Inject
    Clock clock;

    void addDraft(Document document, DrawnPaper drawn) {
        DocumentFile draft = DocumentFile.draft(document.id(), "du-thao.pdf", drawn.pdf(), clock.instant(),
                currentUser.name());
        keep(draft, drawn.pdf());
        document.hasDraft(draft, drawn.subject());
    }

    /** @return the id of the file; null without one. @throws vn.sontay.training.shared.RuleException when it can't be kept */
    @Nullable
    Long receive(Document document, @Nullable SentFile sent) {
        if (sent == null) {
            return null;
        }
        ReceivedFile read = ReceivedFile.read(sent);
        DocumentFile file = DocumentFile.received(document.id(), read, compare(document, read), clock.instant(),
                currentUser.name());
        keep(file, read.bytes());
        return file.id();
    }

    private void keep(DocumentFile file, byte[] bytes) {
        entityManager.persist(file);
        entityManager.flush(); // rows that refer to each other by number are written in no order of their own
        DocumentContent content = new DocumentContent(file.id(), bytes);
        entityManager.persist(content);
        entityManager.flush();
        entityManager.detach(content); // the next file takes its room
    }

    private Comparison compare(Document document, ReceivedFile read) {
        if (document.draftFileId() == null) {
            return Comparison.NONE;
        }
        String draft = draftText(document);
        PdfText theirs = read.text();
        if (theirs == null || !TextDifference.isComparable(theirs.text()) || !TextDifference.isComparable(draft)) {
            return Comparison.WITHOUT_TEXT;
        }
        return TextDifference.between(draft, theirs.text()).isEmpty() ? Comparison.SAME : Comparison.DIFFERENT;
    }

    /** @return in what the file that counts differs from the draft */
    List<Passage> difference(Document document, long fileId) {
        return PdfText.read(content(fileId)).map(theirs -> TextDifference.between(draftText(document), theirs.text()))
                .orElse(List.of());
    }

    /** @return in what a paper that isn't kept differs from the document's draft */
    List<Passage> difference(Document document, DrawnPaper drawn) {
        return PdfText.read(drawn.pdf()).map(now -> TextDifference.between(draftText(document), now.text()))
                .orElse(List.of());
    }

    private String draftText(Document document) {
        return PdfText.read(content(Objects.requireNonNull(document.draftFileId()))).map(PdfText::text).orElse("");
    }

    byte[] content(long fileId) {
        return entityManager.find(DocumentContent.class, fileId).content();
    }
}

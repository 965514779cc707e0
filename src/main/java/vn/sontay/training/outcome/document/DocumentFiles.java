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
import vn.sontay.training.outcome.document.text.WordText;
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
        byte[] word = drawn.word();
        document.hasDraft(keepDraft(document, FileKind.PDF, drawn.pdf()),
                word == null ? null : keepDraft(document, FileKind.DOCX, word), drawn.subject());
    }

    private DocumentFile keepDraft(Document document, FileKind kind, byte[] bytes) {
        DocumentFile draft = DocumentFile.draft(document.id(), kind, bytes, clock.instant(), currentUser.name());
        keep(draft, bytes);
        return draft;
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
        String draft = draftText(document, read.kind());
        String theirs = read.text();
        if (!TextDifference.isComparable(theirs) || !TextDifference.isComparable(draft)) {
            return Comparison.WITHOUT_TEXT;
        }
        return TextDifference.between(draft, theirs).isEmpty() ? Comparison.SAME : Comparison.DIFFERENT;
    }

    /** @return in what the file that counts differs from the draft */
    List<Passage> difference(Document document, long fileId) {
        FileKind kind = entityManager.find(DocumentFile.class, fileId).kind();
        return TextDifference.between(draftText(document, kind), text(kind, content(fileId)));
    }

    /** @return in what a paper that isn't kept differs from the document's draft */
    List<Passage> difference(Document document, DrawnPaper drawn) {
        return TextDifference.between(draftText(document, FileKind.PDF), text(FileKind.PDF, drawn.pdf()));
    }

    /** A word file is compared with ours, where one was kept: in a PDF the words of a table stand in another order (DOC-9). */
    private String draftText(Document document, FileKind theirs) {
        Long word = document.draftWordId();
        return theirs == FileKind.DOCX && word != null
                ? text(FileKind.DOCX, content(word))
                : text(FileKind.PDF, content(Objects.requireNonNull(document.draftFileId())));
    }

    private static String text(FileKind kind, byte[] bytes) {
        return switch (kind) {
            case PDF -> PdfText.read(bytes).map(PdfText::text).orElse("");
            case DOCX -> WordText.read(bytes).orElse("");
            case JPEG, PNG -> "";
        };
    }

    byte[] content(long fileId) {
        return entityManager.find(DocumentContent.class, fileId).content();
    }
}

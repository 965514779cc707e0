package vn.sontay.training.outcome.document;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.sontay.training.outcome.document.act.DocumentState;

/**
 * A document as lists show it.
 *
 * @param classTitle of the class it belongs to; null where it is a unit's
 * @param draft whether the system drew it
 * @param number with symbol; null while it isn't issued, or has none
 * @param draftWordId its draft as a word file; null where none was kept
 * @param file what counts now: what came back, or else the draft; null without either
 * @param received whether that came back
 */
public record DocumentRow(long documentId, long version, @Nullable Long classId, @Nullable Long unitId,
        @Nullable String classTitle, DocumentKind kind, String subject, String author, @Nullable String madeFrom,
        DocumentState state, @Nullable String number, @Nullable LocalDate issuedOn, @Nullable String signer,
        @Nullable Long draftFileId, @Nullable Long draftWordId, @Nullable FileRow file) {

    /** @return whether what came back differs from the draft, and nobody has seen in what (DOC-9) */
    public boolean toSee() {
        return file != null && file.comparison() == Comparison.DIFFERENT && file.seenAt() == null;
    }

    /** @return the file of the draft with which the one that came back is compared (DOC-9); null without a draft */
    public @Nullable Long comparedWith() {
        return file != null && file.kind() == FileKind.DOCX && draftWordId != null ? draftWordId : draftFileId;
    }

    /** @return whether a word file came back that is compared with a PDF, in which words may stand in another order */
    public boolean otherOrder() {
        return file != null && file.kind() == FileKind.DOCX && draftWordId == null;
    }

    /** @return whether its number is written otherwise than the decree has it (DOC-10) */
    public boolean oddNumber() {
        return number != null && !DocumentNumber.isUsual(number);
    }

    /** @return whether a draft of it can be drawn anew */
    public boolean redrawn() {
        return madeFrom != null && state.isOpen();
    }

    /** @return how a form names the paper that it is drawn as */
    public String key() {
        return kind + ":" + (madeFrom == null ? "" : madeFrom);
    }

    /** @return whether it is such a paper and counts, or may yet */
    boolean is(PaperOffer offer) {
        return !state.isEnded() && offer.key().equals(key());
    }
}

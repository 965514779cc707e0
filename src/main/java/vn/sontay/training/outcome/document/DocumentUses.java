package vn.sontay.training.outcome.document;

import java.util.List;

/** A feature in which something stands on documents tells what (DOC-11). */
public interface DocumentUses {

    /**
     * Something that stands on a document.
     *
     * @param text the key of what it is, such as {@code certificate.actREVOKED}
     * @param label of what
     * @param address of its page
     */
    record Use(String text, String label, String address) {
    }

    /** @return what stands on the document now */
    List<Use> of(long documentId);
}

package vn.sontay.training.outcome.document;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import vn.sontay.training.teaching.trainingclass.ClassFacts;

/**
 * The papers of a class (DOC-12).
 *
 * @param held the class
 * @param documents in the order of the class's file
 * @param offers what the system can draw and hasn't kept
 * @param missing what the class ought to have by now and doesn't, not even as a draft
 */
public record ClassDocuments(ClassFacts held, List<DocumentRow> documents, List<PaperOffer> offers,
        List<Missing> missing) {

    /** What the letter is made from that asks units to name people. */
    public static final String ASKING = "nomination";

    /**
     * A paper that isn't there.
     *
     * @param subject which of several; empty where there is but one of its kind
     */
    public record Missing(DocumentKind kind, String subject) {
    }

    static ClassDocuments of(ClassFacts held, List<DocumentRow> documents, List<PaperOffer> possible) {
        List<PaperOffer> open = possible.stream()
                .filter(offer -> documents.stream().noneMatch(document -> document.is(offer))).toList();
        List<Missing> missing = new ArrayList<>();
        for (DocumentKind kind : Arrays.stream(DocumentKind.values())
                .filter(each -> each.isNeeded() || each == DocumentKind.NOMINATION).toList()) {
            if (kind == DocumentKind.SIGN_SHEET) {
                open.stream().filter(offer -> offer.kind() == kind && offer.due())
                        .forEach(offer -> missing.add(new Missing(kind, offer.subject())));
            } else if (kind == DocumentKind.NOMINATION && documents.stream().noneMatch(ClassDocuments::asks)) {
                continue;
            } else if (documents.stream().noneMatch(each -> each.kind() == kind && !each.state().isEnded())) {
                missing.add(new Missing(kind, ""));
            }
        }
        return new ClassDocuments(held, documents, open, List.copyOf(missing));
    }

    /** @return whether it asks units to name people, who answer with a letter of their own */
    private static boolean asks(DocumentRow document) {
        return document.kind() == DocumentKind.CALL_UP && ASKING.equals(document.madeFrom())
                && !document.state().isEnded();
    }
}

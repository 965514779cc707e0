package vn.sontay.training.outcome.document;

import java.util.Optional;

/** A feature that draws papers of units tells where. Their drafts are kept by {@link DocumentDrafts#keepOfUnit}. */
public interface UnitPapers {

    /** @return the address where that paper is worked on and drawn anew; empty where it is no paper of this feature */
    Optional<String> page(DocumentKind kind, String madeFrom);
}

package vn.sontay.training.outcome.breach;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import vn.sontay.training.outcome.document.DocumentKind;
import vn.sontay.training.outcome.document.UnitPapers;

/** Tells where a notice is drawn anew. It is made from a breach, by whose id it is known. */
@ApplicationScoped
public class BreachPapers implements UnitPapers {

    @Override
    public Optional<String> page(DocumentKind kind, String madeFrom) {
        return kind == DocumentKind.BREACH_NOTICE ? Optional.of("/admin/breach?id=" + madeFrom) : Optional.empty();
    }
}

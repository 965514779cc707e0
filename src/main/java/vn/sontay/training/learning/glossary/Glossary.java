package vn.sontay.training.learning.glossary;

import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import vn.sontay.training.learning.claim.ClaimUse;

/**
 * All terms of one state of the content. Immutable.
 *
 * @param terms by the alphabet
 * @param claimUses where they rest on claims
 */
public record Glossary(List<GlossaryTerm> terms, List<ClaimUse> claimUses) {

    /** Of a content folder without a glossary. */
    public static final Glossary NONE = new Glossary(List.of(), List.of());

    public Glossary {
        Collator order = Collator.getInstance(Locale.of("vi", "VN"));
        terms = terms.stream().sorted(Comparator.comparing(GlossaryTerm::term, order)).toList();
        claimUses = List.copyOf(claimUses);
    }
}

package vn.sontay.training.outcome.certificate.paperwork;

import java.util.ArrayList;
import java.util.List;
import vn.sontay.training.shared.paper.FormalPaper.Part;
import vn.sontay.training.shared.paper.PaperWords;

/** "Quyết định" to issue the certificates of a class, or to revoke some: drafts. */
public final class DecisionWording {

    private static final PaperWords WORDS = Wording.WORDS;

    private DecisionWording() {
    }

    /** The decision to issue, to those whom it names. */
    public static Wording issuing(Draft draft) {
        Draft.Held held = draft.held();
        Holder first = draft.holders().getFirst();
        String where = WORDS.text("issue.class", held.title(), held.course(), Wording.days(held), held.place());
        String whom = draft.holders().size() > 1
                ? WORDS.text("issue.many", draft.holders().size(), where)
                : WORDS.text("issue.one", Wording.named(first), where)
                        + (first.number() == null ? "" : WORDS.text("issue.number", first.number()));
        return wording(draft, "issue", List.of(whom, WORDS.text("issue.article2")));
    }

    /** The decision to revoke the certificates of those whom it names. */
    public static Wording revoking(Draft draft) {
        String title = draft.held().title();
        String which = draft.holders().size() > 1
                ? WORDS.text("revoke.many", draft.holders().size(), title)
                : WORDS.text("revoke.one", Wording.certificate(draft.holders().getFirst()), title);
        return wording(draft, "revoke",
                List.of(which + "\n" + WORDS.text("revoke.reason"), WORDS.text("revoke.article2")));
    }

    private static Wording wording(Draft draft, String what, List<String> articles) {
        List<Part> parts = new ArrayList<>();
        String decides = draft.signatory().decides(draft.issuer());
        parts.add(new Part.Heading(decides.isEmpty()
                ? WORDS.text("decides.open", PaperWords.capitals(draft.issuer().name()))
                : decides));
        grounds(draft, what).forEach(ground -> parts.add(new Part.Ground(ground)));
        parts.add(new Part.Heading(WORDS.text("decision.resolves")));
        for (int i = 0; i < articles.size(); i++) {
            parts.add(new Part.Passage(WORDS.text("article", i + 1), articles.get(i)));
        }
        int last = articles.size() + 1;
        parts.add(new Part.Passage(WORDS.text("article", last), WORDS.text("decision.carried-out")));
        return new Wording(draft, "decision", WORDS.text(what + ".subject", draft.held().title()), parts, false,
                List.of(WORDS.text("to.article", last), WORDS.text("to.open"), WORDS.text("to.file")),
                WORDS.text(what + ".list", draft.held().title()));
    }

    /** Each ends with a semicolon, the last, on whose proposal, with a full stop. */
    private static List<String> grounds(Draft draft, String what) {
        List<String> lines = new ArrayList<>(List.of(WORDS.text("ground.open")));
        draft.grounds().forEach(ground -> lines.add(WORDS.text("ground", ground)));
        lines.add(WORDS.text(what + ".proposal", draft.held().title()));
        return lines;
    }
}

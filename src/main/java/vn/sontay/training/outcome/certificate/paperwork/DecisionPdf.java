package vn.sontay.training.outcome.certificate.paperwork;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import vn.sontay.training.shared.Dates;
import vn.sontay.training.shared.paper.FormalText;
import vn.sontay.training.shared.paper.PaperWords;

/** "Quyết định" to issue the certificates of a class, or to revoke some, on upright A4: drafts. */
public final class DecisionPdf {

    private static final PaperWords WORDS = DraftPage.WORDS;

    private DecisionPdf() {
    }

    /** The decision to issue, to those whom it names. */
    public static byte[] issuing(Draft draft, Instant made) {
        Draft.Held held = draft.held();
        Holder first = draft.holders().getFirst();
        String where = WORDS.text("issue.class", held.title(), held.course(), DraftPage.days(held), held.place());
        String whom = draft.holders().size() > 1
                ? WORDS.text("issue.many", draft.holders().size(), where)
                : WORDS.text("issue.one", DraftPage.named(first), where)
                        + (first.number() == null ? "" : WORDS.text("issue.number", first.number()));
        return render(draft, "issue", List.of(whom, WORDS.text("issue.article2")), made);
    }

    /** The decision to revoke the certificates of those whom it names. */
    public static byte[] revoking(Draft draft, Instant made) {
        String title = draft.held().title();
        String which = draft.holders().size() > 1
                ? WORDS.text("revoke.many", draft.holders().size(), title)
                : WORDS.text("revoke.one", certificate(draft.holders().getFirst()), title);
        return render(draft, "revoke",
                List.of(which + "\n" + WORDS.text("revoke.reason"), WORDS.text("revoke.article2")), made);
    }

    /** "số vào sổ … cấp ngày … của Ông/Bà …". */
    static String certificate(Holder holder) {
        return WORDS.text("certificate", String.valueOf(holder.number()),
                holder.issuedOn() == null ? "" : Dates.day(holder.issuedOn()), DraftPage.named(holder));
    }

    private static byte[] render(Draft draft, String what, List<String> articles, Instant made) {
        String subject = WORDS.text(what + ".subject", draft.held().title());
        DraftPage page = new DraftPage(draft, "decision", subject);
        FormalText text = page.begin(true).title(WORDS.text("decision.title"), subject);
        String decides = draft.signatory().decides(draft.issuer());
        text.heading(decides.isEmpty()
                ? WORDS.text("decides.open", PaperWords.capitals(draft.issuer().name()))
                : decides);
        grounds(draft, what).forEach(text::ground);
        text.heading(WORDS.text("decision.resolves"));
        for (int i = 0; i < articles.size(); i++) {
            text.passage(WORDS.text("article", i + 1), articles.get(i));
        }
        text.passage(WORDS.text("article", articles.size() + 1), WORDS.text("decision.carried-out"));
        text.end(List.of(), List.of(WORDS.text("to.article", articles.size() + 1), WORDS.text("to.open"),
                WORDS.text("to.file")), page.signature());
        return page.finish(WORDS.text(what + ".list", draft.held().title()), "list.decision", made);
    }

    /** Each ends with a semicolon, the last, on whose proposal, with a full stop. */
    private static List<String> grounds(Draft draft, String what) {
        List<String> lines = new ArrayList<>(List.of(WORDS.text("ground.open")));
        draft.grounds().forEach(ground -> lines.add(WORDS.text("ground", ground)));
        lines.add(WORDS.text(what + ".proposal", draft.held().title()));
        return lines;
    }
}

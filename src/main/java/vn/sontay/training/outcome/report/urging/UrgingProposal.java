package vn.sontay.training.outcome.report.urging;

import java.util.List;
import vn.sontay.training.outcome.certificate.Grounding;
import vn.sontay.training.shared.paper.PaperWords;
import vn.sontay.training.shared.paper.WrittenOut;
import vn.sontay.training.teaching.plan.Plan;

/** What letters say while nobody has said otherwise (URG-2). */
final class UrgingProposal {

    private static final PaperWords WORDS = PaperWords.beside(UrgingProposal.class);

    private UrgingProposal() {
    }

    static UrgingSentences of(Plan plan) {
        return new UrgingSentences(null, List.of(WORDS.text("proposed.lead", WrittenOut.of(Grounding.named(plan)))),
                List.of(WORDS.text("proposed.arrange"), WORDS.text("proposed.report")),
                List.of(WORDS.text("to.above"), WORDS.text("to.file")));
    }
}

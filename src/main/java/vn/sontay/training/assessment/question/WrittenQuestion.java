package vn.sontay.training.assessment.question;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.sontay.training.learning.claim.ClaimMark;
import vn.sontay.training.learning.claim.ClaimUse;
import vn.sontay.training.shared.content.ContentMap;
import vn.sontay.training.shared.content.ContentPlace;

/**
 * A question with the lines it was read from, for the checks that need more than one of them.
 *
 * @param claims those it names, and those whose figures stand in it
 */
record WrittenQuestion(Question question, ContentMap fields, List<ClaimMark> claims) {

    WrittenQuestion {
        claims = List.copyOf(claims);
    }

    /** @return where it rests on claims, each once */
    List<ClaimUse> claimUses() {
        Map<String, ClaimUse> uses = new LinkedHashMap<>();
        claims.forEach(mark -> uses.putIfAbsent(mark.claim(),
                new ClaimUse(mark.claim(), ClaimUse.Kind.QUESTION, question.code(), "", "", question.validFrom(),
                        question.validTo(), new ContentPlace(fields.file(), mark.line()))));
        return List.copyOf(uses.values());
    }
}

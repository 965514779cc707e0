package vn.sontay.training.assessment.quiz.grading;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.stream.Collectors;
import vn.sontay.training.assessment.question.BankKeys;
import vn.sontay.training.assessment.question.CorrectionKind;
import vn.sontay.training.assessment.question.KeyCorrection;
import vn.sontay.training.assessment.question.KeyCorrections;
import vn.sontay.training.assessment.question.MarkingKey;
import vn.sontay.training.assessment.question.QuestionChange;
import vn.sontay.training.assessment.quiz.attempt.RegradedAttempt;
import vn.sontay.training.shared.Changed;
import vn.sontay.training.shared.CommandReceipts;
import vn.sontay.training.shared.CurrentUser;
import vn.sontay.training.shared.Roles;
import vn.sontay.training.shared.RuleException;
import vn.sontay.training.shared.StaleDataException;
import vn.sontay.training.teaching.trainingclass.ClassAccess;

/** Corrects the key of a question that was asked, and marks anew what was marked by it (QUI-82). */
@Stateless
@RolesAllowed(Roles.ADMINISTRATOR)
public class KeyCorrectionService {

    @Inject
    CommandReceipts receipts;

    @Inject
    KeyCorrections keys;

    @Inject
    BankKeys bank;

    @Inject
    Regrader regrader;

    @Inject
    ClassAccess access;

    @Inject
    CurrentUser currentUser;

    @Inject
    Clock clock;

    @Inject
    Event<ResultsRegraded> regradings;

    @Inject
    Event<Changed> changes;

    /**
     * All in one transaction: the correction, a new marking of each attempt that is marked otherwise by it, the result that the
     * attempt repeats, what others keep about it, and where that is asked for the bank's question. Of two at once the second is told that its page is stale.
     *
     * @return the id of the correction
     * @throws RuleException beside the field that is wrong: reason, key, explanation; when nothing would change; when an
     *     attempt would be left without a question that counts
     * @throws RuleException when the caller's own attempt would be marked by it (CLS-10)
     * @throws StaleDataException when that edition was corrected since it was seen, or the bank's question changed
     */
    public long correct(CorrectKey command) {
        currentUser.requireInstallation();
        return receipts.once(command.requestId(), "quiz.correctKey", () -> correctNow(command));
    }

    private long correctNow(CorrectKey command) {
        String reason = KeyCorrection.reason(command.reason());
        long edition = command.editionId();
        if (command.inBank()) {
            bank.lock();
        }
        regrader.lock(edition);
        MarkingKey now = keys.require(edition);
        if (now.ordinal() != command.seenOrdinal()) {
            throw new StaleDataException();
        }
        MarkingKey then = command.change().applyTo(now, command.explanation());
        List<Remarked> all = regrader.remark(edition, then);
        requireSense(all);
        access.requireOthers(all.stream().filter(each -> !each.submitted() || each.markedOtherwise())
                .map(Remarked::enrolmentId).toList());
        KeyCorrection correction = keys.correct(edition, then, reason, clock.instant(), currentUser.name(),
                command.requestId());
        List<Remarked> changed = all.stream().filter(Remarked::markedOtherwise).toList();
        regrader.write(changed, correction);
        if (command.inBank()) {
            bank.requireSound(now, then);
            bank.correct(command.requestId() + ".bank", command.bankVersion(), now, then);
        }
        announce(correction, now, then, changed);
        return correction.id();
    }

    /** @throws RuleException when nobody was asked, or nothing would be left of somebody's quiz */
    static void requireSense(List<Remarked> all) {
        if (all.isEmpty()) {
            throw new RuleException("quiz.nobodyAsked");
        }
        if (all.stream().anyMatch(each -> each.after().questions() == 0)) {
            throw RuleException.at("kind", "quiz.nothingLeft");
        }
    }

    private void announce(KeyCorrection correction, MarkingKey before, MarkingKey after, List<Remarked> changed) {
        List<RegradedAttempt> results = changed.stream().filter(Remarked::resultChanges).map(Remarked::regraded)
                .toList();
        String what = "Câu " + before.asked().code() + ": " + words(correction.kind()) + ". Lý do: "
                + correction.reason();
        if (!results.isEmpty()) {
            regradings.fire(new ResultsRegraded(what, correction.correctedAt(), correction.correctedBy(), results));
        }
        long rising = results.stream().filter(each -> !each.passedBefore() && each.passedAfter()).count();
        long falling = results.stream().filter(each -> each.passedBefore() && !each.passedAfter()).count();
        changes.fire(new Changed("quiz.correctKey", "key_correction", correction.id(),
                what + ". Chấm lại " + changed.size() + " lượt làm bài, " + results.size() + " lượt đổi điểm, " + rising
                        + " lượt thành đạt, " + falling + " lượt thành chưa đạt. Các lượt: "
                        + changed.stream().map(each -> String.valueOf(each.attemptId()))
                                .collect(Collectors.joining(", ")),
                QuestionChange.told(before.marked(), after.marked()).add("quiz.kind",
                        before.kind() == null ? "đáp án ban đầu" : words(before.kind()),
                        words(correction.kind()))));
    }

    private static String words(CorrectionKind kind) {
        return switch (kind) {
            case NEW_KEY -> "đổi đáp án";
            case FULL_MARKS -> "tính đúng cho tất cả";
            case DROPPED -> "bỏ câu này";
        };
    }
}

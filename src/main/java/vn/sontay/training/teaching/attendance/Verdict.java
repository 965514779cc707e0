package vn.sontay.training.teaching.attendance;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.sontay.training.shared.Dates;
import vn.sontay.training.shared.RuleException;
import vn.sontay.training.shared.TimeSource;

/**
 * What becomes of one kept mark (ATT-20). Pure.
 *
 * @param says whether it makes a mark
 * @param differs whether a person has to decide between it and the mark that counts
 * @param why it can't be taken, or null
 */
record Verdict(boolean says, boolean differs, @Nullable RuleException why) {

    /** The roll says so already, the record was taken before, or its device has said something else since. */
    static final Verdict TAKEN_BEFORE = new Verdict(false, false, null);
    private static final Verdict SAYS = new Verdict(true, false, null);
    private static final Verdict DIFFERS = new Verdict(false, true, null);

    /** @param ofDevice marks that were made of what the same device sent before: whoever changes their mind there needn't be asked */
    static Verdict of(KeptMark kept, HeldRoll roll, Set<Long> ofDevice, Instant now) {
        RollCallRow person = roll.person(kept.enrolmentId()).orElse(null);
        if (person == null) {
            return notOnRoll(null);
        }
        RecordedMark mark = person.mark();
        if (mark != null && mark.finding().equals(kept.finding())) {
            return TAKEN_BEFORE;
        }
        if (Objects.equals(roll.own(), kept.enrolmentId())) {
            return refused("trainingclass.ownResult");
        }
        if (roll.barred() != null) {
            return refused(roll.barred());
        }
        if (LocalDate.ofInstant(now, TimeSource.ZONE).isBefore(roll.heldOn())) {
            return refused("attendance.tooEarly", Dates.day(roll.heldOn()));
        }
        if (kept.finding().isUpsideDown()) {
            return refused("attendance.leftBeforeArrived");
        }
        Optional<RuleException> outside = roll.hours().refusals(kept.finding(), "").stream().findFirst();
        if (outside.isPresent()) {
            return new Verdict(false, false, outside.get());
        }
        if (roll.rollCall() != null && roll.rollCall().isClosed()) {
            return refused("attendance.closedMeanwhile");
        }
        Hindrance hindrance = roll.hindrances().get(kept.enrolmentId());
        if (hindrance != null && kept.finding().came()) {
            return refused(hindrance, person.fullName());
        }
        boolean seen = mark == null || Objects.equals(kept.markId(), mark.id()) || ofDevice.contains(mark.id());
        return seen ? SAYS : DIFFERS;
    }

    /** @param fullName of who was in the class, or null for whoever never was */
    static Verdict notOnRoll(@Nullable String fullName) {
        return fullName == null
                ? refused("attendance.notOnRollUnknown")
                : refused("attendance.notOnRollKept", fullName);
    }

    private static Verdict refused(Hindrance hindrance, String fullName) {
        try {
            hindrance.refuse(fullName, false);
        } catch (RuleException e) {
            return new Verdict(false, false, e);
        }
        return SAYS;
    }

    private static Verdict refused(String key, Object... arguments) {
        return new Verdict(false, false, new RuleException(key, arguments));
    }

    boolean isTaken() {
        return why == null && !differs;
    }
}
